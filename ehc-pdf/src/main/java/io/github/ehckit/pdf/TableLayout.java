package io.github.ehckit.pdf;

import io.github.ehckit.document.Cell;
import io.github.ehckit.document.Cell.Role;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The layout of a table, its first column on the side where its caption begins: a strong rule below its head, hairlines
 * between rows, no lines between columns.
 */
final class TableLayout {
    private final FlowLayout flows;
    private final Table table;
    private final ColumnWidths widths;

    private TableLayout(FlowLayout flows, Table table) {
        this.flows = flows.in(flows.direction(table.caption()));
        this.table = table;
        this.widths = ColumnWidths.of(table, this.flows);
    }

    static void lay(Table table, Node parent, float gap, FlowLayout flows, Pages pages) {
        new TableLayout(flows, table).layInto(pages, parent.add("Table"), gap);
    }

    private void layInto(Pages pages, Node element, float gap) {
        caption(element, gap).forEach(line -> pages.add(line.keptWithNext()));
        List<TableRow> head = new ArrayList<>();
        if (!table.head().isEmpty()) {
            layOutRows(table.head(), element.add("THead"), true, List.of(), head::add);
        }
        head.forEach(row -> pages.add(row.keptWithNext()));
        TableRest end = new TableRest(pages::add);
        layOutRows(table.body(), element.add("TBody"), false, head, end::add);
        end.finish();
    }

    private List<LineBox> caption(Node element, float gap) {
        TextStyle style = TextStyle.CAPTION;
        List<LineBox> lines = new ArrayList<>(
                flows.lines(Spans.of(table.caption(), style, element.add("Caption")), style, Column.PAGE));
        lines.set(0, lines.getFirst().below(gap));
        return lines;
    }

    private void layOutRows(List<Row> rows, Node part, boolean head, List<TableRow> repeated, Consumer<TableRow> to) {
        RowGroup group = new RowGroup(table.columns(), head, repeated);
        for (Row row : rows) {
            Node element = part.add("TR");
            group.beginRow();
            for (Cell cell : row.cells()) {
                group.add(cell, laid(cell, group.nextColumn(), element, head));
            }
            if (group.isClosed()) {
                group.rows(widths).forEach(to);
                group = new RowGroup(table.columns(), head, repeated);
            }
        }
    }

    private List<LineBox> laid(Cell cell, int column, Node row, boolean head) {
        boolean header = cell.role() == Role.HEADER;
        Node element = row.add(header ? "TH" : "TD");
        if (header) {
            element.with(head ? Attribute.columnScope() : Attribute.rowScope());
        }
        if (cell.columns() > 1) {
            element.with(Attribute.columns(cell.columns()));
        }
        if (cell.rows() > 1) {
            element.with(Attribute.rows(cell.rows()));
        }
        TextStyle style = TextStyle.cell(header, table.columns());
        return flows.content(cell.content(), style, element, widths.area(column, cell.columns()));
    }
}
