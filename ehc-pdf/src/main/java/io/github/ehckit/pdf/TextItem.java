package io.github.ehckit.pdf;

/**
 * An item of a paragraph's text, set in one go.
 *
 * @param start of its characters, inclusive
 * @param end exclusive
 * @param level of its direction: odd is right to left
 * @param span which span of the paragraph it belongs to
 */
record TextItem(int start, int end, Kind kind, FontFile font, byte level, int span) {

    /** The way in which an item is set. */
    enum Kind {
        PLAIN,
        SHAPED,
        /** One character for which another text is shown. */
        STAND_IN
    }

    boolean rightToLeft() {
        return (level & 1) == 1;
    }

    TextItem from(int first) {
        return first <= start ? this : new TextItem(first, end, kind, font, level, span);
    }

    TextItem upTo(int last) {
        return last >= end ? this : new TextItem(start, last, kind, font, level, span);
    }

    /** Answers whether the next item could as well have been part of this. */
    boolean goesOnAs(TextItem next) {
        return kind == next.kind
                && kind != Kind.STAND_IN
                && font == next.font
                && level == next.level
                && span == next.span;
    }
}
