package io.github.ehckit.port;

/** What became of a form that was to be published. */
public enum PublishResult {
    /** It is published, and in use. */
    PUBLISHED,
    /** The same form was published before; nothing was changed. */
    UNCHANGED,
    /** Another form was published under its reference; nothing was changed. */
    TAKEN,
    /** It is not the next version of its name; nothing was changed. */
    OUT_OF_TURN,
    /** Its name is one of the library's own; nothing was changed. */
    RESERVED
}
