package io.github.ehckit.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The jOOQ contexts of one database, in the dialect read from its first connection. */
final class DslContexts {
    /**
     * Statements are not logged (P13). Unquoted names mean the same to every database. Versions are compared by our own
     * conditions.
     */
    private static final Settings SETTINGS = new Settings()
            .withExecuteLogging(false)
            .withFetchWarnings(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteWithOptimisticLocking(false);

    private volatile @Nullable Dialect learnt;

    DSLContext on(Connection connection) {
        return DSL.using(connection, dialect(connection).sql(), SETTINGS);
    }

    private Dialect dialect(Connection connection) {
        Dialect known = learnt;
        if (known == null) {
            known = learn(connection);
            learnt = known;
        }
        return known;
    }

    private static Dialect learn(Connection connection) {
        try {
            return Durability.dialect(connection);
        } catch (SQLException failure) {
            throw StorageExceptions.with("identifying the database", failure);
        }
    }
}
