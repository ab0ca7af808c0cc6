package io.github.ehckit.pdf;

/**
 * A fragment of a line in one font and one direction that belongs to one element.
 *
 * @param text as it is read out
 * @param look as it is seen
 * @param x from the beginning of the line, in points
 */
record Fragment(String text, Look look, PageColour tint, Node leaf, float x, float width) {

    /** The look of a fragment. */
    sealed interface Look {
        FontFile font();

        Encoding encoding();

        /** One glyph after the other. */
        record Plain(FontFile font, String shown) implements Look {
            @Override
            public Encoding encoding() {
                return font.encoding(shown);
            }
        }

        /** Glyphs chosen and placed together. */
        record Shaped(FontFile font, Glyphs glyphs, boolean rightToLeft) implements Look {
            @Override
            public Encoding encoding() {
                return Encoding.IDENTITY;
            }
        }
    }

    /** Answers whether a reader of the file must be told the text of the glyphs. */
    boolean saysOtherThanSeen() {
        return switch (look) {
            case Look.Plain plain -> !plain.shown().equals(text);
            case Look.Shaped shaped -> true;
        };
    }

    /** The same with the white space that ended its line: it is said, and drawn beyond the edge by a font that has a space. */
    Fragment followedBy(String space) {
        String longer = text + space;
        Look wider = look instanceof Look.Plain plain
                        && !saysOtherThanSeen()
                        && plain.font().metrics().has(' ')
                ? new Look.Plain(plain.font(), longer)
                : look;
        return new Fragment(longer, wider, tint, leaf, x, width);
    }
}
