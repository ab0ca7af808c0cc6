package io.github.ehckit.template;

/** The effect on a request for advice of an answer to “Will you provide information &amp; advice?”. */
public enum AnswerEffect {
    /** Advice is provided. */
    PROVIDES,
    /**
     * Another person will provide the advice. Without an area of need the response is a promise: it completes
     * neither the request's purpose nor the duty under reg 6(1).
     */
    PROMISE,
    /**
     * No advice is provided, and the submitted advice is a nil return. It completes the request, not the duty under reg
     * 6(1).
     */
    NIL_RETURN
}
