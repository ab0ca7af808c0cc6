package io.github.ehckit.pdf;

/** What is stacked down a page. */
sealed interface LayoutBox permits LineBox, TableRow {

    /** The space above, unless it begins a page. */
    float gap();

    float height();

    /** The room that must be free for it to begin on a page. */
    float least();

    /** Whether it must not be the last on a page while something follows. */
    boolean keepsWithNext();
}
