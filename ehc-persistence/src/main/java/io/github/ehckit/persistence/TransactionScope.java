package io.github.ehckit.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a unit of work spans, and so how it is begun, kept, undone and left. Takes nothing before it is begun. */
interface TransactionScope {

    void begin() throws SQLException;

    /** The connection to work on, from the beginning on. */
    Connection connection();

    /** Keeps what was done. */
    void keep() throws SQLException;

    /** Undoes what was done. */
    void undo() throws SQLException;

    /**
     * Gives back what was taken. May be called again.
     *
     * @param settled whether nothing was done, or what was done is kept or undone; if not, it is to be undone first
     * @return whether it was given back
     */
    boolean leave(boolean settled);

    /**
     * A transaction of the library's own, on a connection of its own.
     *
     * <p>The connection is given back as it was handed out, as far as it lets itself: with its auto-commit, and with no work open
     * in it. Auto-commit is not switched on while work is open, since that would commit it.
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

    /** A part of a transaction that somebody else keeps or undoes. Its connection is never closed here. */
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

        /** The part is kept with the whole. A savepoint that cannot be released is gone with it. */
        @Override
        public void keep() {
            CleanUp.tried(() -> shared.releaseSavepoint(before));
        }

        @Override
        public void undo() throws SQLException {
            CleanUp.insist(() -> shared.rollback(before));
        }

        /** Nothing was taken. */
        @Override
        public boolean leave(boolean settled) {
            return true;
        }
    }
}
