package io.github.ehckit.template.answer;

/**
 * The code of a section: a part of the template that is opened, written and saved by itself.
 *
 * @param value 1 to 64 letters, digits, hyphens and underscores, a letter first; unique within the template; anything
 *     else is refused by {@link IllegalArgumentException}
 */
public record SectionCode(String value) implements Comparable<SectionCode> {
    /**
     * On whose behalf advice is given, and whether it will be provided. Every template has this
     * section.
     */
    public static final SectionCode HEADER = new SectionCode("header");

    /** The service's knowledge and work so far. */
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
