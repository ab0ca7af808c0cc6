package io.github.ehckit.pdf;

import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out facts with a hairline between them: names in a column of their own where names and values are short, names above
 * their values where they are questions and answers.
 */
final class KeyValueLayout {
    private static final Area KEYS = new Area(Sheet.LEFT, 156);
    private static final Area VALUES = Area.PAGE.indented(174);
    private static final float BETWEEN = 11;
    private static final float UNDER_KEY = 3;
    private static final int MOST_KEY_LINES = 2;
    private static final int MOST_VALUE_LINES = 8;

    private final FlowLayout flows;

    KeyValueLayout(FlowLayout flows) {
        this.flows = flows;
    }

    List<Slab> keyValues(KeyValues block, Node parent, float gap) {
        Node table = parent.add("Table");
        List<Slab> slabs = new ArrayList<>();
        slabs.add(new Strip(gap, 0, true, List.of(hairline())));
        List<Pair> pairs =
                block.pairs().stream().map(pair -> beside(pair, new Node("TR"))).toList();
        if (pairs.stream().allMatch(Pair::isShort)) {
            pairs.forEach(pair -> slabs.add(row(pair, table)));
        } else {
            block.pairs().forEach(pair -> slabs.addAll(above(pair, table.add("TR"))));
        }
        return slabs;
    }

    /** A fact laid out in two columns. */
    private record Pair(Node row, List<Strip> key, List<Strip> value) {
        boolean isShort() {
            return key.size() <= MOST_KEY_LINES && value.size() <= MOST_VALUE_LINES;
        }
    }

    private Pair beside(KeyValue pair, Node row) {
        return new Pair(row, key(pair, row, KEYS), value(pair, row, VALUES));
    }

    private List<Strip> key(KeyValue pair, Node row, Area area) {
        Node header = row.add("TH").with(Attribute.rowScope());
        return flows.lines(Spans.of(pair.key(), TextStyle.KEY, header), TextStyle.KEY, area);
    }

    private List<Strip> value(KeyValue pair, Node row, Area area) {
        return flows.content(pair.value(), TextStyle.CELL, row.add("TD"), area);
    }

    private static TableRow row(Pair pair, Node table) {
        table.add(pair.row());
        float height = Math.max(TableRow.Column.height(pair.key()), TableRow.Column.height(pair.value()));
        List<TableRow.Column> cells = List.of(cell(pair.key()), cell(pair.value()));
        return new TableRow(cells, height + 2 * TableRow.PADDING, false, List.of());
    }

    private static TableRow.Column cell(List<Strip> strips) {
        return new TableRow.Column(TableRow.PADDING, strips, Optional.of(hairline()));
    }

    /** The key on lines of its own, then the value, then a hairline. */
    private List<Strip> above(KeyValue pair, Node row) {
        List<Strip> strips = new ArrayList<>();
        key(pair, row, Area.PAGE).forEach(line -> strips.add(line.keptWithNext()));
        strips.set(0, strips.getFirst().below(BETWEEN));
        List<Strip> value = value(pair, row, Area.PAGE);
        if (!value.isEmpty()) {
            strips.add(value.getFirst().below(UNDER_KEY));
            strips.addAll(value.subList(1, value.size()));
        }
        Strip last = strips.removeLast();
        strips.add(last.keptWithNext());
        strips.add(new Strip(BETWEEN, 0, false, List.of(hairline())));
        return strips;
    }

    private static Draw.Rule hairline() {
        return new Draw.Rule(Sheet.LEFT, Sheet.RIGHT, 0, 0.5f, Tint.HAIRLINE);
    }
}
