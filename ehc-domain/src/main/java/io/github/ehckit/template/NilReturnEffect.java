package io.github.ehckit.template;

/** The effect on a request for advice of an answer to “Will you provide information &amp; advice?”. */
public enum NilReturnEffect {
    /** Advice is provided. */
    PROVIDES,
    /**
     * No advice is provided, and the submitted advice is a nil return. It completes the request, not the duty under reg
     * 6(1).
     */
    NIL_RETURN
}
