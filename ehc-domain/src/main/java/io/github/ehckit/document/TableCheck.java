package io.github.ehckit.document;

import io.github.ehckit.document.Cell.Role;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** The check that a table is regular and has header cells. */
final class TableCheck {
    private final List<Refusal> problems = new ArrayList<>();
    private final BitSet begun = new BitSet();
    private final String path;

    private TableCheck(String path) {
        this.path = path;
    }

    static List<Refusal> problems(String path, Table table) {
        TableCheck check = new TableCheck(path);
        check.columns(table);
        check.regular(path + ".head", table.head(), table.columns());
        check.regular(path + ".body", table.body(), table.columns());
        check.headers(table);
        check.everyColumnHasACell(table);
        return check.problems;
    }

    private void columns(Table table) {
        if (table.widths().isEmpty() || table.widths().stream().anyMatch(width -> width < 1)) {
            malformed(path + ".widths", "A table has at least one column, and each is wider than nothing.");
        }
        if (table.body().isEmpty()) {
            malformed(path + ".body", "A table has no rows.");
        }
    }

    /** Refuses a column in which no cell begins: a cell across it could be narrower. */
    private void everyColumnHasACell(Table table) {
        int first = begun.nextClearBit(0);
        if (problems.isEmpty() && first < table.columns()) {
            malformed(path + ".widths[" + first + "]", "No cell of a table begins in this column.");
        }
    }

    private void headers(Table table) {
        boolean named = Stream.concat(table.head().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.role() == Role.HEADER);
        if (!named) {
            malformed(path, "Neither columns nor rows of a table have header cells.");
        }
    }

    private void regular(String part, List<Row> rows, int columns) {
        Grid grid = new Grid(columns, begun);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().isEmpty()) {
                malformed(part + "[" + i + "]", "A row of a table has no cell of its own.");
                return;
            }
            if (!grid.fills(rows.get(i))) {
                malformed(part + "[" + i + "]", "A row of a table does not fill its columns exactly once.");
                return;
            }
        }
        if (grid.isOpen()) {
            malformed(part, "A cell of a table reaches below the last row.");
        }
    }

    private void malformed(String at, String because) {
        problems.add(Refusal.at(at, RefusalCode.MALFORMED, "SI 2018/952", because));
    }
}
