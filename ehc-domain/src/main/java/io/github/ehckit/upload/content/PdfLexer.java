package io.github.ehckit.upload.content;

import io.github.ehckit.upload.content.PdfToken.Kind;
import java.io.IOException;

/** Splits a PDF into its tokens, wherever an object begins or ends. What is long is cut off. */
final class PdfLexer {
    private static final int LONGEST = 127;
    private static final String DELIMITERS = "()<>[]{}/%";
    private static final String SPACES = "\0\t\n\f\r ";

    private final Input in;
    private final PdfHiding hiding;

    PdfLexer(Input in, PdfHiding hiding) {
        this.in = in;
        this.hiding = hiding;
    }

    PdfToken next() throws IOException {
        int c = afterSpace();
        return switch (c) {
            case -1 -> PdfToken.of(Kind.END);
            case '/' -> new PdfToken(Kind.NAME, name());
            case '(' -> string();
            case '[' -> PdfToken.of(Kind.ARRAY);
            case ']' -> PdfToken.of(Kind.ARRAY_END);
            case '<' -> less();
            case '>' -> greater();
            default -> new PdfToken(Kind.WORD, word(c));
        };
    }

    private int afterSpace() throws IOException {
        int c = in.next();
        while (c >= 0 && (isSpace(c) || c == '%')) {
            if (c == '%') {
                comment();
            }
            c = in.next();
        }
        return c;
    }

    private void comment() throws IOException {
        while (in.peek() >= 0 && in.peek() != '\n' && in.peek() != '\r') {
            hiding.look(in.next(), in);
        }
    }

    private String name() throws IOException {
        StringBuilder name = new StringBuilder();
        while (isRegular(in.peek())) {
            int c = in.next();
            append(name, c == '#' ? escaped() : c);
        }
        return name.toString();
    }

    /** The character that two hexadecimal digits stand for, or the sign itself if they are none. */
    private int escaped() throws IOException {
        String digits = in.ahead(2);
        if (digits.length() < 2
                || Character.digit(digits.charAt(0), 16) < 0
                || Character.digit(digits.charAt(1), 16) < 0) {
            return '#';
        }
        return Character.digit(in.next(), 16) << 4 | Character.digit(in.next(), 16);
    }

    private String word(int first) throws IOException {
        StringBuilder word = new StringBuilder();
        append(word, first);
        while (isRegular(first) && isRegular(in.peek())) {
            append(word, in.next());
        }
        return word.toString();
    }

    /** Brackets within a string are in pairs, or after a backslash. */
    private PdfToken string() throws IOException {
        int open = 1;
        while (open > 0 && in.peek() >= 0) {
            int c = in.next();
            hiding.look(c, in);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\') {
                in.next();
            }
        }
        return PdfToken.of(Kind.STRING);
    }

    private PdfToken less() throws IOException {
        if (in.peek() == '<') {
            in.next();
            return PdfToken.of(Kind.DICTIONARY);
        }
        int c = in.next();
        while (c >= 0 && c != '>') {
            hiding.look(c, in);
            c = in.next();
        }
        return PdfToken.of(Kind.STRING);
    }

    private PdfToken greater() throws IOException {
        if (in.peek() != '>') {
            return new PdfToken(Kind.WORD, ">");
        }
        in.next();
        return PdfToken.of(Kind.DICTIONARY_END);
    }

    private static void append(StringBuilder text, int c) {
        if (text.length() < LONGEST) {
            text.append((char) c);
        }
    }

    private static boolean isSpace(int c) {
        return SPACES.indexOf(c) >= 0;
    }

    private static boolean isRegular(int c) {
        return c >= 0 && !isSpace(c) && DELIMITERS.indexOf(c) < 0;
    }
}
