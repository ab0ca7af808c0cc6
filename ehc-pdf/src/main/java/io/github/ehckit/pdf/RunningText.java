package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;
import java.util.List;
import java.util.function.IntPredicate;

/** The running text of a paragraph, with the spans that it is made of and the direction of each character. */
final class RunningText {
    private final List<Span> spans;
    private final int[] ends;
    private final String text;
    private final boolean simple;
    private final Language language;
    private final Directions directions;

    private RunningText(List<Span> spans, String text, Language language, Direction around) {
        this.spans = spans;
        this.ends = ends(spans);
        this.text = text;
        this.simple = isSimple(text);
        this.language = language;
        this.directions = Directions.of(spans, text, simple, around);
    }

    /**
     * Makes the text of a paragraph.
     *
     * @param language of spans that do not say theirs
     * @param around the direction of the text around the paragraph
     */
    static RunningText of(List<Span> spans, Language language, Direction around) {
        return new RunningText(spans, spans.size() == 1 ? spans.getFirst().text() : joined(spans), language, around);
    }

    private static int[] ends(List<Span> spans) {
        int[] ends = new int[spans.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += spans.get(i).text().length();
            ends[i] = end;
        }
        return ends;
    }

    private static String joined(List<Span> spans) {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return all.toString();
    }

    /** Answers whether there are neither marks, nor letters written from right to left, nor text without spaces. */
    static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Scripts.isSimple(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    Breaks breaks() {
        return Breaks.of(text, simple);
    }

    /** Returns the text as it is read out: a line break is a space. */
    String said(int from, int to) {
        String said = text.substring(from, to);
        return said.indexOf('\n') < 0 ? said : said.replace('\n', ' ');
    }

    Direction direction() {
        return directions.paragraph();
    }

    int spans() {
        return ends.length;
    }

    Span span(int index) {
        return spans.get(index);
    }

    Language language(int span) {
        return spans.get(span).leaf().language().orElse(language);
    }

    int start(int span) {
        return span == 0 ? 0 : ends[span - 1];
    }

    int end(int span) {
        return ends[span];
    }

    byte level(int at) {
        return directions.level(at);
    }

    /** The character at a place; a line break is a space. */
    int character(int at) {
        int character = text.codePointAt(at);
        return character == '\n' ? ' ' : character;
    }

    /** Returns the end of the character that begins here, with the marks upon it. */
    int clusterEnd(int at) {
        int end = after(at);
        while (end < text.length() && Scripts.isMark(text.codePointAt(end))) {
            end = after(end);
        }
        return end;
    }

    private int after(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    /** Answers whether each character of a stretch is of a kind. */
    boolean all(int from, int to, IntPredicate test) {
        for (int at = from; at < to; at = after(at)) {
            if (!test.test(character(at))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the beginning of the white space at the end of a stretch. */
    int inkEnd(int from, int to) {
        return Breaks.inkEnd(text, from, to);
    }
}
