package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import tools.jackson.core.JacksonException;

/**
 * A unit of work while it is open. Belongs to one thread.
 *
 * <p>Once a store has failed in it, it is undone even if somebody caught the failure: the store may have failed half way.
 */
final class Unit {
    private final Extent extent;
    private boolean broken;
    private boolean settled;

    Unit(Extent extent) {
        this.extent = extent;
    }

    Connection connection() {
        return extent.connection();
    }

    /** Does what a store has to do. */
    <T> T ask(String doing, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | JacksonException failure) {
            broken = true;
            throw Trouble.with(doing, failure);
        } catch (StorageFailure failure) {
            broken = true;
            throw failure;
        }
    }

    void keep() {
        if (broken) {
            throw new StorageFailure("a unit of work is undone, because a store had failed in it");
        }
        try {
            extent.keep();
            settled = true;
        } catch (SQLException failure) {
            throw Trouble.with("keeping a unit of work", failure);
        }
    }

    void undo(Throwable because) {
        try {
            extent.undo();
            settled = true;
        } catch (SQLException failure) {
            because.addSuppressed(Trouble.with("undoing a unit of work", failure));
        }
    }

    /** Whatever fails here changes nothing any more: the work was kept or undone before. */
    void leave() {
        try {
            extent.leave(settled);
        } catch (SQLException lost) {
            // A connection that cannot be given back is the pool's to notice.
        }
    }
}
