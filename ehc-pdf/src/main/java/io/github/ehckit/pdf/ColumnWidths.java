package io.github.ehckit.pdf;

import io.github.ehckit.document.Cell;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * The widths of the columns of a table: in the proportions asked for, but none narrower than its longest word if that
 * can be.
 */
final class ColumnWidths {
    /** The space between the text of one column and the next, in points. */
    static final float GUTTER = 14;

    private static final int ROWS_LOOKED_AT = 100;
    private static final float WIDEST_WORD = PageGeometry.MEASURE / 3;

    private final float[] widths;
    private final Direction direction;

    private ColumnWidths(float[] widths, Direction direction) {
        this.widths = widths;
        this.direction = direction;
    }

    static ColumnWidths of(Table table, FlowLayout flows) {
        float[] least = least(table, flows.language());
        float[] widths = new float[least.length];
        boolean[] fixed = new boolean[least.length];
        do {
            share(table.widths(), least, widths, fixed);
        } while (fixNarrow(least, widths, fixed));
        return new ColumnWidths(widths, flows.direction());
    }

    /** The area of the text in a cell that begins at a column and covers some. */
    Column area(int column, int columns) {
        return area(column, columns, column + columns == widths.length ? 0 : GUTTER);
    }

    /** The same as far as the next column begins. */
    Column areaWithGutter(int column, int columns) {
        return area(column, columns, 0);
    }

    private Column area(int column, int columns, float gutter) {
        float left = PageGeometry.LEFT + total(0, column);
        return direction.place(new Column(left, total(column, column + columns) - gutter), Column.PAGE);
    }

    private float total(int from, int to) {
        float total = 0;
        for (int i = from; i < to; i++) {
            total += widths[i];
        }
        return total;
    }

    /** Gives fixed columns their least width and shares the rest in proportion. */
    private static void share(List<Integer> proportions, float[] least, float[] widths, boolean[] fixed) {
        float rest = PageGeometry.MEASURE;
        float parts = 0;
        for (int i = 0; i < widths.length; i++) {
            rest -= fixed[i] ? least[i] : 0;
            parts += fixed[i] ? 0 : proportions.get(i);
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = fixed[i] ? least[i] : rest * proportions.get(i) / parts;
        }
    }

    /** Fixes a column that is too narrow, as long as some column stays free; returns whether there was one. */
    private static boolean fixNarrow(float[] least, float[] widths, boolean[] fixed) {
        int free = 0;
        int narrow = -1;
        for (int i = 0; i < widths.length; i++) {
            free += fixed[i] ? 0 : 1;
            narrow = !fixed[i] && widths[i] < least[i] ? i : narrow;
        }
        if (narrow < 0 || free < 2) {
            return false;
        }
        fixed[narrow] = true;
        return true;
    }

    private static float[] least(Table table, Language language) {
        float[] least = new float[table.columns()];
        float most = PageGeometry.MEASURE / least.length;
        Stream.concat(table.head().stream(), table.body().stream())
                .limit(ROWS_LOOKED_AT)
                .filter(row -> row.cells().size() == least.length)
                .forEach(row -> widen(least, row, Math.min(most, WIDEST_WORD), language));
        return least;
    }

    private static void widen(float[] least, Row row, float most, Language language) {
        for (int i = 0; i < least.length; i++) {
            float word = longestWord(row.cells().get(i), least.length, language);
            least[i] = Math.min(most, Math.max(least[i], word + GUTTER));
        }
    }

    private static float longestWord(Cell cell, int columns, Language language) {
        TextStyle style = TextStyle.cell(cell.role() == Cell.Role.HEADER, columns);
        return SpacedWords.widest(cell.content(), style.style(), language) * style.size() / 1000f;
    }
}
