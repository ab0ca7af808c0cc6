package io.github.ehckit.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * An embedded H2 database in a file, for trying things out and for tests. Needs H2 on the class path.
 *
 * <p>Commits survive a killed process; a power failure may lose them (P4). One process at a time can open the file. Its
 * format is that of the version of H2, which promises no upgrade in place.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Texts of ordinary length are stored in their rows. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1;MAX_LENGTH_INPLACE_LOB=65536";

    private final JdbcDataSource dataSource;

    private EmbeddedDatabase(JdbcDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Opens the database, and creates it if there is none. The tables must then be {@linkplain EhcMigrations migrated}.
     *
     * @param file without the ending {@code .mv.db}, which H2 adds; the folder is created
     * @throws IllegalArgumentException if the path holds a semicolon, which would end it
     */
    public static EmbeddedDatabase open(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new IllegalArgumentException("The path of the database has a semicolon. Choose a path without one.");
        }
        JdbcDataSource opened = new JdbcDataSource();
        opened.setURL("jdbc:h2:file:" + path + SETTINGS);
        return new EmbeddedDatabase(opened);
    }

    /** Returns the data source; it sets no limit on the number of connections. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Closes the file; calls on connections that are still open then fail. */
    @Override
    public void close() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException failure) {
            throw StorageExceptions.with("closing the embedded database", failure);
        }
    }
}
