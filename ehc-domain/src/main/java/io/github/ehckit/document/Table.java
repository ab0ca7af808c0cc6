package io.github.ehckit.document;

import java.util.List;

/**
 * A table: facts that are read along rows and columns.
 *
 * <p>A table is regular. With spans counted, each row of the head and of the body fills every column exactly once and
 * has a cell of its own. No cell reaches out of the head or the body in which it begins, and in each column some cell
 * begins. Columns or rows have header cells.
 *
 * @param caption the subject of the table, not blank
 * @param widths the columns' widths in proportion to each other; one positive number a column
 * @param head rows that are repeated where the table continues on another page; may be empty
 * @param body at least one row
 */
public record Table(Text caption, List<Integer> widths, List<Row> head, List<Row> body) implements Block {

    public Table {
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** Makes a table with one head row. */
    public static Table of(String caption, List<Integer> widths, Row head, List<Row> body) {
        return new Table(Text.of(caption), widths, List.of(head), body);
    }

    public int columns() {
        return widths.size();
    }
}
