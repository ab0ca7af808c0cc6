package io.github.ehckit.timetable;

/** The check that the words of a provision had when its rule was written. */
public enum CitationCheck {
    /** V: the text of the provision itself was read. */
    READ("V", "text read"),
    /** S: read in a secondary source, such as official guidance, a judgment report or an adviser's page. */
    SECONDARY("S", "secondary source"),
    /** K: from general knowledge; not checked. */
    GENERAL_KNOWLEDGE("K", "general knowledge, not checked");

    private final String mark;
    private final String words;

    CitationCheck(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /** Returns the letter used on the pages of law: V, S or K. */
    public String mark() {
        return mark;
    }

    public String words() {
        return words;
    }
}
