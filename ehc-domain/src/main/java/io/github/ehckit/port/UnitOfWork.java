package io.github.ehckit.port;

import java.util.function.Supplier;

/**
 * Runs work so that all of it is kept, or none of it (P3).
 *
 * <p>An adapter joins the transaction that the host has open on the same thread; if there is none it opens one, keeps it when the
 * work returns, and undoes it when the work throws. Work that joined and throws is undone too, even if the host catches the
 * exception and keeps its transaction: by itself, or with the whole transaction where the host's cannot be undone in part. The
 * exception is passed on as it is. Nothing of the library holds a transaction open beyond the work.
 */
@FunctionalInterface
public interface UnitOfWork {

    /** Runs the work and returns what it returned. */
    <T> T run(Supplier<T> work);
}
