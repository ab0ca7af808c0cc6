package io.github.ehckit.pdf;

import io.github.ehckit.document.Flow;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Lays out running text: paragraphs and lists, in a column as wide as they are given. */
final class FlowLayout {
    private final Typesetter typesetter;

    FlowLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
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
            case ItemList list -> new ListLayout(typesetter, this, style).list(list, parent, area);
        };
    }

    /** A paragraph's lines; the first two stay together, and the last two. */
    List<Strip> lines(List<Span> spans, TextStyle style, Area area) {
        List<Line> lines = typesetter.lines(spans, style.size(), area.width());
        int last = lines.size() - 1;
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i <= last; i++) {
            boolean kept = i < last && (i == 0 || i == last - 1);
            strips.add(strip(lines.get(i), style, area, i == 0 ? style.gap() : 0, kept));
        }
        return strips;
    }

    private static Strip strip(Line line, TextStyle style, Area area, float gap, boolean kept) {
        float height = style.leading() * line.lines();
        float x = line.startIn(area.left(), area.width());
        return new Strip(gap, height, kept, List.of(new Draw.Words(line, x, style.baseline(height), style.size())));
    }
}
