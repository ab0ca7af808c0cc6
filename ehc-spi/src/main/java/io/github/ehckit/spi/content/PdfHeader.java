package io.github.ehckit.spi.content;

/**
 * An automaton that finds the header of an object, byte by byte: its number, its generation and {@code obj}, with white space or
 * comments between them, however long (ISO 32000-2, section 7.3.10). It follows all that may be one at once, so its state is a set.
 */
final class PdfHeader {
    static final int NONE = 0;
    private static final int NUMBER = 1;
    private static final int AFTER_NUMBER = 1 << 1;
    private static final int COMMENT_AFTER_NUMBER = 1 << 2;
    private static final int GENERATION = 1 << 3;
    private static final int AFTER_GENERATION = 1 << 4;
    private static final int COMMENT_AFTER_GENERATION = 1 << 5;
    private static final int O = 1 << 6;
    private static final int OB = 1 << 7;
    private static final int OBJ = 1 << 8;
    /** The whole header, and white space after it. */
    private static final int SPACED = 1 << 9;
    /** The whole header, and content after it that belongs to the object. */
    private static final int CONTENT = 1 << 10;

    private static final int COMMENTS = COMMENT_AFTER_NUMBER | COMMENT_AFTER_GENERATION;
    private static final int WHOLE = SPACED | CONTENT;

    private PdfHeader() {}

    /**
     * The state after one more byte.
     *
     * @param fresh whether a header may begin with this byte
     */
    static int after(int state, int c, boolean fresh) {
        return commented(state, c) | next(state, c, fresh) | ended(state, c);
    }

    /** Answers whether a whole header has been read, and the byte after it. */
    static boolean isWhole(int state) {
        return (state & WHOLE) != 0;
    }

    /** Answers whether content other than white space follows a whole header. */
    static boolean hasContent(int state) {
        return (state & CONTENT) != 0;
    }

    /** Answers whether a whole header, and at most white space after it, is the last that has been read. */
    static boolean isAtEnd(int state) {
        return (state & (OBJ | SPACED)) != 0;
    }

    /** Returns the state after a comment within a header began; it goes on to the end of its line. */
    private static int commented(int state, int c) {
        if (isLineEnd(c)) {
            return moved(state, COMMENT_AFTER_NUMBER, AFTER_NUMBER)
                    | moved(state, COMMENT_AFTER_GENERATION, AFTER_GENERATION);
        }
        return state & COMMENTS;
    }

    private static int next(int state, int c, boolean fresh) {
        if (PdfToken.isSpace(c)) {
            return moved(state, NUMBER | AFTER_NUMBER, AFTER_NUMBER)
                    | moved(state, GENERATION | AFTER_GENERATION, AFTER_GENERATION);
        }
        return PdfToken.isNumeric(c) ? digit(state, fresh) : other(state, c);
    }

    private static int digit(int state, boolean fresh) {
        return (fresh ? NUMBER : state & NUMBER) | moved(state, AFTER_NUMBER | GENERATION, GENERATION);
    }

    private static int other(int state, int c) {
        return switch (c) {
            case '%' ->
                moved(state, NUMBER | AFTER_NUMBER, COMMENT_AFTER_NUMBER)
                        | moved(state, GENERATION | AFTER_GENERATION, COMMENT_AFTER_GENERATION);
            case 'o' -> moved(state, GENERATION | AFTER_GENERATION, O);
            case 'b' -> moved(state, O, OB);
            case 'j' -> moved(state, OB, OBJ);
            default -> NONE;
        };
    }

    /** Returns the state after a whole header: {@code obj} is part of a longer word if a letter or digit follows. */
    private static int ended(int state, int c) {
        if (PdfToken.isSpace(c)) {
            return moved(state, OBJ | SPACED, SPACED);
        }
        return moved(state, Character.isLetterOrDigit(c) && c < 0x80 ? SPACED : OBJ | SPACED, CONTENT);
    }

    private static int moved(int state, int from, int to) {
        return (state & from) == 0 ? NONE : to;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }
}
