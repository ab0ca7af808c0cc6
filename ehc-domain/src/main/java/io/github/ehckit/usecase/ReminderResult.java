package io.github.ehckit.usecase;

/** The result of looking at a request for advice of which a reminder was due. */
public enum ReminderResult {
    /** The reminder was made, and waits in the outbox. */
    MADE,
    /** Another process made it first, or the advice came meanwhile. */
    NOT_DUE,
    /** It failed, and is made by the next call. */
    FAILED
}
