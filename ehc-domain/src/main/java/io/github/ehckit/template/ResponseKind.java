package io.github.ehckit.template;

/**
 * The kind of a submitted response: each completes the request for advice, and only advice can meet a duty under reg
 * 6(1).
 */
public enum ResponseKind {
    /** Advice is given. */
    ADVICE,
    /** An allocated worker will give the advice; it has not been given yet. */
    PROMISE,
    /** No advice will be given. */
    NIL_RETURN
}
