package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the day-one rules of the schema ask for, read from the databases themselves. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
record SchemaTest(TestDatabase database) {
    private static final List<String> TABLES = List.of(
            "ehc_advice",
            "ehc_case",
            "ehc_case_event",
            "ehc_command",
            "ehc_attachment",
            "ehc_email",
            "ehc_responder",
            "ehc_outbox",
            "ehc_read_receipt",
            "ehc_reference",
            "ehc_draft",
            "ehc_conflicting_save",
            "ehc_draft_revision",
            "ehc_draft_section",
            "ehc_template");

    @Test
    @DisplayName("S1: the authority comes first in every primary key, unique key and index")
    void the_authority_comes_first_in_every_index() throws SQLException {
        Map<String, String> first = new TreeMap<>();
        for (String table : TABLES) {
            read(
                    (metadata, schema) -> metadata.getIndexInfo(null, schema, stored(metadata, table), false, true),
                    row -> {
                        if (row.getInt("ORDINAL_POSITION") == 1) {
                            first.put(table + "." + row.getString("INDEX_NAME"), lower(row.getString("COLUMN_NAME")));
                        }
                    });
        }
        assertThat(first)
                .hasSizeGreaterThanOrEqualTo(TABLES.size())
                .allSatisfy((index, column) -> assertThat(column).isEqualTo("authority"));
    }

    @Test
    @DisplayName("S1: the authority comes first in every foreign key")
    void the_authority_comes_first_in_every_foreign_key() throws SQLException {
        Map<String, String> first = new TreeMap<>();
        for (String table : TABLES) {
            read((metadata, schema) -> metadata.getImportedKeys(null, schema, stored(metadata, table)), row -> {
                if (row.getInt("KEY_SEQ") == 1) {
                    first.put(table + "." + row.getString("FK_NAME"), lower(row.getString("FKCOLUMN_NAME")));
                }
            });
        }
        assertThat(first)
                .hasSize(10)
                .allSatisfy((key, column) -> assertThat(column).isEqualTo("authority"));
    }

    @Test
    @DisplayName("S2: the authority is of one type everywhere, and never absent")
    void the_authority_is_of_one_type() throws SQLException {
        Set<String> types = new TreeSet<>();
        read(
                (metadata, schema) -> metadata.getColumns(null, schema, null, stored(metadata, "authority")),
                row -> types.add(row.getInt("DATA_TYPE") + "(" + row.getInt("COLUMN_SIZE") + ") "
                        + row.getString("IS_NULLABLE")));
        assertThat(types).containsExactly(java.sql.Types.VARCHAR + "(20) NO");
    }

    @Test
    @DisplayName("S3: no table counts by itself, and there is no sequence")
    void nothing_counts_by_itself() throws SQLException {
        List<String> counting = new java.util.ArrayList<>();
        read((metadata, schema) -> metadata.getColumns(null, schema, null, null), row -> {
            if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
                counting.add(row.getString("TABLE_NAME"));
            }
        });
        assertThat(counting).isEmpty();
        assertThat(sequences()).isZero();
    }

    private int sequences() throws SQLException {
        try (Connection connection = database.shared().getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM information_schema.sequences"
                                + " WHERE LOWER(sequence_schema) = 'ehc'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void read(Question question, Reader reader) throws SQLException {
        try (Connection connection = database.shared().getConnection()) {
            DatabaseMetaData metadata = connection.getMetaData();
            try (ResultSet rows = question.ask(metadata, stored(metadata, "ehc"))) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static String stored(DatabaseMetaData metadata, String name) throws SQLException {
        return metadata.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private interface Question {
        ResultSet ask(DatabaseMetaData metadata, String schema) throws SQLException;
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}
