package io.github.ehckit.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;

/** What a unit of work spans, and so how it is kept, undone and left. */
sealed interface Extent {

    Connection connection();

    /** Keeps what was done. */
    void keep() throws SQLException;

    /** Undoes what was done. */
    void undo() throws SQLException;

    /**
     * Gives back what was taken.
     *
     * @param settled whether the work was kept or undone; if neither is certain the connection is closed as it stands, since
     *     switching auto-commit on would commit
     */
    void leave(boolean settled) throws SQLException;

    /** A transaction of the library's own, on a connection of its own. */
    record Whole(Connection connection, boolean autoCommit) implements Extent {
        static Whole on(DataSource database) throws SQLException {
            Connection connection = database.getConnection();
            try {
                boolean autoCommit = connection.getAutoCommit();
                connection.setAutoCommit(false);
                return new Whole(connection, autoCommit);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        }

        @Override
        public void keep() throws SQLException {
            connection.commit();
        }

        @Override
        public void undo() throws SQLException {
            connection.rollback();
        }

        @Override
        public void leave(boolean settled) throws SQLException {
            try (connection) {
                if (settled) {
                    connection.setAutoCommit(autoCommit);
                }
            }
        }
    }

    /** A part of a transaction that somebody else keeps or undoes. */
    record Part(Connection connection, Savepoint before) implements Extent {
        static Part of(Connection connection) throws SQLException {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "the host's connection commits by itself: it has no transaction to join");
            }
            return new Part(connection, connection.setSavepoint());
        }

        @Override
        public void keep() throws SQLException {
            connection.releaseSavepoint(before);
        }

        @Override
        public void undo() throws SQLException {
            connection.rollback(before);
        }

        @Override
        public void leave(boolean settled) {}
    }
}
