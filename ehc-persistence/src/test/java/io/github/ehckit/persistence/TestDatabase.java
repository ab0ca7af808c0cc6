package io.github.ehckit.persistence;

import io.github.ehckit.people.AuthorityCode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The databases that the tests of the stores run on. One of each serves all tests of a JVM: every test has authorities of its own.
 *
 * <p>Their sessions are in another time zone than the JVM, so that a moment that depends on either is found out.
 */
enum TestDatabase {
    H2 {
        @Override
        ConnectionPoolDataSource create(int number) {
            JdbcDataSource created = new JdbcDataSource();
            created.setURL("jdbc:h2:mem:test" + number
                    + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=100;TIME ZONE=America/Los_Angeles");
            return created;
        }
    },
    POSTGRESQL {
        @Override
        ConnectionPoolDataSource create(int number) throws SQLException {
            String name = "test" + number;
            EmbeddedPostgres server = Server.RUNNING;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            PGConnectionPoolDataSource created = new FarAway();
            created.setURL(server.getJdbcUrl("postgres", name));
            return created;
        }
    };

    private static final Map<TestDatabase, DataSource> MIGRATED = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int CONNECTIONS = 40;

    /** A database of this kind without our tables. */
    abstract ConnectionPoolDataSource create(int number) throws SQLException;

    /** The database that all tests of the JVM share, with our tables. */
    DataSource shared() {
        return MIGRATED.computeIfAbsent(this, TestDatabase::migrated);
    }

    /** A new database with our tables. */
    DataSource migrated() {
        DataSource empty = empty();
        EhcMigrations.migrate(empty);
        return empty;
    }

    /** A new database without our tables. */
    DataSource empty() {
        try {
            JdbcConnectionPool pool = JdbcConnectionPool.create(create(NUMBERS.incrementAndGet()));
            pool.setMaxConnections(CONNECTIONS);
            return pool;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An authority that no other test has. */
    static AuthorityCode anAuthority() {
        return new AuthorityCode("LA-" + NUMBERS.incrementAndGet());
    }

    /** One PostgreSQL for all tests of the JVM. It stops with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Connections whose session is in a time zone of its own; the driver would take the JVM's. */
    private static final class FarAway extends PGConnectionPoolDataSource {
        private static final long serialVersionUID = 1L;

        @Override
        public PooledConnection getPooledConnection() throws SQLException {
            PooledConnection pooled = super.getPooledConnection();
            try (Connection connection = pooled.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET TIME ZONE 'America/Los_Angeles'");
            }
            return pooled;
        }
    }
}
