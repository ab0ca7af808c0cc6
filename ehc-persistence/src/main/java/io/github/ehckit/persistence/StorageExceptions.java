package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;

/**
 * The conversion of database failures to {@link StorageException}, without the database's message: it may quote an
 * answer (P13).
 */
final class StorageExceptions {
    /** A limit, since causes may be circular. */
    private static final int DEEPEST = 20;

    private StorageExceptions() {}

    static StorageException with(String doing, Throwable failure) {
        Throwable source = failure instanceof DataAccessException && failure.getCause() instanceof SQLException cause
                ? cause
                : failure;
        return new StorageException(
                doing + state(source).map(" (SQL state %s)"::formatted).orElse(""), source);
    }

    /**
     * Opens a connection.
     *
     * @throws StorageException that states why it cannot be opened
     */
    static Connection connect(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException | RuntimeException failure) {
            throw unconnected(failure);
        }
    }

    private static StorageException unconnected(Exception failure) {
        String state = state(failure).orElse("");
        String innermost = causes(failure)
                .reduce((outer, inner) -> inner)
                .map(cause -> cause.getClass().getName())
                .orElseThrow();
        String why = state.isEmpty() ? innermost : "SQL state " + state + ", " + innermost;
        return new StorageException(said(state).formatted(why));
    }

    /** Explains a class of SQL states, by the standard that both databases follow. */
    private static String said(String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "The database cannot be reached (%s). Check its URL, and that it is running.";
            case "28" -> "The database refuses the user or the password (%s). Check both in the data source.";
            case "3D" -> "The server has no database of this name (%s). Create it, or check the URL.";
            default -> "The data source gives no connection (%s). Check its settings, and that the pool is open.";
        };
    }

    /** Returns the most precise SQL state: that of the driver, which a pool may have wrapped. */
    private static Optional<String> state(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(told -> ((SQLException) told).getSQLState())
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
