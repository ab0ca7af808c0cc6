package io.github.ehckit.pdf;

import java.nio.charset.Charset;

/**
 * The encoding WinAnsi: ISO 32000-1, annex D.2. Its second codes for a space and a hyphen are left out, since a reader
 * of the file takes them for no no-break space and no soft hyphen.
 */
final class WinAnsi {
    private static final int LAST = '\u2122';
    private static final byte[] CODES = codes();

    private WinAnsi() {}

    private static byte[] codes() {
        Charset windows = Charset.forName("windows-1252");
        byte[] codes = new byte[LAST + 1];
        for (int code = ' '; code <= 0xFF; code++) {
            char character = new String(new byte[] {(byte) code}, windows).charAt(0);
            if (character <= LAST && !isReadOtherwise(character)) {
                codes[character] = (byte) code;
            }
        }
        return codes;
    }

    private static boolean isReadOtherwise(char character) {
        return Character.isISOControl(character) || character == '\u00A0' || character == '\u00AD';
    }

    /** Answers whether all characters of a text have a code. */
    static boolean has(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > LAST || CODES[character] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The code of a character that has one. */
    static byte code(char character) {
        return CODES[character];
    }
}
