package io.github.ehckit.history;

/**
 * The identifier of one request for advice: the case, and the number of the request.
 *
 * @param ofCase the case
 * @param number from 1, in the order in which the requests were made
 */
public record AdviceRequestId(CaseId ofCase, int number) {
    public AdviceRequestId {
        if (number < 1) {
            throw new IllegalArgumentException("requests for advice are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return ofCase + "#" + number;
    }
}
