package io.github.ehckit.port;

/** The result of publishing a template. */
public enum PublishResult {
    /** The template is published, and in use. */
    PUBLISHED,
    /** The same template was published before; nothing was changed. */
    UNCHANGED,
    /** Another template was published under its reference; nothing was changed. */
    TAKEN,
    /** The template is not the next version of its name; nothing was changed. */
    OUT_OF_TURN,
    /** The name of the template is one of the library's own; nothing was changed. */
    RESERVED
}
