package io.github.ehckit.template;

/** How much an answer is needed. None of these ever refuses a save. */
public enum Obligation {
    /** Without it the response cannot be submitted. */
    MUST,
    /** Without it the response cannot be submitted, once anything in the same section or entry is answered. */
    ONCE_BEGUN,
    /** Its lack is said, once the same section or entry is begun, and blocks nothing. */
    WARN,
    /** Nobody asks for it. */
    OPTIONAL
}
