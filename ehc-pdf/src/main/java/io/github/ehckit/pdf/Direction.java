package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;

/** The direction of text, which also decides from which edge columns, bullets and page numbers are counted. */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    static Direction of(Language language) {
        return language.isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    boolean isRightToLeft() {
        return this == RIGHT_TO_LEFT;
    }

    /** Returns an area that was placed as if text ran from left to right: mirrored in its column if it does not. */
    Column place(Column area, Column column) {
        return isRightToLeft() ? new Column(column.left() + column.right() - area.right(), area.width()) : area;
    }

    /** Returns the left edge of an item of a width at the beginning of a column. */
    float start(Column column, float width) {
        return isRightToLeft() ? column.right() - width : column.left();
    }

    /** Returns the left edge of an item of a width at the end of a column. */
    float end(Column column, float width) {
        return isRightToLeft() ? column.left() : column.right() - width;
    }
}
