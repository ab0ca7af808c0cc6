package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.PageColour.ACCENT;
import static io.github.ehckit.pdf.PageColour.INK;
import static io.github.ehckit.pdf.PageColour.QUIET;
import static io.github.ehckit.pdf.Style.BOLD;
import static io.github.ehckit.pdf.Style.BOLD_ITALIC;
import static io.github.ehckit.pdf.Style.REGULAR;

/**
 * A style of the type scale. Text is set in 12 points, the least that clear print asks for; only tables of many columns
 * are smaller.
 */
enum TextStyle {
    TITLE(26, 34, BOLD, ACCENT, 0),
    HEADING_2(18, 24, BOLD, ACCENT, 30),
    HEADING_3(14.5f, 20, BOLD, INK, 20),
    HEADING_4(12, 17, BOLD, INK, 16),
    HEADING_5(12, 17, BOLD_ITALIC, INK, 14),
    HEADING_6(12, 17, BOLD_ITALIC, QUIET, 14),
    BODY(12, 17, REGULAR, INK, 9),
    CAPTION(12, 17, BOLD, ACCENT, 0),
    KEY(12, 17, BOLD, INK, 0),
    CELL(12, 17, REGULAR, INK, 6),
    COLUMN_HEAD(12, 17, BOLD, INK, 6),
    NARROW_CELL(10.5f, 14.5f, REGULAR, INK, 5),
    NARROW_COLUMN_HEAD(10.5f, 14.5f, BOLD, INK, 5),
    MARK(12, 17, BOLD, ACCENT, 8),
    LETTERHEAD(11, 15, BOLD, ACCENT, 0),
    FURNITURE(9, 12, REGULAR, QUIET, 0);

    private static final int MANY_COLUMNS = 5;

    private final float size;
    private final float leading;
    private final Style style;
    private final PageColour tint;
    private final float gap;

    TextStyle(float size, float leading, Style style, PageColour tint, float gap) {
        this.size = size;
        this.leading = leading;
        this.style = style;
        this.tint = tint;
        this.gap = gap;
    }

    /** Returns the style of a table cell: smaller where the columns are many. */
    static TextStyle cell(boolean header, int columns) {
        if (columns < MANY_COLUMNS) {
            return header ? COLUMN_HEAD : CELL;
        }
        return header ? NARROW_COLUMN_HEAD : NARROW_CELL;
    }

    /** The heading of a section, from level 2. */
    static TextStyle heading(int level) {
        return switch (level) {
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            case 5 -> HEADING_5;
            default -> HEADING_6;
        };
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }

    Style style() {
        return style;
    }

    PageColour tint() {
        return tint;
    }

    /** The space above a paragraph of this style, unless it begins a page or cell. */
    float gap() {
        return gap;
    }

    /** Returns the distance of the letters' baseline from the top of a line of this height: capitals are centred. */
    float baseline(float height) {
        return height / 2 + size * 0.36f;
    }
}
