package io.github.ehckit.template;

/** What an answer to “Will you provide information &amp; advice?” means for the request. */
public enum NilReturnEffect {
    /** Advice is provided. */
    PROVIDES,
    /** No advice is provided: submitted, the response is a nil return. It completes the request, not the duty under reg 6(1). */
    NIL_RETURN
}
