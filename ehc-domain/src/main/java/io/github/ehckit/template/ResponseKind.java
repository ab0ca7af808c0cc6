package io.github.ehckit.template;

/** The kind of a response to a request for advice, by its answers. */
public enum ResponseKind {
    /** Information and advice. */
    ADVICE,
    /**
     * The word that another person will provide the advice, with no area of need identified. The local
     * authority goes on waiting for the advice.
     */
    PROMISE,
    /** The answer that no advice will be given. */
    NIL_RETURN
}
