package io.github.ehckit.pdf;

/** A box that is stacked down a page. */
sealed interface LayoutBox permits LineBox, TableRow {

    /** Returns the space above, unless it begins a page. */
    float gap();

    float height();

    /** Returns the room that must be free for it to begin on a page. */
    float least();

    /** Answers whether it must not be the last on a page while another box follows. */
    boolean keepsWithNext();
}
