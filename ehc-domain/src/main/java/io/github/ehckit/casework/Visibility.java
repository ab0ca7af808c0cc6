package io.github.ehckit.casework;

/** Who may see an entry of the timeline. */
public enum Visibility {
    /** Everybody who may see the case file. */
    PARTIES,
    /** The local authority alone. */
    AUTHORITY
}
