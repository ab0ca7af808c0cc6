package io.github.ehckit.pdf;

import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout of running text: paragraphs and lists, in a column of a given width. A paragraph is aligned to the side
 * from which it is read; one without a letter, such as a date, to that of the text around it.
 */
final class FlowLayout {
    private final Typesetter typesetter;
    private final Direction direction;

    private FlowLayout(Typesetter typesetter, Direction direction) {
        this.typesetter = typesetter;
        this.direction = direction;
    }

    /** Makes a layout for text directly on the page. */
    static FlowLayout onPage(Typesetter typesetter) {
        return new FlowLayout(typesetter, Direction.of(typesetter.language()));
    }

    /** Makes a layout for text in a list, a list's item or a table of this direction. */
    FlowLayout in(Direction other) {
        return new FlowLayout(typesetter, other);
    }

    Direction direction() {
        return direction;
    }

    /** Returns the direction of a block that begins with this text. */
    Direction direction(Text beginning) {
        return typesetter.direction(beginning, direction);
    }

    Language language() {
        return typesetter.language();
    }

    /** Lays out the content of an element: one paragraph alone is its own text, all else becomes elements inside it. */
    List<LineBox> content(List<FlowContent> flows, TextStyle style, Node element, Column area) {
        return flows.size() == 1 && flows.getFirst() instanceof Paragraph alone
                ? lines(Spans.of(alone.text(), style, element), style, area)
                : flows(flows, style, element, area);
    }

    private List<LineBox> flows(List<FlowContent> flows, TextStyle style, Node parent, Column area) {
        List<LineBox> strips = new ArrayList<>();
        flows.forEach(flow -> strips.addAll(flow(flow, style, parent, area)));
        return strips;
    }

    List<LineBox> flow(FlowContent flow, TextStyle style, Node parent, Column area) {
        return switch (flow) {
            case Paragraph paragraph -> lines(Spans.of(paragraph.text(), style, parent.add("P")), style, area);
            case ItemList list -> ListLayout.of(list, this, style).lay(parent, area);
        };
    }

    /** Returns a paragraph's lines; the first two stay together, and the last two. */
    List<LineBox> lines(List<Span> spans, TextStyle style, Column area) {
        List<Line> lines = typesetter.lines(spans, direction, style.size(), area.width());
        int last = lines.size() - 1;
        List<LineBox> strips = new ArrayList<>(lines.size());
        for (int i = 0; i <= last; i++) {
            boolean kept = i < last && (i == 0 || i == last - 1);
            strips.add(strip(lines.get(i), area, style, i == 0 ? style.gap() : 0, kept));
        }
        return strips;
    }

    private static LineBox strip(Line line, Column area, TextStyle style, float gap, boolean kept) {
        float height = style.leading() * line.lines();
        PaintOperation words = new PaintOperation.Words(line, line.startIn(area), style.baseline(height), style.size());
        return new LineBox(gap, height, kept, List.of(words));
    }
}
