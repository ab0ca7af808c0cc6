package io.github.ehckit.persistence;

import java.sql.Connection;
import java.util.Optional;

/**
 * Tells the library of the transaction that the host has open on the calling thread. {@link PersistencePlugin} asks for one.
 *
 * <p>With Spring: {@code () -> isActualTransactionActive() ? Optional.of(DataSourceUtils.getConnection(data)) : Optional.empty()}.
 *
 * <p>Within such a transaction some things are kept apart from it, on a connection of their own: who has read submitted advice, and how
 * deliveries and scans ended. A pool has to have that second connection: read advice outside of a transaction where it is small, and
 * never deliver or scan within one.
 */
@FunctionalInterface
public interface HostTransaction {
    /** The host opens none: every unit of work is the library's own. */
    HostTransaction NONE = Optional::empty;

    /**
     * The connection of the open transaction; empty if there is none. The same one each time while the transaction lasts.
     *
     * <p>The library works on it, and never commits, undoes or closes it. Its auto-commit is off. Work that fails is undone back to a
     * savepoint; if that fails too, as when the connection is lost, the exception bears a suppressed
     * {@link io.github.ehckit.port.StorageException}, and the host is to undo its transaction.
     */
    Optional<Connection> connection();
}
