package io.github.ehckit.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table, which is broken only if it is very high.
 *
 * @param cells from left to right
 * @param head the rows that are repeated above it where it begins a page
 */
record TableRow(List<Column> cells, float height, boolean keepsWithNext, List<TableRow> head) implements LayoutBox {
    /** Rows higher than this are broken rather than moved to the next page. */
    private static final float WHOLE = PageGeometry.ROOM / 2;

    private static final float FEW_LINES = 3 * 17;

    /** The space above and below the text of a cell, in points. */
    static final float PADDING = 6;

    /**
     * The part of a cell that lies in this row.
     *
     * @param offset of its first strip from the top of the row
     * @param rule the line below it; none where the cell goes on in the next row
     */
    record Column(float offset, List<LineBox> strips, Optional<PaintOperation.Rule> rule) {

        static float height(List<LineBox> strips) {
            float height = 0;
            for (int i = 0; i < strips.size(); i++) {
                height += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).gap());
            }
            return height;
        }

        /** The height of the first line of words below the top of the first strip; 0 if there are none. */
        static float baseline(List<LineBox> strips) {
            return strips.isEmpty() ? 0 : strips.getFirst().baseline();
        }

        /** Returns the height from the top of the row to the end of the last box. */
        float height() {
            return offset + height(strips);
        }

        /**
         * Returns the number of boxes that fit above a place of the row without dividing those that belong together.
         */
        private int fitting(float room) {
            int fit = fittingAtAll(room);
            while (fit > 0 && fit < strips.size() && strips.get(fit - 1).keepsWithNext()) {
                fit--;
            }
            return fit;
        }

        private int fittingAtAll(float room) {
            float bottom = offset;
            for (int i = 0; i < strips.size(); i++) {
                bottom += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).gap());
                if (bottom > room) {
                    return i;
                }
            }
            return strips.size();
        }

        private Column first(int count) {
            return new Column(offset, strips.subList(0, count), Optional.empty());
        }

        private Column without(int count) {
            return new Column(count == 0 ? offset : PADDING, strips.subList(count, strips.size()), rule);
        }
    }

    /** A row in two parts. */
    record Parts(TableRow above, TableRow below) {}

    @Override
    public float gap() {
        return 0;
    }

    @Override
    public float least() {
        return isWhole() ? height : FEW_LINES + 2 * PADDING;
    }

    TableRow keptWithNext() {
        return new TableRow(cells, height, true, head);
    }

    boolean isWhole() {
        return height <= WHOLE;
    }

    /**
     * Cuts the row at some place no lower than {@code room}.
     *
     * @param must whether the upper part must have content, even if that divides boxes that belong together
     * @return empty if nothing can stay above
     */
    Optional<Parts> cut(float room, boolean must) {
        int[] counts =
                cells.stream().mapToInt(cell -> cell.fitting(room - PADDING)).toArray();
        if (total(counts) == 0 && must) {
            counts = cells.stream()
                    .mapToInt(cell -> Math.min(cell.strips().size(), Math.max(1, cell.fittingAtAll(room))))
                    .toArray();
        }
        return total(counts) == 0 ? Optional.empty() : Optional.of(parts(counts));
    }

    private static int total(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    private Parts parts(int[] counts) {
        List<Column> above = new ArrayList<>();
        List<Column> below = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            above.add(cells.get(i).first(counts[i]));
            below.add(cells.get(i).without(counts[i]));
        }
        return new Parts(of(above), of(below));
    }

    private TableRow of(List<Column> parts) {
        float highest = 0;
        for (Column part : parts) {
            highest = Math.max(highest, part.height());
        }
        return new TableRow(parts, highest + PADDING, keepsWithNext, head);
    }
}
