package io.github.ehckit.document;

import static io.github.ehckit.outcome.RefusalCode.MALFORMED;
import static io.github.ehckit.outcome.RefusalCode.MISSING;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a document or a picture is refused, because some reader could not use it. */
public enum DocumentRefusal implements RefusalKey {
    WITHOUT_WORDS(MISSING, "This text is blank. Write it, or leave its block out."),
    LINK_WITHOUT_WORDS(MISSING, "The link has no words. Give it a text to select."),
    HEADING_TOO_DEEP(
            MALFORMED, "The heading of this section is below level {deepest}. Move the section out of another one."),
    LIST_WITHOUT_ITEMS(MALFORMED, "The list has no items. Add one, or leave the list out."),
    ITEM_WITHOUT_CONTENT(MALFORMED, "The item of the list is empty. Add a paragraph, or leave the item out."),
    LIST_TOO_DEEP(MALFORMED, "The list is more than {deepest} lists deep. Move it out of another one."),
    FACTS_WITHOUT_PAIRS(MALFORMED, "The block of key-value pairs is empty. Add a pair, or leave the block out."),
    CONTENTS_WITHOUT_SECTIONS(
            MALFORMED, "The table of contents has no section after it to list. Add a section, or leave it out."),
    TABLE_WITHOUT_COLUMNS(MALFORMED, "The table has no columns. Add a width for each column."),
    COLUMN_WITHOUT_WIDTH(MALFORMED, "Each column of the table must have a width from 1. Correct the widths."),
    COLUMN_WITHOUT_CELL(
            MALFORMED, "No cell of the table begins in this column. Remove the column, or make a wide cell narrower."),
    TABLE_WITHOUT_ROWS(MALFORMED, "The table has no rows. Add one, or leave the table out."),
    TABLE_WITHOUT_HEADERS(
            MALFORMED, "The table has no header cells. Add header cells that name its columns or its rows."),
    ROW_WITHOUT_CELL(MALFORMED, "The row of the table has no cell of its own. Add one, or remove the row."),
    ROW_NOT_FILLED(
            MALFORMED, "The cells of the row must fill each column of the table exactly once. Correct their number."),
    CELL_BELOW_LAST_ROW(
            MALFORMED, "A cell of the table reaches below the last row. Make it cover fewer rows, or add rows."),
    PICTURE_TYPE(MALFORMED, "R-137", "The picture must be a PNG, or a JPEG in grey or RGB. Save it as one of these."),
    PICTURE_WITHOUT_PIXELS(MALFORMED, "R-137", "The picture is empty. Choose another picture."),
    PICTURE_TOO_LARGE(
            MALFORMED, "R-137", "The picture has more than {most} pixels. Make it smaller, and add it again.");

    private final RefusalText text;

    /** Makes a reason that rests on the accessibility regulations for public sector bodies. */
    DocumentRefusal(RefusalCode code, String english) {
        this(code, "SI 2018/952", english);
    }

    DocumentRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.DEVELOPER, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
