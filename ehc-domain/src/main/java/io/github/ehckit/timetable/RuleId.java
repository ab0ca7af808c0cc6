package io.github.ehckit.timetable;

/**
 * The identifier of a time limit, such as {@code final-plan}: stable, part of the API, and the same before and after a
 * reform.
 *
 * @param value lower-case words of letters and digits, joined by hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {
    public RuleId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "The name of a rule must be lower-case words joined by hyphens, such as final-plan.");
        }
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    private static boolean isWellFormed(String value) {
        return !value.isEmpty()
                && value.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
