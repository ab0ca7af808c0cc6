package io.github.ehckit.spi.content;

/** How much of a file is kept. */
enum Kept {
    /** All of it, so that nothing may stand in it besides its content. */
    WHOLE,
    /** The copy that {@link Metadata#strip} writes: of a picture the picture alone, whatever stands around it. */
    STRIPPED;

    /** Whether bytes that belong to no picture are left out. */
    boolean leavesOutTheRest() {
        return this == STRIPPED;
    }
}
