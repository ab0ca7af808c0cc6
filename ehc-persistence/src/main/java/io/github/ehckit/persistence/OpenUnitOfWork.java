package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work while it is open. Belongs to one thread.
 *
 * <p>Once a store has failed in it, or a part of it could not be undone, it is undone even if somebody caught the failure: what
 * failed may have been done half way.
 */
final class OpenUnitOfWork {
    /** The unit that this one is in; null if it is in none. */
    final @Nullable OpenUnitOfWork around;

    /** Set when the work has ended: no work is done in this unit any more. A field, as the stack may have no room for a call. */
    boolean ended;

    private final TransactionScope extent;
    private boolean broken;
    private boolean settled = true;

    OpenUnitOfWork(TransactionScope extent, @Nullable OpenUnitOfWork around) {
        this.extent = extent;
        this.around = around;
    }

    Connection connection() {
        return extent.connection();
    }

    void begin() {
        try {
            extent.begin();
            settled = false;
        } catch (SQLException | RuntimeException failure) {
            throw StorageExceptions.with("beginning a unit of work", failure);
        }
    }

    /** Does what a store has to do. */
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

    /** Keeps the work. If this fails it is not known whether the work is kept, which is told as a failure. */
    void keep() {
        if (broken) {
            throw new StorageException("a unit of work is undone, because a store had failed in it");
        }
        try {
            extent.keep();
            settled = true;
        } catch (SQLException | RuntimeException failure) {
            throw StorageExceptions.with("keeping a unit of work", failure);
        }
    }

    /** Undoes the work, unless there is none. If this fails the work that this is a part of is undone too. */
    void undo(Throwable because) {
        try {
            if (!settled) {
                extent.undo();
                settled = true;
            }
        } catch (SQLException | RuntimeException | Error failure) {
            breakAround();
            because.addSuppressed(StorageExceptions.with("undoing a unit of work", failure));
        }
    }

    /** Gives back what was taken; whether it could. This changes nothing any more: the work was kept or undone before. */
    boolean leave() {
        return extent.leave(settled);
    }

    private void breakAround() {
        if (around != null) {
            around.broken = true;
        }
    }
}
