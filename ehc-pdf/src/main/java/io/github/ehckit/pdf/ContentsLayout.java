package io.github.ehckit.pdf;

import io.github.ehckit.document.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The layout of a table of contents: each entry links to its section and ends with the number of its page. */
final class ContentsLayout {
    private static final float INDENT = 18;
    private static final float FOR_NUMBER = 44;
    private static final float BEFORE_LEADER = 6;
    private static final float AFTER_LEADER = 30;
    private static final float BETWEEN = 3;
    private static final float ABOVE_FIRST_LEVEL = 10;

    private final FlowLayout flows;
    private final Deque<Node> lists = new ArrayDeque<>();

    ContentsLayout(FlowLayout flows) {
        this.flows = flows;
    }

    /**
     * Returns the boxes of a table of contents.
     *
     * @param level of the heading that the list stands under
     */
    List<LineBox> contents(List<Outline.Entry> entries, int level, Node parent, float gap) {
        List<LineBox> strips = new ArrayList<>();
        lists.push(parent.add("TOC"));
        for (Outline.Entry entry : entries) {
            int depth = nest(entry.level() - level);
            strips.addAll(entry(entry, depth, strips.isEmpty() ? gap : depth == 0 ? ABOVE_FIRST_LEVEL : BETWEEN));
        }
        return strips;
    }

    /** Opens or closes lists inside lists. Levels never rise by more than one, so neither does the depth. */
    private int nest(int depth) {
        while (lists.size() > depth) {
            lists.pop();
        }
        if (lists.size() < depth) {
            lists.push(lists.element().add("TOC"));
        }
        return lists.size() - 1;
    }

    private List<LineBox> entry(Outline.Entry entry, int depth, float gap) {
        String title = entry.heading().plain().replace('\n', ' ');
        Node link = lists.element().add("TOCI").add("Reference").add("Link");
        link.to(new LinkTarget.Within(entry.number(), title));
        TextStyle style = TextStyle.BODY;
        Column area =
                new Column(PageGeometry.LEFT + depth * INDENT, PageGeometry.MEASURE - depth * INDENT - FOR_NUMBER);
        List<Span> spans =
                List.of(new Span(title + " ", depth == 0 ? Style.BOLD : Style.REGULAR, PageColour.INK, link));
        List<LineBox> lines =
                new ArrayList<>(flows.lines(spans, style, flows.direction().place(area, Column.PAGE)));
        lines.set(0, lines.getFirst().below(gap));
        lines.add(numbered(lines.removeLast(), entry.number(), link));
        return lines;
    }

    private LineBox numbered(LineBox line, int section, Node link) {
        List<PaintOperation> draws = new ArrayList<>(line.draws());
        float baseline = TextStyle.BODY.baseline(line.height());
        draws.add(leader((PaintOperation.Words) line.draws().getFirst(), baseline));
        draws.add(new PaintOperation.PageOf(section, flows.direction(), baseline, TextStyle.BODY.size(), link));
        return new LineBox(line.gap(), line.height(), line.keepsWithNext(), draws);
    }

    private PaintOperation leader(PaintOperation.Words words, float baseline) {
        float end = words.x() + words.line().width();
        return flows.direction().isRightToLeft()
                ? new PaintOperation.Leader(PageGeometry.LEFT + AFTER_LEADER, words.x() - BEFORE_LEADER, baseline)
                : new PaintOperation.Leader(end + BEFORE_LEADER, PageGeometry.RIGHT - AFTER_LEADER, baseline);
    }
}
