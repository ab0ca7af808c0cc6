package io.github.ehckit.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where a line may end. */
final class Breaks {
    private Breaks() {}

    /** The places, ascending; the last is the end of the text. */
    static int[] of(String text) {
        return RunningText.isSimple(text) ? simple(text) : unicode(text);
    }

    private static int[] simple(String text) {
        return IntStream.rangeClosed(1, text.length())
                .filter(at -> at == text.length() || isBreak(text, at))
                .toArray();
    }

    private static boolean isBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return switch (before) {
            case '\n' -> true;
            case ' ' -> after != ' ' && after != '\n';
            case '-' -> Character.isLetter(after) && at > 1 && Character.isLetter(text.charAt(at - 2));
            default -> false;
        };
    }

    private static int[] unicode(String text) {
        BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
        iterator.setText(text);
        IntStream.Builder breaks = IntStream.builder();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.add(at);
        }
        return breaks.build().toArray();
    }
}
