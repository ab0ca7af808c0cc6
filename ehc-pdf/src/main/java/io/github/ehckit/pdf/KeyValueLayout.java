package io.github.ehckit.pdf;

import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The layout of facts, keys and values, with a hairline between them: keys in a column of their own where keys and
 * values are short, above their values where they are questions and answers.
 */
final class KeyValueLayout {
    private static final Column KEYS = new Column(PageGeometry.LEFT, 156);
    private static final Column VALUES = Column.PAGE.indented(174);
    private static final float BETWEEN = 11;
    private static final float UNDER_KEY = 3;
    private static final int MOST_KEY_LINES = 2;
    private static final int MOST_VALUE_LINES = 8;

    private final KeyValues block;
    private final FlowLayout flows;

    /** Places the keys on the side where the first of them begins. */
    KeyValueLayout(KeyValues block, FlowLayout flows) {
        this.block = block;
        this.flows = flows.in(flows.direction(block.pairs().getFirst().key()));
    }

    List<LayoutBox> keyValues(Node parent, float gap) {
        Node table = parent.add("Table");
        List<LayoutBox> slabs = new ArrayList<>();
        slabs.add(new LineBox(gap, 0, true, List.of(hairline())));
        List<Pair> pairs =
                block.pairs().stream().map(pair -> beside(pair, new Node("TR"))).toList();
        if (pairs.stream().allMatch(Pair::isShort)) {
            TableRest end = new TableRest(slabs::add);
            pairs.forEach(pair -> end.add(row(pair, table)));
            end.finish();
        } else {
            block.pairs().forEach(pair -> slabs.addAll(above(pair, table.add("TR"))));
        }
        return slabs;
    }

    /** A fact laid out in two columns. */
    private record Pair(Node row, List<LineBox> key, List<LineBox> value) {
        boolean isShort() {
            return key.size() <= MOST_KEY_LINES && value.size() <= MOST_VALUE_LINES;
        }
    }

    private Pair beside(KeyValue pair, Node row) {
        return new Pair(row, key(pair, row, placed(KEYS)), value(pair, row, placed(VALUES)));
    }

    private Column placed(Column column) {
        return flows.direction().place(column, Column.PAGE);
    }

    private List<LineBox> key(KeyValue pair, Node row, Column area) {
        Node header = row.add("TH").with(Attribute.rowScope());
        return flows.lines(Spans.of(pair.key(), TextStyle.KEY, header), TextStyle.KEY, area);
    }

    private List<LineBox> value(KeyValue pair, Node row, Column area) {
        return flows.content(pair.value(), TextStyle.CELL, row.add("TD"), area);
    }

    private static TableRow row(Pair pair, Node table) {
        table.add(pair.row());
        float baseline = Math.max(TableRow.Column.baseline(pair.key()), TableRow.Column.baseline(pair.value()));
        TableRow.Column key = cell(pair.key(), baseline);
        TableRow.Column value = cell(pair.value(), baseline);
        float height = Math.max(key.height(), value.height());
        return new TableRow(List.of(key, value), height + TableRow.PADDING, false, List.of());
    }

    /** Its first line stands on the same height as that of its neighbour. */
    private static TableRow.Column cell(List<LineBox> strips, float baseline) {
        float drop = baseline - TableRow.Column.baseline(strips);
        return new TableRow.Column(TableRow.PADDING + drop, strips, Optional.of(hairline()));
    }

    /** The key on lines of its own, then the value, then a hairline. */
    private List<LineBox> above(KeyValue pair, Node row) {
        List<LineBox> strips = new ArrayList<>();
        key(pair, row, Column.PAGE).forEach(line -> strips.add(line.keptWithNext()));
        strips.set(0, strips.getFirst().below(BETWEEN));
        List<LineBox> value = value(pair, row, Column.PAGE);
        if (!value.isEmpty()) {
            strips.add(value.getFirst().below(UNDER_KEY));
            strips.addAll(value.subList(1, value.size()));
        }
        LineBox last = strips.removeLast();
        strips.add(last.keptWithNext());
        strips.add(new LineBox(BETWEEN, 0, false, List.of(hairline())));
        return strips;
    }

    private static PaintOperation.Rule hairline() {
        return new PaintOperation.Rule(PageGeometry.LEFT, PageGeometry.RIGHT, 0, 0.5f, PageColour.HAIRLINE);
    }
}
