package io.github.ehckit.spi;

/** The precedence of an offer. An offer of a better rank is chosen; those of a worse one are passed over. */
enum Precedence {
    /** An object that the host gave for the port. */
    GIVEN,
    /** A plugin that the host named. */
    NAMED,
    /** A plugin that was found. */
    FOUND,
    /** An adapter of the library itself. */
    BUILT_IN
}
