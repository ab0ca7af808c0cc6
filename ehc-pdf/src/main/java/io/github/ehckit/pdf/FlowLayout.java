package io.github.ehckit.pdf;

import io.github.ehckit.document.Flow;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Lays out running text: paragraphs and lists, in a column as wide as they are given. */
final class FlowLayout {
    private final Typesetter typesetter;
    private final Direction direction;
    private final boolean contained;

    private FlowLayout(Typesetter typesetter, Direction direction, boolean contained) {
        this.typesetter = typesetter;
        this.direction = direction;
        this.contained = contained;
    }

    /** Text that stands on the page itself. */
    static FlowLayout onPage(Typesetter typesetter) {
        return new FlowLayout(typesetter, Direction.of(typesetter.language()), false);
    }

    /** Text that stands in a list or table of this direction. */
    FlowLayout in(Direction other) {
        return new FlowLayout(typesetter, other, true);
    }

    Direction direction() {
        return direction;
    }

    /** Which way something runs that begins with this text. */
    Direction direction(Text beginning) {
        return typesetter.direction(beginning);
    }

    Language language() {
        return typesetter.language();
    }

    /** What an element holds: one paragraph alone is its own text, anything else becomes elements inside it. */
    List<Strip> content(List<Flow> flows, TextStyle style, Node element, Area area) {
        return flows.size() == 1 && flows.getFirst() instanceof Paragraph alone
                ? lines(Spans.of(alone.text(), style, element), style, area)
                : flows(flows, style, element, area);
    }

    private List<Strip> flows(List<Flow> flows, TextStyle style, Node parent, Area area) {
        List<Strip> strips = new ArrayList<>();
        flows.forEach(flow -> strips.addAll(flow(flow, style, parent, area)));
        return strips;
    }

    List<Strip> flow(Flow flow, TextStyle style, Node parent, Area area) {
        return switch (flow) {
            case Paragraph paragraph -> lines(Spans.of(paragraph.text(), style, parent.add("P")), style, area);
            case ItemList list -> ListLayout.of(list, this, style).lay(parent, area);
        };
    }

    /** A paragraph's lines; the first two stay together, and the last two. */
    List<Strip> lines(List<Span> spans, TextStyle style, Area area) {
        List<Line> lines = typesetter.lines(spans, direction, style.size(), area.width());
        int last = lines.size() - 1;
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i <= last; i++) {
            boolean kept = i < last && (i == 0 || i == last - 1);
            float x = start(lines.get(i), area, last == 0);
            strips.add(strip(lines.get(i), x, style, i == 0 ? style.gap() : 0, kept));
        }
        return strips;
    }

    /** Each line begins on the side of its paragraph; but one that is alone in a cell or item, on the side of those around it. */
    private float start(Line line, Area area, boolean alone) {
        return alone && contained ? direction.start(area, line.width()) : line.startIn(area);
    }

    private static Strip strip(Line line, float x, TextStyle style, float gap, boolean kept) {
        float height = style.leading() * line.lines();
        return new Strip(gap, height, kept, List.of(new Draw.Words(line, x, style.baseline(height), style.size())));
    }
}
