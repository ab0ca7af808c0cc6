package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.SQLDialect;

/** The dialect of a database that the library supports. */
public enum Dialect {
    H2("H2", SQLDialect.H2),
    POSTGRESQL("PostgreSQL", SQLDialect.POSTGRES);

    private final String product;
    private final SQLDialect sql;

    Dialect(String product, SQLDialect sql) {
        this.product = product;
        this.sql = sql;
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect known : values()) {
            if (known.product.equals(product)) {
                return known;
            }
        }
        throw new StorageException("The database must be H2 or PostgreSQL, and this is " + product + ".");
    }

    SQLDialect sql() {
        return sql;
    }
}
