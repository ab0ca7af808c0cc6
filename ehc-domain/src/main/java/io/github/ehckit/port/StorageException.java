package io.github.ehckit.port;

import java.io.Serial;

/**
 * An exception for a failure of the technology: a database, a disk, a network. It is never thrown when a rule forbids
 * an action.
 *
 * <p>The message names identifiers and the operation, and no personal data. The message of the cause is not passed on,
 * since a database may quote text that a person wrote (P13).
 */
public final class StorageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception from its cause.
     *
     * @param doing the operation that failed, such as {@code closing the database}; without personal data
     * @param cause the cause, of which only the class and the stack trace are kept
     */
    public StorageException(String doing, Throwable cause) {
        this("An error occurred while " + doing + ": " + cause.getClass().getName()
                + ". The stack trace is that of the cause.");
        setStackTrace(cause.getStackTrace());
    }

    public StorageException(String message) {
        super(message);
    }
}
