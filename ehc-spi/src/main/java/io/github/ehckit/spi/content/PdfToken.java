package io.github.ehckit.spi.content;

/**
 * A token, the smallest part of a PDF that means something (ISO 32000-2, section 7.2).
 *
 * @param text of a name without its solidus and with its escapes resolved, of a number or a keyword, of a string
 *     without what cannot be seen; empty otherwise. Long text is cut off
 * @param at where it begins
 */
record PdfToken(Kind kind, String text, long at) {
    private static final int MOST_DIGITS = 7;
    private static final String OBJECT = "obj";

    /** The kind of a token. */
    enum Kind {
        NAME,
        /** A number, a keyword, or any other word in the place of one. */
        WORD,
        STRING,
        DICTIONARY,
        DICTIONARY_END,
        ARRAY,
        ARRAY_END,
        /** The header of an object at the end of a comment, of which the content follows. */
        COMMENTED_HEADER,
        END
    }

    static PdfToken none() {
        return new PdfToken(Kind.END, "", 0);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** Answers whether an object begins after it; some readers see {@code obj} right after a generation. */
    boolean endsHeader() {
        return kind == Kind.COMMENTED_HEADER
                || (kind == Kind.WORD && text.endsWith(OBJECT) && isNumeric(text, text.length() - OBJECT.length()));
    }

    boolean isNumeric() {
        return kind == Kind.WORD && isNumeric(text, text.length());
    }

    /** The number of an object; negative if it is none. */
    int number() {
        int from = text.startsWith("+") ? 1 : 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        String digits = text.substring(from);
        boolean number = kind == Kind.WORD
                && !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    private static boolean isNumeric(String text, int length) {
        return text.chars().limit(length).allMatch(PdfToken::isNumeric);
    }

    /** As some readers take signs and points for part of any number. */
    static boolean isNumeric(int c) {
        return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }
}
