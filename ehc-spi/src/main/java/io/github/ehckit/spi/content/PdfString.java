package io.github.ehckit.spi.content;

import io.github.ehckit.spi.content.PdfBytes.Part;
import java.io.IOException;

/**
 * A reader of PDF strings (ISO 32000-2, section 7.3.4): the visible characters of ASCII, of which the first tell the
 * kind of an address.
 */
final class PdfString {
    private static final String ESCAPED_SPACES = "nrtbf\r\n";
    private static final int MOST_DIGITS = 3;

    private PdfString() {}

    /** Of a string in brackets, after the first of them. Brackets within it are in pairs, or after a backslash. */
    static String literal(PdfBytes in) throws IOException {
        StringBuilder text = new StringBuilder();
        in.enter(Part.DATA);
        int open = 1;
        int c = 0;
        while (open > 0 && c >= 0) {
            c = in.read();
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            append(text, c == '\\' ? escaped(in) : c);
        }
        return text.toString();
    }

    /** Of a string in hexadecimal digits, after the bracket that opens it. */
    static String hexadecimal(PdfBytes in) throws IOException {
        StringBuilder text = new StringBuilder();
        in.enter(Part.DATA);
        int first = hexadecimalDigit(in);
        while (first >= 0) {
            int second = hexadecimalDigit(in);
            append(text, (first << 4) | Math.max(second, 0));
            first = second < 0 ? second : hexadecimalDigit(in);
        }
        return text.toString();
    }

    /** The next digit, or -1 at the end of the string. */
    private static int hexadecimalDigit(PdfBytes in) throws IOException {
        int c = in.read();
        while (c >= 0 && c != '>' && Character.digit(c, 16) < 0) {
            c = in.read();
        }
        return Character.digit(c, 16);
    }

    private static int escaped(PdfBytes in) throws IOException {
        int c = in.read();
        if (isOctal(c)) {
            return octal(c - '0', in);
        }
        return ESCAPED_SPACES.indexOf(c) < 0 ? c : ' ';
    }

    private static int octal(int first, PdfBytes in) throws IOException {
        int character = first;
        for (int digits = 1; digits < MOST_DIGITS && isOctal(in.peek()); digits++) {
            character = (character << 3) | (in.read() - '0');
        }
        return character & 0xFF;
    }

    private static boolean isOctal(int c) {
        return c >= '0' && c <= '7';
    }

    private static void append(StringBuilder text, int c) {
        if (c > ' ' && c < 0x7F && text.length() < PdfLexer.LONGEST) {
            text.append((char) c);
        }
    }
}
