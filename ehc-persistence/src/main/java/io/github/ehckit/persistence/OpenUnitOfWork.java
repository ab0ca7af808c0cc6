package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open unit of work. Belongs to one thread.
 *
 * <p>Once a store fails in it, or a part of it cannot be rolled back, it is rolled back even if the caller caught the
 * failure: the failed change may be half done.
 */
final class OpenUnitOfWork {
    /** The outer unit; null if there is none. */
    final @Nullable OpenUnitOfWork around;

    /**
     * Set when the work has ended: this unit then accepts no more work. A field, as the stack may have no room for a
     * call.
     */
    boolean ended;

    private final TransactionScope scope;
    private boolean broken;
    private boolean settled = true;

    OpenUnitOfWork(TransactionScope scope, @Nullable OpenUnitOfWork around) {
        this.scope = scope;
        this.around = around;
    }

    Connection connection() {
        return scope.connection();
    }

    void begin() {
        try {
            scope.begin();
            settled = false;
        } catch (SQLException | RuntimeException failure) {
            throw StorageExceptions.with("beginning a unit of work", failure);
        }
    }

    /** Runs the work of a store. */
    <T> T ask(String doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (StorageException | Error failure) {
            broken = true;
            throw failure;
        } catch (RuntimeException failure) {
            broken = true;
            throw StorageExceptions.with(doing, failure);
        }
    }

    /** Commits the work. If this fails the outcome is unknown, which is reported as a failure. */
    void keep() {
        if (broken) {
            throw new StorageException(
                    "The unit of work is rolled back, because a store failed in it. See the exception of the store.");
        }
        try {
            scope.keep();
            settled = true;
        } catch (SQLException | RuntimeException failure) {
            throw StorageExceptions.with("committing a unit of work", failure);
        }
    }

    /** Rolls the work back, unless there is none. If this fails the outer work is rolled back too. */
    void undo(Throwable because) {
        try {
            if (!settled) {
                scope.undo();
                settled = true;
            }
        } catch (SQLException | RuntimeException | Error failure) {
            breakAround();
            because.addSuppressed(StorageExceptions.with("rolling back a unit of work", failure));
        }
    }

    /** Returns the connection; answers whether it could. The work is already committed or rolled back. */
    boolean leave() {
        return scope.leave(settled);
    }

    private void breakAround() {
        if (around != null) {
            around.broken = true;
        }
    }
}
