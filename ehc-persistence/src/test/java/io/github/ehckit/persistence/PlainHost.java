package io.github.ehckit.persistence;

import io.github.ehckit.port.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A host that opens transactions by JDBC alone, one on each thread. */
final class PlainHost implements UnitOfWork, HostTransaction {
    private static final ThreadLocal<Connection> OPEN = new ThreadLocal<>();

    private final DataSource database;

    PlainHost(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Connection> connection() {
        return Optional.ofNullable(OPEN.get());
    }

    @Override
    public <T> T run(Supplier<T> work) {
        try (Connection connection = database.getConnection()) {
            return run(connection, work);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs work in a transaction that may not write. */
    <T> T readOnly(Supplier<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            try {
                return run(connection, work);
            } finally {
                connection.setReadOnly(false);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T> T run(Connection connection, Supplier<T> work) throws SQLException {
        try {
            connection.setAutoCommit(false);
            OPEN.set(connection);
            return runOn(connection, work);
        } finally {
            OPEN.remove();
        }
    }

    private static <T> T runOn(Connection connection, Supplier<T> work) throws SQLException {
        try {
            T result = work.get();
            connection.commit();
            return result;
        } catch (RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
