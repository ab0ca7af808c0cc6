package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The durability check: it refuses a database that can lose acknowledged commits (P4). */
final class Durability {
    private static final String DELAYS_WRITES = """
            SELECT COUNT(*) FROM INFORMATION_SCHEMA.SETTINGS
            WHERE DATABASE_PATH() IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY' AND SETTING_VALUE = '0')""";

    private Durability() {}

    /** Returns the dialect of a durable database. */
    static Dialect dialect(Connection connection) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        check(dialect, connection);
        return dialect;
    }

    private static void check(Dialect dialect, Connection connection) throws SQLException {
        if (dialect == Dialect.H2 && delaysWrites(connection)) {
            throw new StorageException(
                    "This H2 database writes commits with a delay, and would lose them if the process were killed."
                            + " Add ;WRITE_DELAY=0 to its URL.");
        }
    }

    private static boolean delaysWrites(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery(DELAYS_WRITES)) {
            return settings.next() && settings.getInt(1) > 0;
        }
    }
}
