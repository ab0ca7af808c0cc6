package io.github.ehckit.pdf;

import io.github.ehckit.people.BrandColour;
import java.awt.Color;

/** A colour of a page. Each is as readable in greys: no meaning rests on colour alone. */
enum PageColour {
    /** Running text. */
    INK(0x1A1D21),
    /** Titles, headings and the rules above them: the authority's own colour, contrast with white at least 4.5 to 1. */
    ACCENT(0x17495C),
    /** Furniture around the text; contrast with white 6.5 to 1. */
    QUIET(0x565C63),
    /** Links, which are underlined as well; contrast with white 7.6 to 1. */
    LINK(0x124F9C),
    /** Rules between rows. */
    HAIRLINE(0xC4C9CE);

    private final Color colour;

    PageColour(int rgb) {
        this.colour = new Color(rgb);
    }

    /** Returns the colour in which it is painted, in a document of an authority with this accent. */
    Color colour(BrandColour accent) {
        return this == ACCENT ? new Color(accent.rgb()) : colour;
    }
}
