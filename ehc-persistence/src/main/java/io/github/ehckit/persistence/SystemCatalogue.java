package io.github.ehckit.persistence;

import java.sql.Connection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The catalogue of a database: the contents of the schema {@code ehc}, and the user's rights there. Names are in lower
 * case. It needs no right to the schema.
 *
 * @param connection to the database
 * @param queries in its dialect
 */
record SystemCatalogue(Connection connection, Queries queries) {

    static SystemCatalogue of(Connection connection, Dialect dialect) {
        return new SystemCatalogue(
                connection,
                switch (dialect) {
                    case H2 -> H2Queries.ALL;
                    case POSTGRESQL -> PostgresQueries.ALL;
                });
    }

    /**
     * Queries of one column of texts each.
     *
     * @param schema one row if the schema is there
     * @param usable one row if the user may use the schema
     * @param columns as {@code table.column}
     * @param keys the names of primary and unique keys
     * @param triggers the names of those that are on
     * @param rights of the user, as {@code INSERT ehc.table}
     */
    record Queries(String schema, String usable, String columns, String keys, String triggers, String rights) {}

    boolean hasSchema() {
        return !ask(queries.schema).isEmpty();
    }

    boolean schemaMayBeUsed() {
        return !ask(queries.usable).isEmpty();
    }

    Set<String> columns() {
        return ask(queries.columns);
    }

    Set<String> keys() {
        return ask(queries.keys);
    }

    Set<String> triggers() {
        return ask(queries.triggers);
    }

    Set<String> rights() {
        return ask(queries.rights);
    }

    String user() {
        return ask("SELECT CURRENT_USER").iterator().next();
    }

    private Set<String> ask(String query) {
        return new DslContexts()
                .on(connection).fetch(query).stream()
                        .map(row -> row.get(0, String.class))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** PostgreSQL's own tables, which every user may read. Its information schema hides objects without a right. */
    private static final class PostgresQueries {
        private static final Queries ALL = new Queries("""
                SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = 'ehc'""", """
                SELECT nspname FROM pg_catalog.pg_namespace
                WHERE nspname = 'ehc' AND has_schema_privilege(oid, 'USAGE')""", """
                SELECT c.relname || '.' || a.attname
                FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'ehc'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped""", """
                SELECT conname FROM pg_catalog.pg_constraint
                WHERE connamespace = 'ehc'::regnamespace AND contype IN ('p', 'u')""", """
                SELECT t.tgname FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON t.tgrelid = c.oid
                WHERE c.relnamespace = 'ehc'::regnamespace AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')""", """
                SELECT may || ' ehc.' || c.relname
                FROM pg_catalog.pg_class c CROSS JOIN (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) AS every (may)
                WHERE c.relnamespace = 'ehc'::regnamespace AND c.relkind IN ('r', 'p')
                    AND has_table_privilege(c.oid, may)""");

        private PostgresQueries() {}
    }

    /**
     * H2's information schema. It shows all rights of a user to administrators alone, so that every right is taken as
     * given.
     */
    private static final class H2Queries {
        private static final String SCHEMA =
                "SELECT schema_name FROM information_schema.schemata WHERE LOWER(schema_name) = 'ehc'";

        private static final Queries ALL = new Queries(SCHEMA, SCHEMA, """
                SELECT LOWER(table_name || '.' || column_name) FROM information_schema.columns WHERE LOWER(table_schema) = 'ehc'""", """
                SELECT LOWER(constraint_name) FROM information_schema.table_constraints
                WHERE LOWER(constraint_schema) = 'ehc' AND constraint_type IN ('PRIMARY KEY', 'UNIQUE')""", """
                SELECT LOWER(trigger_name) FROM information_schema.triggers WHERE LOWER(trigger_schema) = 'ehc'""", """
                SELECT may || ' ehc.' || LOWER(table_name)
                FROM information_schema.tables
                    CROSS JOIN (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) AS every (may)
                WHERE LOWER(table_schema) = 'ehc'""");

        private H2Queries() {}
    }
}
