package io.github.ehckit.spi;

/** Whose offer goes first. Offers of a better rank are taken; those of a worse one are passed over. */
enum Precedence {
    /** An object that the host gave for the port. */
    GIVEN,
    /** A plugin that the host named. */
    NAMED,
    /** A plugin that was found. */
    FOUND,
    /** What the library has itself. */
    BUILT_IN
}
