package io.github.ehckit.persistence;

import io.github.ehckit.persistence.generated.Ehc;
import io.github.ehckit.port.StorageException;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;

/**
 * The check that a database has everything the library needs in the schema {@code ehc}, and that its user has the
 * rights. Reads only.
 *
 * @param dialect of the database
 * @param there the database's own catalogue
 */
record SchemaCheck(Dialect dialect, SystemCatalogue there) {
    /** The number of missing things that are named; the others are counted. */
    private static final int NAMED = 5;

    /** Tables whose rows are added and never changed. */
    private static final Set<String> NEVER_CHANGED = Set.of(
            "ehc_advice", "ehc_case_event", "ehc_command", "ehc_draft_revision", "ehc_responder", "ehc_template");

    /** Tables from which rows are removed. */
    private static final Set<String> REMOVED_FROM =
            Set.of("ehc_attachment", "ehc_draft_revision", "ehc_draft_section", "ehc_responder");

    private static final String TO_MIGRATE =
            "Call EhcMigrations.migrate, or run the statements that EhcMigrations.print returns.";

    static SchemaCheck of(Dialect dialect, Connection connection) {
        return new SchemaCheck(dialect, SystemCatalogue.of(connection, dialect));
    }

    /** @throws StorageException that states the missing part and the remedy */
    void run() {
        if (!there.hasSchema()) {
            throw new StorageException("The database has no schema ehc. " + TO_MIGRATE);
        }
        if (!there.schemaMayBeUsed()) {
            String user = there.user();
            throw new StorageException(
                    "The user " + user + " cannot use the schema ehc. Run GRANT USAGE ON SCHEMA ehc TO " + user + ".");
        }
        tables().or(this::faults).ifPresent(fault -> {
            throw new StorageException(fault);
        });
    }

    /** Finds the faults of tables that all exist. */
    private Optional<String> faults() {
        return Stream.of(guards(), rights()).flatMap(Optional::stream).reduce((one, other) -> one + " " + other);
    }

    private Optional<String> tables() {
        Set<String> columns = there.columns();
        Set<String> tables =
                columns.stream().map(column -> column.split("\\.", 2)[0]).collect(Collectors.toUnmodifiableSet());
        return lacks(
                "The schema ehc lacks ",
                expected()
                        .flatMap(table -> tables.contains(name(table)) ? columns(table) : Stream.of(name(table)))
                        .filter(not(columns)),
                TO_MIGRATE);
    }

    /** Finds missing keys and triggers, which keep wrong rows out. */
    private Optional<String> guards() {
        Stream<String> keys =
                expected().flatMap(table -> table.getKeys().stream()).map(key -> lower(key.getName()));
        return lacks(
                "The schema ehc lacks the keys or triggers ",
                Stream.concat(keys.filter(not(there.keys())), triggers().filter(not(there.triggers()))),
                "Create them with the statements that EhcMigrations.print returns.");
    }

    private Stream<String> triggers() {
        return switch (dialect) {
            case H2 -> Stream.empty();
            case POSTGRESQL ->
                Stream.of(
                        "ehc_advice_stays",
                        "ehc_advice_is_not_emptied",
                        "ehc_template_stays",
                        "ehc_template_is_not_emptied");
        };
    }

    private Optional<String> rights() {
        String user = there.user();
        return lacks(
                "The user " + user + " lacks the rights ",
                expected().map(SchemaCheck::name).flatMap(SchemaCheck::needed).filter(not(there.rights())),
                "Grant them to " + user + ".");
    }

    /** Returns the rights to a table that are needed, as the catalogue names them. */
    private static Stream<String> needed(String table) {
        return Stream.of("SELECT", "INSERT", "UPDATE", "DELETE")
                .filter(right -> !right.equals("UPDATE") || !NEVER_CHANGED.contains(table))
                .filter(right -> !right.equals("DELETE") || REMOVED_FROM.contains(table))
                .map(right -> right + " ehc." + table);
    }

    private static Optional<String> lacks(String what, Stream<String> missing, String remedy) {
        List<String> all = missing.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(what + some(all) + ". " + remedy);
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }

    private static Predicate<String> not(Set<String> those) {
        return Predicate.not(those::contains);
    }

    private static Stream<Table<?>> expected() {
        return Ehc.EHC.getTables().stream().map(table -> (Table<?>) table);
    }

    private static Stream<String> columns(Table<?> table) {
        return table.fieldStream().map(field -> name(table) + "." + lower(field.getName()));
    }

    private static String name(Table<?> table) {
        return lower(table.getName());
    }

    private static String lower(String generated) {
        return generated.toLowerCase(Locale.ROOT);
    }
}
