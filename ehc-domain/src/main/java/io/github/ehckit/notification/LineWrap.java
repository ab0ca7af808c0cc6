package io.github.ehckit.notification;

import java.util.ArrayList;
import java.util.List;

/** The wrapping of a text into lines of at most 72 characters, between words. A longer word has a line of its own. */
final class LineWrap {
    private static final int WIDTH = 72;

    private LineWrap() {}

    /** Wraps a text behind a number such as {@code 1. }, below which the other lines are indented. */
    static List<String> of(String number, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(number);
        for (String word : text.strip().split("[\\h\\v]+")) {
            boolean empty = line.length() == number.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(number.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
