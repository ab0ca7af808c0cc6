package io.github.ehckit.document;

import io.github.ehckit.document.Cell.Role;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
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
        refuseIf(table.widths().isEmpty(), path + ".widths", DocumentRefusal.TABLE_WITHOUT_COLUMNS);
        refuseIf(
                table.widths().stream().anyMatch(width -> width < 1),
                path + ".widths",
                DocumentRefusal.COLUMN_WITHOUT_WIDTH);
        refuseIf(table.body().isEmpty(), path + ".body", DocumentRefusal.TABLE_WITHOUT_ROWS);
    }

    /** Refuses a column in which no cell begins: a cell across it could be narrower. */
    private void everyColumnHasACell(Table table) {
        int first = begun.nextClearBit(0);
        refuseIf(
                problems.isEmpty() && first < table.columns(),
                path + ".widths[" + first + "]",
                DocumentRefusal.COLUMN_WITHOUT_CELL);
    }

    private void headers(Table table) {
        boolean named = Stream.concat(table.head().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.role() == Role.HEADER);
        refuseIf(!named, path, DocumentRefusal.TABLE_WITHOUT_HEADERS);
    }

    private void regular(String part, List<Row> rows, int columns) {
        Grid grid = new Grid(columns, begun);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().isEmpty()) {
                refuse(part + "[" + i + "]", DocumentRefusal.ROW_WITHOUT_CELL);
                return;
            }
            if (!grid.fills(rows.get(i))) {
                refuse(part + "[" + i + "]", DocumentRefusal.ROW_NOT_FILLED);
                return;
            }
        }
        refuseIf(grid.isOpen(), part, DocumentRefusal.CELL_BELOW_LAST_ROW);
    }

    private void refuseIf(boolean broken, String at, DocumentRefusal because) {
        if (broken) {
            refuse(at, because);
        }
    }

    private void refuse(String at, DocumentRefusal because) {
        problems.add(because.at(Place.of(at)));
    }
}
