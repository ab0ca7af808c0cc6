package io.github.ehckit.document;

/**
 * An entry of a transcript: one piece of the document's text.
 *
 * @param role its role in the document
 * @param level of a title or heading, from 1; 0 for everything else
 * @param text on one line
 */
public record TranscriptEntry(Role role, int level, String text) {

    /** The role of a piece of text in a document. */
    public enum Role {
        TITLE,
        MARK,
        HEADING,
        /** A paragraph in a section, an item of a list, a value or a cell. */
        PARAGRAPH,
        KEY,
        CAPTION,
        /** The alternative text of a picture. */
        ALTERNATIVE,
        /** A heading as listed in a table of contents, without its page. */
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
        return "TranscriptEntry[" + role + ", " + text.length() + " characters]";
    }
}
