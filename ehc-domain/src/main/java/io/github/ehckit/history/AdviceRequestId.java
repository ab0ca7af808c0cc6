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
            throw new IllegalArgumentException("The number of a request for advice must be 1 or more.");
        }
    }

    @Override
    public String toString() {
        return ofCase + "#" + number;
    }
}
