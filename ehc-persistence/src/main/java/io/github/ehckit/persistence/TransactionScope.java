package io.github.ehckit.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a unit of work: a transaction of its own, or a part of another. It takes no connection before it is
 * begun.
 */
interface TransactionScope {

    void begin() throws SQLException;

    /** Returns the connection to work on, once begun. */
    Connection connection();

    /** Commits the changes. */
    void keep() throws SQLException;

    /** Rolls the changes back. */
    void undo() throws SQLException;

    /**
     * Returns the connection. May be called again.
     *
     * @param settled whether there are no changes, or they are committed or rolled back; if not, they are rolled back
     *     first
     * @return whether it was returned
     */
    boolean leave(boolean settled);

    /**
     * A transaction of the library's own, on a connection of its own.
     *
     * <p>The connection is returned as it was lent, as far as possible: with its auto-commit, and with no open changes.
     * Auto-commit is not switched on while changes are open, since that would commit them.
     */
    final class Whole implements TransactionScope {
        private final DataSource database;
        private @Nullable Connection taken;
        private boolean commitsByItself;

        Whole(DataSource database) {
            this.database = database;
        }

        @Override
        public void begin() throws SQLException {
            Connection connection = database.getConnection();
            taken = connection;
            commitsByItself = connection.getAutoCommit();
            connection.setAutoCommit(false);
        }

        @Override
        public Connection connection() {
            return Objects.requireNonNull(taken);
        }

        @Override
        public void keep() throws SQLException {
            connection().commit();
        }

        @Override
        public void undo() throws SQLException {
            connection().rollback();
        }

        @Override
        public boolean leave(boolean settled) {
            Connection connection = taken;
            if (connection != null && leave(connection, settled)) {
                taken = null;
            }
            return taken == null;
        }

        private boolean leave(Connection connection, boolean settled) {
            boolean clean = settled || CleanUp.done(connection::rollback);
            if (clean && commitsByItself) {
                CleanUp.done(() -> connection.setAutoCommit(true));
            }
            return CleanUp.done(connection::close);
        }
    }

    /** A part of a transaction that its owner commits or rolls back. Its connection is never closed here. */
    final class Part implements TransactionScope {
        private final Connection shared;
        private @Nullable Savepoint before;

        Part(Connection shared) {
            this.shared = shared;
        }

        @Override
        public void begin() throws SQLException {
            before = shared.setSavepoint();
        }

        @Override
        public Connection connection() {
            return shared;
        }

        /** Leaves the changes to the commit of the whole. A savepoint that cannot be released is gone with it. */
        @Override
        public void keep() {
            CleanUp.tried(() -> shared.releaseSavepoint(before));
        }

        @Override
        public void undo() throws SQLException {
            CleanUp.insist(() -> shared.rollback(before));
        }

        /** Returns true: no connection was taken. */
        @Override
        public boolean leave(boolean settled) {
            return true;
        }
    }
}
