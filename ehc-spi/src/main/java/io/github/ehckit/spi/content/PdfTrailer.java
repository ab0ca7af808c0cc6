package io.github.ehckit.spi.content;

/**
 * An automaton that finds a trailer, byte by byte: its keyword and the beginning of its dictionary (ISO 32000-2,
 * section 7.5.5).
 */
final class PdfTrailer {
    static final int NONE = 0;
    private static final String KEYWORD = "trailer";
    private static final int LESS = KEYWORD.length() + 1;
    static final int FOUND = LESS + 1;

    private PdfTrailer() {}

    /** The state after one more byte: how many characters have been found. A comment after the keyword will do. */
    static int after(int state, int c) {
        if (state < KEYWORD.length()) {
            return c == KEYWORD.charAt(state) ? state + 1 : begun(c);
        } else if (state == KEYWORD.length() && PdfToken.isSpace(c)) {
            return state;
        } else if (c == '%') {
            return state == KEYWORD.length() ? FOUND : NONE;
        }
        return c == '<' ? Math.min(state + 1, FOUND) : begun(c);
    }

    private static int begun(int c) {
        return c == KEYWORD.charAt(0) ? 1 : NONE;
    }
}
