package io.github.ehckit.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param role whether it names its column or row
 * @param columns the number of columns it covers, from 1
 * @param rows the number of rows it covers, from 1
 * @param content paragraphs and lists; may be empty, except in a header cell
 */
public record Cell(Role role, int columns, int rows, List<FlowContent> content) {

    /** The role of a cell. */
    public enum Role {
        DATA,
        /** A cell that names its columns if it is in the head, and its rows if it is in the body. */
        HEADER
    }

    /** @throws IllegalArgumentException if it covers less than one column or row */
    public Cell {
        content = List.copyOf(content);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A cell must cover at least one column and one row.");
        }
    }

    public static Cell header(String text) {
        return new Cell(Role.HEADER, 1, 1, List.of(Paragraph.of(text)));
    }

    /** Makes a data cell of typed text: a paragraph for each line. */
    public static Cell of(String typed) {
        return new Cell(Role.DATA, 1, 1, List.copyOf(Paragraph.eachOf(typed)));
    }

    public static Cell of(FlowContent... content) {
        return new Cell(Role.DATA, 1, 1, List.of(content));
    }

    /** Makes a copy that covers this many columns and rows. */
    public Cell spanning(int overColumns, int overRows) {
        return new Cell(role, overColumns, overRows, content);
    }
}
