package io.github.ehckit.port;

/** The result of a commit. */
public enum CommitResult {
    /** The whole commit is stored. */
    COMMITTED,
    /** Another commit came first; nothing was changed. */
    STALE
}
