package io.github.ehckit.spi.tck;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The hostile text that people type, by accident or on purpose, for the tests of renderers. The tests of stores use
 * another list.
 */
public final class HostileText {
    /** The strings that have broken some program; none is blank. */
    public static final List<String> KNOWN = List.of(
            ") Tj ET Q /JavaScript (app.alert(1)) BT (",
            "<</S/JavaScript/JS(app.alert(1))>>",
            "endstream endobj 1 0 obj <</OpenAction 2 0 R /AA 3 0 R>>",
            "]]> --> <!-- <script>alert(1)</script> & &amp; \"'",
            "\\(\\)\\\\ \\012 \\u0041 %PDF-1.7 %%EOF",
            "${title} {0} %s %n #{x} <?xpacket end=\"w\"?>",
            "\u202Egnp.exe\u202C \u2066isolated\u2069 \u200Fmark\u200E",
            "\u0000\u0001\u0008\u001B[31mred\u001B[0m\u007F\u0085\u009B",
            "line\r\nline\rline\nline\u2028line\u2029line\u000Bline\u000Cline\ttab",
            "  leading,   inner    and trailing spaces   ",
            "no\u00A0break\u00A0spaces and\u3000wide\u2003ones",
            "https://example.org/a?b=c#d javascript:alert(1) mailto:x@example.org",
            "Mae'r tŷ ŵyn yn hapus, ẅ ẃ ŷ â ê. Zażółć gęślą jaźń. Nguyễn Thị Ngọc. Ștefan Țepeș. Gökçe Iğdır.",
            "Ελένη Παπαδοπούλου Мене звати Олена Їжак",
            "Cafe\u0301 w\u0302y y\u0302 Z\u030Co\u0308e q\u0303\u0323 \u0301alone",
            "\uD83D\uDE00 \u2764\uFE0F \uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDEC\uD83C\uDDE7 1\uFE0F\u20E3",
            "\uD800 half a pair \uDC00 and \uFFFE \uFFFF \uE000 \uF8FF \uDB40\uDC41 \uDBFF\uDFFF",
            "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD (123) abc \u0633\u0644\u0627\u0645.",
            "\u092E\u0947\u0930\u093E \u0928\u093E\u092E \u092A\u094D\u0930\u093F\u092F\u093E"
                    + " \u0915\u094D\u0937\u0924\u094D\u0930\u093F\u092F",
            "\u738B\u5C0F\u660E\u7684\u82F1\u8BED\u540D\u5B57 \u3072\u3089\u304C\u306A \uD55C\uAD6D\uC5B4",
            "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(6),
            "\u0301".repeat(80),
            "a\u0323\u0307".repeat(60),
            "\uFEFF\u200B\u00ADinvisible\u2060hints\u00AD\u200B",
            "\uFB01 \uFB02 \u1E9E \u0131 \u212B \u2126 \u00B5 \u03BC \u2010 \u2011 - \u2212 \u2264 \u2192 \u2713",
            "\uF0B7\tReads \uF0A7 runs \uF0FC \uF0FB \uF0A8 \uF0FE \uF0E0 \uF04A \uF0B3 5 \uF020\uF0FF \uF01F \uF100",
            "CON.pdf ../../etc/passwd '; DROP TABLE advice; -- =1+1 @SUM +1 -1");

    private static final String ALPHABET = String.join("", KNOWN);

    private HostileText() {}

    /** Makes a random text of 1 to {@code most} characters, some of which may be halves of surrogate pairs. */
    public static String any(RandomGenerator random, int most) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(
                    random.nextInt(12) == 0 ? anywhere(random) : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static char anywhere(RandomGenerator random) {
        return (char) random.nextInt(random.nextBoolean() ? 0x600 : 0x10000);
    }
}
