package io.github.ehckit.template;

/** The obligation to answer a question. It never refuses a save. */
public enum Obligation {
    /** Without an answer the advice cannot be submitted. */
    MUST,
    /** Without an answer the advice cannot be submitted, once any question of the same section or entry is answered. */
    ONCE_BEGUN,
    /** A missing answer is reported once the same section or entry is begun, and blocks nothing. */
    WARN,
    /** No answer is required. */
    OPTIONAL
}
