package io.github.ehckit.pdf;

import io.github.ehckit.document.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A group of table rows that are tied together by cells reaching over several of them; most often one row alone.
 *
 * <p>Once its cells are known, so are the heights of its rows. A cell over several rows is divided among them by the
 * places where its lines begin, so that nothing is lost if the end of a page divides the group.
 */
final class RowGroup {
    private record Laid(Cell cell, int row, int column, List<LineBox> strips) {
        int end() {
            return row + cell.rows();
        }

        float baseline() {
            return TableRow.Column.baseline(strips);
        }

        float height() {
            return Math.max(TextStyle.CELL.leading(), TableRow.Column.height(strips)) + 2 * TableRow.PADDING;
        }
    }

    private final int[] below;
    private final boolean head;
    private final List<TableRow> repeated;
    private final List<Laid> cells = new ArrayList<>();
    private int rows;

    RowGroup(int columns, boolean head, List<TableRow> repeated) {
        this.below = new int[columns];
        this.head = head;
        this.repeated = repeated;
    }

    void beginRow() {
        rows++;
        Arrays.setAll(below, column -> Math.max(0, below[column] - 1));
    }

    /** The first column of this row that no cell covers yet. */
    int nextColumn() {
        int column = 0;
        while (below[column] > 0) {
            column++;
        }
        return column;
    }

    void add(Cell cell, List<LineBox> strips) {
        int column = nextColumn();
        cells.add(new Laid(cell, rows - 1, column, strips));
        Arrays.fill(below, column, column + cell.columns(), cell.rows());
    }

    /** Answers whether no cell reaches into the next row. */
    boolean isClosed() {
        return Arrays.stream(below).allMatch(left -> left <= 1);
    }

    List<TableRow> rows(ColumnWidths widths) {
        float[] heights = heights();
        List<TableRow> done = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            boolean inner = row < rows - 1;
            done.add(new TableRow(columns(row, heights, widths), heights[row], inner, repeated));
        }
        return done;
    }

    /**
     * Returns the heights of the rows: each is as high as its cells; the last of those that a cell covers makes room
     * for the rest of it.
     */
    private float[] heights() {
        float[] heights = new float[rows];
        for (int end = 1; end <= rows; end++) {
            for (Laid laid : cells) {
                if (laid.end() == end) {
                    float above = total(heights, laid.row(), end - 1);
                    heights[end - 1] = Math.max(heights[end - 1], drop(laid) + laid.height() - above);
                }
            }
        }
        return heights;
    }

    /**
     * Returns the distance by which the text of a cell is lowered, so that the first lines of its row are on one
     * height.
     */
    private float drop(Laid laid) {
        float lowest = 0;
        for (Laid other : cells) {
            lowest = other.row() == laid.row() ? Math.max(lowest, other.baseline()) : lowest;
        }
        return laid.strips().isEmpty() ? 0 : lowest - laid.baseline();
    }

    private static float total(float[] heights, int from, int to) {
        float total = 0;
        for (int i = from; i < to; i++) {
            total += heights[i];
        }
        return total;
    }

    private List<TableRow.Column> columns(int row, float[] heights, ColumnWidths widths) {
        List<TableRow.Column> columns = new ArrayList<>();
        for (Laid laid : cells) {
            if (laid.row() <= row && row < laid.end()) {
                columns.add(part(laid, row, heights, widths));
            }
        }
        return columns;
    }

    private TableRow.Column part(Laid laid, int row, float[] heights, ColumnWidths widths) {
        Optional<PaintOperation.Rule> rule = row == laid.end() - 1 ? Optional.of(rule(laid, widths)) : Optional.empty();
        if (laid.cell().rows() == 1) {
            return new TableRow.Column(TableRow.PADDING + drop(laid), laid.strips(), rule);
        }
        float rowTop = total(heights, laid.row(), row);
        float rowBottom = row == laid.end() - 1 ? Float.MAX_VALUE : rowTop + heights[row];
        return beginningBetween(rowTop, rowBottom, drop(laid), laid.strips(), rule);
    }

    private static TableRow.Column beginningBetween(
            float top, float bottom, float drop, List<LineBox> strips, Optional<PaintOperation.Rule> rule) {
        List<LineBox> part = new ArrayList<>();
        float offset = 0;
        float y = TableRow.PADDING + drop;
        for (int i = 0; i < strips.size(); i++) {
            y += i == 0 ? 0 : strips.get(i).gap();
            if (y >= top && y < bottom) {
                offset = part.isEmpty() ? y - top : offset;
                part.add(strips.get(i));
            }
            y += strips.get(i).height();
        }
        return new TableRow.Column(offset, part, rule);
    }

    private PaintOperation.Rule rule(Laid laid, ColumnWidths widths) {
        boolean stopsShort = laid.end() < rows;
        int columns = laid.cell().columns();
        Column area = stopsShort ? widths.area(laid.column(), columns) : widths.areaWithGutter(laid.column(), columns);
        return head
                ? new PaintOperation.Rule(area.left(), area.right(), 0, 1.2f, PageColour.ACCENT)
                : new PaintOperation.Rule(area.left(), area.right(), 0, 0.5f, PageColour.HAIRLINE);
    }
}
