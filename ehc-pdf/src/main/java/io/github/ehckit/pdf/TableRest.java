package io.github.ehckit.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * The rest of a table, whose rows are passed on: a small table is kept whole, and of any other the last two rows
 * together.
 */
final class TableRest {
    private static final float SMALL = PageGeometry.ROOM / 3;

    private final Consumer<TableRow> to;
    private final Deque<TableRow> held = new ArrayDeque<>();
    private float height;

    TableRest(Consumer<TableRow> to) {
        this.to = to;
    }

    void add(TableRow row) {
        held.add(row);
        height += row.height();
        while (height > SMALL && held.size() > 2) {
            to.accept(held.remove());
        }
    }

    /** Passes on the last rows. */
    void finish() {
        while (held.size() > 1) {
            TableRow row = held.remove();
            to.accept(row.isWhole() ? row.keptWithNext() : row);
        }
        held.forEach(to);
    }
}
