package io.github.ehckit.port;

/** What became of a commit. */
public enum CommitResult {
    /** All of it is kept. */
    COMMITTED,
    /** Somebody else was first; nothing was changed. */
    STALE
}
