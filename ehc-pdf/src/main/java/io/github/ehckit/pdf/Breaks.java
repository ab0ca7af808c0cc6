package io.github.ehckit.pdf;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** Where a line may end. */
final class Breaks {
    private Breaks() {}

    /** The places, ascending; the last is the end of the text. */
    static int[] of(String text) {
        return RunningText.isSimple(text) ? simple(text) : unicode(text);
    }

    private static int[] simple(String text) {
        int[] breaks = new int[text.length()];
        int count = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text, at)) {
                breaks[count++] = at;
            }
        }
        return Arrays.copyOf(breaks, count);
    }

    private static boolean isBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return switch (before) {
            case '\n' -> true;
            case ' ' -> after != ' ' && after != '\n';
            case '-', '\u2010', '\u2013', '\u2014' ->
                Character.isLetter(after) && at > 1 && Character.isLetter(text.charAt(at - 2));
            default -> false;
        };
    }

    private static int[] unicode(String text) {
        BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
        iterator.setText(text);
        int[] breaks = new int[text.length()];
        int count = 0;
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks[count++] = at;
        }
        return Arrays.copyOf(breaks, count);
    }
}
