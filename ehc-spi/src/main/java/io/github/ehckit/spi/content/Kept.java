package io.github.ehckit.spi.content;

/** The extent to which a file is kept. */
enum Kept {
    /** All of it, so that it may hold nothing besides its content. */
    WHOLE,
    /** The copy that {@link Metadata#strip} writes: of a picture the picture alone, without the bytes around it. */
    STRIPPED;

    /** Answers whether bytes that belong to no picture are left out. */
    boolean leavesOutTheRest() {
        return this == STRIPPED;
    }
}
