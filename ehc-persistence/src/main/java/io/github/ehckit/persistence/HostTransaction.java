package io.github.ehckit.persistence;

import java.sql.Connection;
import java.util.Optional;

/**
 * The host's open transaction on the calling thread, if there is one. {@link PersistencePlugin} requires an
 * implementation.
 *
 * <p>With Spring: {@code () -> isActualTransactionActive() ? Optional.of(DataSourceUtils.getConnection(data)) :
 * Optional.empty()}.
 *
 * <p>Within such a transaction some rows are committed apart from it, on a connection of their own: read receipts, and
 * the results of deliveries and scans. The pool must have that second connection. With a small pool, read advice
 * outside a transaction. Never deliver or scan within one.
 */
@FunctionalInterface
public interface HostTransaction {
    /** The implementation for a host that opens no transactions: every unit of work is the library's own. */
    HostTransaction NONE = Optional::empty;

    /**
     * Returns the connection of the open transaction; empty if there is none. It must be the same one each time while
     * the transaction lasts.
     *
     * <p>The library works on it, and never commits, rolls back or closes it. Its auto-commit is off. Failed work is
     * rolled back to a savepoint. If that fails too, as when the connection is lost, the exception has a suppressed
     * {@link io.github.ehckit.port.StorageException}, and the host must roll back its transaction.
     */
    Optional<Connection> connection();
}
