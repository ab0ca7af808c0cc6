package io.github.ehckit.document;

import java.util.Arrays;
import java.util.BitSet;

/** The grid of a table while its rows are placed: the depth in each column that cells already cover. */
final class Grid {
    private final int[] below;
    private final BitSet begun;

    /**
     * Makes a grid without rows.
     *
     * @param begun receives the columns in which cells begin
     */
    Grid(int columns, BitSet begun) {
        this.below = new int[columns];
        this.begun = begun;
    }

    /** Places the cells of the next row; false if they overlap, leave a gap or reach beyond the last column. */
    boolean fills(Row row) {
        int column = 0;
        for (Cell cell : row.cells()) {
            column = firstFree(column);
            if (column + cell.columns() > below.length || !isFree(column, column + cell.columns())) {
                return false;
            }
            begun.set(column);
            Arrays.fill(below, column, column + cell.columns(), cell.rows());
            column += cell.columns();
        }
        return firstFree(column) == below.length && nextRow();
    }

    /** Answers whether a cell reaches below the last row placed. */
    boolean isOpen() {
        return Arrays.stream(below).anyMatch(rows -> rows > 0);
    }

    private int firstFree(int from) {
        int column = from;
        while (column < below.length && below[column] > 0) {
            column++;
        }
        return column;
    }

    private boolean isFree(int from, int to) {
        return Arrays.stream(below, from, to).allMatch(rows -> rows == 0);
    }

    private boolean nextRow() {
        Arrays.setAll(below, column -> below[column] - 1);
        return true;
    }
}
