package io.github.ehckit.spi.content;

import java.util.Locale;

/** Text in which what cannot be seen can be seen, for the names of tests. */
final class Shown {
    private Shown() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(60)
                .forEach(c -> shown.append(
                        c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format(Locale.ROOT, "[%04X]", c)));
        return shown.toString();
    }
}
