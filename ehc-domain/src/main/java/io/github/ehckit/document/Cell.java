package io.github.ehckit.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param role whether it names its column or row
 * @param columns how many columns it covers, from 1
 * @param rows how many rows it covers, from 1
 * @param content paragraphs and lists; empty where there is nothing to say, which a header cell may not be
 */
public record Cell(Role role, int columns, int rows, List<FlowContent> content) {

    /** What a cell is for. */
    public enum Role {
        DATA,
        /** Names its columns when it stands in the head, its rows when it stands in the body. */
        HEADER
    }

    /** @throws IllegalArgumentException if it covers less than one column or row */
    public Cell {
        content = List.copyOf(content);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell covers at least one column and one row");
        }
    }

    public static Cell header(String text) {
        return new Cell(Role.HEADER, 1, 1, List.of(Paragraph.of(text)));
    }

    /** Data as a person typed them: a paragraph for each line. */
    public static Cell of(String typed) {
        return new Cell(Role.DATA, 1, 1, List.copyOf(Paragraph.eachOf(typed)));
    }

    public static Cell of(FlowContent... content) {
        return new Cell(Role.DATA, 1, 1, List.of(content));
    }

    /** The same cell over as many columns and rows. */
    public Cell spanning(int overColumns, int overRows) {
        return new Cell(role, overColumns, overRows, content);
    }
}
