package io.github.ehckit.history;

/**
 * One request for advice of a case.
 *
 * @param ofCase the case
 * @param number from 1, in the order in which advice was asked for
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
