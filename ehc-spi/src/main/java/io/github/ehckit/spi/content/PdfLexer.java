package io.github.ehckit.spi.content;

import io.github.ehckit.spi.content.PdfBytes.Part;
import io.github.ehckit.spi.content.PdfToken.Kind;
import java.io.IOException;

/** A lexer that splits a PDF into its tokens, wherever an object begins or ends. Long tokens are cut off. */
final class PdfLexer {
    static final int LONGEST = 127;

    private final PdfBytes in;

    PdfLexer(PdfBytes in) {
        this.in = in;
    }

    PdfToken next() throws IOException {
        in.enter(Part.BEGIN);
        int c = afterSpace();
        while (c == '%' && !comment()) {
            c = afterSpace();
        }
        in.enter(Part.TOKEN);
        return c == '%' ? token(Kind.COMMENTED_HEADER, "", in.position()) : token(c, in.position() - 1);
    }

    private PdfToken token(int c, long at) throws IOException {
        return switch (c) {
            case -1 -> token(Kind.END, "", at);
            case '/' -> token(Kind.NAME, name(), at);
            case '(' -> token(Kind.STRING, PdfString.literal(in), at);
            case '[' -> token(Kind.ARRAY, "", at);
            case ']' -> token(Kind.ARRAY_END, "", at);
            case '<' -> less(at);
            case '>' -> greater(at);
            default -> token(Kind.WORD, word(c), at);
        };
    }

    private static PdfToken token(Kind kind, String text, long at) {
        return new PdfToken(kind, text, at);
    }

    private int afterSpace() throws IOException {
        int c = in.read();
        while (PdfToken.isSpace(c)) {
            c = in.read();
        }
        return c;
    }

    /** Passes over a comment, and says whether an object begins after it. */
    private boolean comment() throws IOException {
        in.enter(Part.COMMENT);
        while (in.peek() >= 0 && in.peek() != '\n' && in.peek() != '\r') {
            in.read();
        }
        in.enter(Part.BEGIN);
        return in.endsInHeader();
    }

    private String name() throws IOException {
        StringBuilder name = new StringBuilder();
        while (isRegular(in.peek())) {
            int c = in.read();
            append(name, c == '#' ? escaped() : c);
        }
        return name.toString();
    }

    /** Returns the character of two hexadecimal digits, or the sign itself if they are none. */
    private int escaped() throws IOException {
        if (Character.digit(in.peek(), 16) < 0 || Character.digit(in.peekFurther(), 16) < 0) {
            return '#';
        }
        return Character.digit(in.read(), 16) << 4 | Character.digit(in.read(), 16);
    }

    private String word(int first) throws IOException {
        StringBuilder word = new StringBuilder();
        append(word, first);
        while (isRegular(first) && isRegular(in.peek())) {
            append(word, in.read());
        }
        return word.toString();
    }

    private PdfToken less(long at) throws IOException {
        if (in.peek() != '<') {
            return token(Kind.STRING, PdfString.hexadecimal(in), at);
        }
        in.read();
        return token(Kind.DICTIONARY, "", at);
    }

    private PdfToken greater(long at) throws IOException {
        if (in.peek() != '>') {
            return token(Kind.WORD, ">", at);
        }
        in.read();
        return token(Kind.DICTIONARY_END, "", at);
    }

    private static void append(StringBuilder text, int c) {
        if (text.length() < LONGEST) {
            text.append((char) c);
        }
    }

    private static boolean isRegular(int c) {
        return c >= 0 && !PdfToken.isSpace(c) && !isDelimiter(c);
    }

    private static boolean isDelimiter(int c) {
        return switch (c) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> true;
            default -> false;
        };
    }
}
