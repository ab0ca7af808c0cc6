package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageFailure;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/** Turns the trouble of a database into {@link StorageFailure}, without its words: a database quotes what somebody wrote (P13). */
final class Trouble {
    private Trouble() {}

    static StorageFailure with(String doing, SQLException failure) {
        return new StorageFailure(doing + " (SQL state " + failure.getSQLState() + ")", failure);
    }

    static StorageFailure with(String doing, RuntimeException failure) {
        return failure instanceof DataAccessException && failure.getCause() instanceof SQLException cause
                ? with(doing, cause)
                : new StorageFailure(doing, failure);
    }
}
