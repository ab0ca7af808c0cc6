package io.github.ehckit.template.answer;

/**
 * A part of the form that is opened, written and saved by itself.
 *
 * @param value 1 to 64 letters, digits, hyphens and underscores, a letter first; unique within the template; anything else is
 *     refused by {@link IllegalArgumentException}
 */
public record SectionCode(String value) implements Comparable<SectionCode> {
    /** On behalf of whom, and whether advice will be provided. Every template has it. */
    public static final SectionCode HEADER = new SectionCode("header");

    /** What the service knows already and has done. */
    public static final SectionCode BACKGROUND = new SectionCode("background");

    public SectionCode {
        Labels.checkCode(value);
    }

    @Override
    public int compareTo(SectionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
