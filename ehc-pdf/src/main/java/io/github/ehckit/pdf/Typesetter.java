package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;
import io.github.ehckit.document.Text;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A typesetter, which turns spans of text into lines. One for each rendering. */
final class Typesetter {
    private static final String ELLIPSIS = "…";

    /** More characters than any line holds. */
    private static final int LONGEST_LINE = 400;

    private final Language language;
    private final TextWidth measure = new TextWidth();
    private final NavigableSet<Integer> missing = new TreeSet<>();

    /** @param language of text that does not say its own */
    Typesetter(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /**
     * Returns the lines of a paragraph.
     *
     * @param around the direction of the text around the paragraph
     * @param size of the font, in points
     * @param width of the column, in points
     */
    List<Line> lines(List<Span> spans, Direction around, float size, float width) {
        RunningText running = RunningText.of(spans, language, around);
        List<TextItem> items = Itemiser.items(running, missing::add);
        return LineBreaker.lines(new LineSetter(running, items, measure, size), running, width);
    }

    /**
     * Returns the direction of a text.
     *
     * @param around the direction of the text around it
     */
    Direction direction(Text text, Direction around) {
        List<Span> spans = Spans.of(text, TextStyle.BODY, new Node("P"));
        return RunningText.of(spans, language, around).direction();
    }

    /**
     * Returns one line of text that is no part of the document's own; text that does not fit is left out with an
     * ellipsis.
     */
    Line furniture(String text, Style style, PageColour tint, float size, float width) {
        if (text.codePointCount(0, text.length()) > LONGEST_LINE) {
            String begun = text.substring(0, text.offsetByCodePoints(0, LONGEST_LINE - 1));
            return furniture(begun + ELLIPSIS, style, tint, size, width);
        }
        Span span = new Span(text, style, tint, Node.ARTIFACT);
        List<Line> lines = lines(List.of(span), Direction.of(language), size, width);
        if (lines.size() < 2) {
            return lines.isEmpty() ? new Line(List.of(), 0, Direction.of(language)) : lines.getFirst();
        }
        return furniture(shortened(lines, size, width), style, tint, size, width);
    }

    private static String shortened(List<Line> lines, float size, float width) {
        StringBuilder kept = new StringBuilder();
        lines.getFirst().fragments().forEach(fragment -> kept.append(fragment.text()));
        float room = width - TextWidth.width(ELLIPSIS, Fonts.latin(Style.BOLD)) * size / 1000f;
        int last = lines.getFirst().width() > room
                ? kept.toString().stripTrailing().lastIndexOf(' ')
                : kept.length();
        int end = last > 0 ? last : Math.max(1, kept.length() / 2);
        return kept.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The characters that no font has, by their numbers. */
    NavigableSet<Integer> missing() {
        return missing;
    }
}
