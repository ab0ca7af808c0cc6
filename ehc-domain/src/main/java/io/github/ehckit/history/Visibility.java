package io.github.ehckit.history;

/** The visibility of an entry in the timeline: the readers who may see it. */
public enum Visibility {
    /** Every reader who may see the case file. */
    PARTIES,
    /** Those who may see entries about flags, such as the professionals who were asked for advice. */
    FLAGS,
    /** The local authority only. */
    AUTHORITY
}
