package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;

/** Which way text runs, and with it from which edge columns, bullets and page numbers are counted. */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    static Direction of(Language language) {
        return language.isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    boolean isRightToLeft() {
        return this == RIGHT_TO_LEFT;
    }

    /** Where an area lies that was placed as if text ran from left to right: mirrored in its column if it does not. */
    Column place(Column area, Column column) {
        return isRightToLeft() ? new Column(column.left() + column.right() - area.right(), area.width()) : area;
    }

    /** Where something of a width begins that stands at the beginning of a column. */
    float start(Column column, float width) {
        return isRightToLeft() ? column.right() - width : column.left();
    }

    /** Where something of a width begins that stands at the end of a column. */
    float end(Column column, float width) {
        return isRightToLeft() ? column.left() : column.right() - width;
    }
}
