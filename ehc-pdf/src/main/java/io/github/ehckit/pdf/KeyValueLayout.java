package io.github.ehckit.pdf;

import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out facts in two columns, names before values, a hairline below each. */
final class KeyValueLayout {
    private static final Area KEYS = new Area(Sheet.LEFT, 156);
    private static final Area VALUES = Area.PAGE.indented(174);
    private static final float GAP = 20;

    private final FlowLayout flows;

    KeyValueLayout(FlowLayout flows) {
        this.flows = flows;
    }

    List<Slab> keyValues(KeyValues block, Node parent) {
        Node table = parent.add("Table");
        List<Slab> slabs = new ArrayList<>();
        slabs.add(new Strip(GAP, 0, true, List.of(hairline())));
        block.pairs().forEach(pair -> slabs.add(row(pair, table.add("TR"))));
        return slabs;
    }

    private TableRow row(KeyValue pair, Node row) {
        List<Strip> key = flows.lines(
                Spans.of(pair.key(), TextStyle.KEY, row.add("TH").with(Attribute.rowScope())), TextStyle.KEY, KEYS);
        List<Strip> value = flows.content(pair.value(), TextStyle.CELL, row.add("TD"), VALUES);
        float height = Math.max(TableRow.Column.height(key), TableRow.Column.height(value));
        return new TableRow(List.of(cell(key), cell(value)), height + 2 * TableRow.PADDING, false, List.of());
    }

    private static TableRow.Column cell(List<Strip> strips) {
        return new TableRow.Column(TableRow.PADDING, strips, Optional.of(hairline()));
    }

    private static Draw.Rule hairline() {
        return new Draw.Rule(Sheet.LEFT, Sheet.RIGHT, 0, 0.5f, Tint.HAIRLINE);
    }
}
