package io.github.ehckit.spi.text;

import io.github.ehckit.document.Cell;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Table;
import java.io.IOException;
import java.util.List;

/** The tables of a document as HTML, each in a frame that scrolls on a narrower screen. */
final class HtmlTables {
    private final Markup markup;
    private final HtmlText text;
    private int count;

    HtmlTables(Markup markup, HtmlText text) {
        this.markup = markup;
        this.text = text;
    }

    void table(Table table) throws IOException {
        String id = "t" + ++count;
        markup.open("div", "class", "wide", "role", "group", "tabindex", "0", "aria-labelledby", id);
        markup.open("table").line();
        text.element("caption", table.caption(), "id", id);
        markup.line();
        if (!table.head().isEmpty()) {
            rows("thead", table.head(), "col");
        }
        rows("tbody", table.body(), "row");
        markup.close("table").close("div");
    }

    private void rows(String part, List<Row> rows, String scope) throws IOException {
        markup.open(part).line();
        for (Row row : rows) {
            Interruption.check();
            markup.open("tr");
            for (Cell cell : row.cells()) {
                cell(cell, scope);
            }
            markup.close("tr").line();
        }
        markup.close(part).line();
    }

    private void cell(Cell cell, String scope) throws IOException {
        boolean header = cell.role() == Cell.Role.HEADER;
        text.content(
                header ? "th" : "td",
                cell.content(),
                "scope",
                header ? scope : "",
                "colspan",
                span(cell.columns()),
                "rowspan",
                span(cell.rows()));
    }

    private static String span(int count) {
        return count == 1 ? "" : String.valueOf(count);
    }
}
