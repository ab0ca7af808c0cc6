package io.github.ehckit.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells that begin in this row, in the order of the columns
 */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }

    /** Makes a row of header cells. */
    public static Row head(String... columns) {
        return new Row(Arrays.stream(columns).map(Cell::header).toList());
    }

    /** Makes a row of data cells of typed text. */
    public static Row of(String... typed) {
        return new Row(Arrays.stream(typed).map(Cell::of).toList());
    }

    /** Makes a row of data whose first cell is its header. */
    public static Row headed(String header, String... typed) {
        List<Cell> cells = new ArrayList<>(of(typed).cells());
        cells.addFirst(Cell.header(header));
        return new Row(cells);
    }
}
