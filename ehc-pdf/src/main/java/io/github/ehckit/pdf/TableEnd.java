package io.github.ehckit.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** Hands rows on to the pages, and keeps the last two of a table together. */
final class TableEnd {
    private final Pages pages;
    private final Deque<TableRow> held = new ArrayDeque<>(2);

    TableEnd(Pages pages) {
        this.pages = pages;
    }

    void add(TableRow row) {
        held.add(row);
        if (held.size() > 2) {
            pages.add(held.remove());
        }
    }

    /** There are no more rows. */
    void finish() {
        if (held.size() > 1 && held.element().isWhole()) {
            held.addFirst(held.remove().keptWithNext());
        }
        held.forEach(pages::add);
    }
}
