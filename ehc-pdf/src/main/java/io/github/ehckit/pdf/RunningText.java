package io.github.ehckit.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/** The text of a paragraph with the spans that it is made of and the direction of each character. */
final class RunningText {
    private final List<Span> spans;
    private final int[] ends;
    private final String text;
    private final byte[] levels;
    private final boolean rightToLeft;

    private RunningText(List<Span> spans, int[] ends, String text, byte[] levels, boolean rightToLeft) {
        this.spans = spans;
        this.ends = ends;
        this.text = text;
        this.levels = levels;
        this.rightToLeft = rightToLeft;
    }

    static RunningText of(List<Span> spans) {
        StringBuilder all = new StringBuilder();
        int[] ends = new int[spans.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = all.append(spans.get(i).text()).length();
        }
        String text = all.toString();
        return isSimple(text) ? new RunningText(spans, ends, text, new byte[0], false) : directed(spans, ends, text);
    }

    private static RunningText directed(List<Span> spans, int[] ends, String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return new RunningText(spans, ends, text, new byte[0], false);
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return new RunningText(spans, ends, text, levels, !bidi.baseIsLeftToRight());
    }

    /** Whether there are neither marks nor letters written from right to left. */
    static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    /** What is said of it: a line break is a space. */
    String said(int from, int to) {
        return text.substring(from, to).replace('\n', ' ');
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    int spans() {
        return ends.length;
    }

    Span span(int index) {
        return spans.get(index);
    }

    int start(int span) {
        return span == 0 ? 0 : ends[span - 1];
    }

    int end(int span) {
        return ends[span];
    }

    byte level(int at) {
        return levels.length == 0 ? 0 : levels[at];
    }

    /** The character at a place; a line break is a space. */
    int character(int at) {
        int character = text.codePointAt(at);
        return character == '\n' ? ' ' : character;
    }

    IntStream characters(int from, int to) {
        return text.substring(from, to).codePoints();
    }

    /** Where the character that begins here ends, with the marks upon it. */
    int clusterEnd(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && Scripts.isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Where the white space at the end of a stretch begins. */
    int inkEnd(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }
}
