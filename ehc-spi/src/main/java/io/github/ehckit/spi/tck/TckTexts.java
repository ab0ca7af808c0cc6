package io.github.ehckit.spi.tck;

import java.util.List;

/** The texts that people paste into advice, and texts that attackers try. */
final class TckTexts {
    private static final int LONGEST_WORDING = 10_000;

    private TckTexts() {}

    /**
     * Returns texts that a store must give back character by character; none is blank, none longer than a wording may
     * be.
     */
    static List<String> hostile() {
        return List.of(
                "'; DROP TABLE ehc_case; --",
                "\"quoted\" and 'quoted' and `quoted` and \\backslashed\\",
                "  spaces before, behind  and\ttabs\t",
                "lines\r\nof\nevery\rkind\u2028and\u2029paragraphs",
                "\uFEFFbehind a mark",
                "nul \u0000, bell \u0007, escape \u001B and delete \u007F",
                "{\"json\": [null, 1e400, \"\\u0000\"]}",
                "</script><script>alert(1)</script> &amp; <![CDATA[ ]]>",
                "${jndi:ldap://example.invalid/a} #{7*7} %s %n {0} :name ? $1",
                "Llŷr o’r Wŷddgrug, Zoë, Łukasz, Nguyễn, اللغة, 中文, ਪੰਜਾਬੀ",
                "e\u0301 is not \u00E9 in bytes; \u212B is not \u00C5",
                "\u202Eright to left\u202C and \u200Bnothing\u200D",
                "👩🏽‍🦽 and 𝒜 beyond the first plane",
                "null",
                "=1+1",
                "😀".repeat(LONGEST_WORDING / 2));
    }

    /** Returns the n-th hostile text, from 0, over and over. */
    static String hostile(int n) {
        return hostile().get(Math.floorMod(n, hostile().size()));
    }
}
