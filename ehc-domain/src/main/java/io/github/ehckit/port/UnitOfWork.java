package io.github.ehckit.port;

import java.util.function.Supplier;

/**
 * Runs work so that all of it is kept, or none of it (P3).
 *
 * <p>An adapter joins the transaction that the host has open on the same thread; if there is none it opens one, keeps it when the
 * work returns, and undoes it when the work throws. The exception is passed on as it is. Nothing of the library holds a
 * transaction open beyond the work.
 */
@FunctionalInterface
public interface UnitOfWork {

    /** Runs the work and returns what it returned. */
    <T> T run(Supplier<T> work);
}
