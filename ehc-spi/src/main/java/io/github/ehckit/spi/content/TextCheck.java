package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A check for plain text: UTF-8 (RFC 3629), perhaps with a byte-order mark, and of the characters below space only tab
 * and the ends of lines. Its beginning must not be one that a browser or an office program takes for another type.
 */
final class TextCheck {
    /**
     * The beginnings of pages for browsers (WHATWG, MIME Sniffing, section 7.1), and of other types that begin in
     * readable characters.
     */
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)(\u00EF\u00BB\u00BF)?\\s*+(<(!doctype|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg"
                    + "|meta|object|embed|form|img|link|\\w+:\\w+)[\\s>/].*|<!--.*|<\\?.*|#!.*|%PDF-.*|%!PS.*|\\{\\\\rtf.*)");

    private static final int START = 1024;

    private TextCheck() {}

    static void check(Source source, Findings findings) throws IOException {
        try (Input in = Input.of(source)) {
            findings.addIf(MARKUP.matcher(in.ahead(START)).matches(), Fault.MARKUP);
            while (in.left() > 0) {
                if (findings.addIf(!character(in), Fault.NOT_TEXT)) {
                    return;
                }
            }
        }
    }

    /** Takes one character, and says whether a text may hold it. */
    private static boolean character(Input in) throws IOException {
        int first = in.next();
        return switch (Integer.numberOfLeadingZeros(~first << 24)) {
            case 0 ->
                (first >= ' ' && first != 0x7F) || first == '\t' || first == '\n' || first == '\r' || first == '\f';
            case 2 -> allowed(first & 0x1F, 1, 0x80, in);
            case 3 -> allowed(first & 0x0F, 2, 0x800, in);
            case 4 -> allowed(first & 0x07, 3, 0x10000, in);
            default -> false;
        };
    }

    /** Answers whether the bytes that follow make a character of it that could not have been written shorter. */
    private static boolean allowed(int begun, int following, int least, Input in) throws IOException {
        int character = begun;
        for (int i = 0; i < following; i++) {
            int next = in.peek();
            if ((next & 0xC0) != 0x80 || next < 0) {
                return false;
            }
            character = character << 6 | (in.next() & 0x3F);
        }
        return character >= least && isText(character);
    }

    /**
     * Answers whether it is neither half a surrogate pair nor a control character of the second set, but for the end of
     * a line.
     */
    private static boolean isText(int character) {
        boolean control = character >= 0x80 && character < 0xA0 && character != 0x85;
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        return !control && !surrogate && character <= 0x10FFFF;
    }
}
