package io.github.ehckit.history;

/** Who may see an entry of the timeline. */
public enum Visibility {
    /** Everybody who may see the case file. */
    PARTIES,
    /** The local authority alone. */
    AUTHORITY
}
