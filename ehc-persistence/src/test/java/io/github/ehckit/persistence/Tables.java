package io.github.ehckit.persistence;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.persistence.generated.Ehc;
import io.github.ehckit.persistence.generated.tables.EhcOutbox;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/** The tables, looked at beside the stores. */
record Tables(DataSource database) {

    /** Every row of an authority, as text. */
    List<String> rows(AuthorityCode authority) {
        return ask(sql -> Ehc.EHC.getTables().stream()
                .flatMap(table ->
                        sql
                                .selectFrom(table)
                                .where(table.field("AUTHORITY", String.class).eq(authority.value()))
                                .fetch()
                                .stream()
                                .map(row -> table.getName() + row.intoMap()))
                .sorted()
                .toList());
    }

    List<String> keysInOutbox(CaseId id) {
        EhcOutbox outbox = EhcOutbox.EHC_OUTBOX;
        return ask(sql -> sql.selectFrom(outbox)
                .where(outbox.AUTHORITY.eq(id.authority().value()), outbox.CASE_ID.eq(id.id()))
                .fetch(row -> id + "/" + row.get(outbox.ENTRY) + "/" + row.get(outbox.RECIPIENT)));
    }

    int execute(String statement, Object... bindings) {
        return ask(sql -> sql.execute(statement, bindings));
    }

    int count(String query, Object... bindings) {
        return ask(sql -> sql.fetchOne(query, bindings).get(0, int.class));
    }

    private <T> T ask(Function<DSLContext, T> question) {
        return new JdbcUnitOfWork(database).on("testing", question);
    }
}
