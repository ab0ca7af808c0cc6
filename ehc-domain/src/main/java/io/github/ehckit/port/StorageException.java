package io.github.ehckit.port;

import java.io.Serial;

/**
 * The world failed: a database, a disk, a network. Never thrown for something that a rule forbids.
 *
 * <p>The message names identifiers and what was being done, and no personal data. The message of the cause is not passed on,
 * since a database may quote what somebody wrote (P13).
 */
public final class StorageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param doing what was being done, without personal data
     * @param cause whose class alone is kept
     */
    public StorageException(String doing, Throwable cause) {
        this(doing + " failed: " + cause.getClass().getName());
        setStackTrace(cause.getStackTrace());
    }

    public StorageException(String message) {
        super(message);
    }
}
