package io.github.ehckit.pdf;

import java.text.BreakIterator;
import java.util.Locale;

/** The line breaks that a text allows, place after place; the last is the end of the text. */
abstract sealed class Breaks {
    static final int DONE = BreakIterator.DONE;

    /** @param simple whether no character of the text asks for more than one glyph */
    static Breaks of(String text, boolean simple) {
        return simple ? new Simple(text) : new Unicode(text);
    }

    /** Returns the next place, or {@link #DONE}. */
    abstract int next();

    /** Returns the beginning of the white space at the end of a stretch. */
    static int inkEnd(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** The breaks after spaces, line breaks and the hyphens and dashes within words. */
    private static final class Simple extends Breaks {
        private final String text;
        private int at;

        Simple(String text) {
            this.text = text;
        }

        @Override
        int next() {
            if (at == text.length()) {
                return DONE;
            }
            do {
                at++;
            } while (at < text.length() && !isBreak());
            return at;
        }

        private boolean isBreak() {
            char after = text.charAt(at);
            return switch (text.charAt(at - 1)) {
                case '\n' -> true;
                case ' ' -> after != ' ' && after != '\n';
                case '-', '\u2010', '\u2013', '\u2014' ->
                    Character.isLetter(after) && at > 1 && Character.isLetter(text.charAt(at - 2));
                default -> false;
            };
        }
    }

    /** The breaks of Unicode. */
    private static final class Unicode extends Breaks {
        private final BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);

        Unicode(String text) {
            iterator.setText(text);
        }

        @Override
        int next() {
            return iterator.next();
        }
    }
}
