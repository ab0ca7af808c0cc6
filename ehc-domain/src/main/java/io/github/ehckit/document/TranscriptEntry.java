package io.github.ehckit.document;

/**
 * A piece of text as a reader meets it.
 *
 * @param role what it is in the document
 * @param level of a title or heading, from 1; 0 for everything else
 * @param text on one line
 */
public record TranscriptEntry(Role role, int level, String text) {

    /** What a piece of text is in a document. */
    public enum Role {
        TITLE,
        MARK,
        HEADING,
        /** Wherever it stands: in a section, an item of a list, a value or a cell. */
        PARAGRAPH,
        KEY,
        CAPTION,
        /** What a picture says. */
        ALTERNATIVE,
        /** A heading as the contents list names it, without its page. */
        CONTENTS_ENTRY
    }

    static TranscriptEntry of(Role role, Text text) {
        return new TranscriptEntry(role, 0, line(text));
    }

    static TranscriptEntry heading(int level, Text text) {
        return new TranscriptEntry(Role.HEADING, level, line(text));
    }

    private static String line(Text text) {
        return text.plain().replace('\n', ' ');
    }

    @Override
    public String toString() {
        return "Passage[" + role + ", " + text.length() + " characters]";
    }
}
