package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcCommand.EHC_COMMAND;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AnsweredCommand;
import java.util.Optional;
import org.jooq.DSLContext;

/** The table of commands that were sent with a key and done. Rows are only ever added. */
record CommandTable(DSLContext sql) {
    private static final CaseColumns CASE = new CaseColumns(EHC_COMMAND.AUTHORITY, EHC_COMMAND.CASE_ID);

    Optional<AnsweredCommand> find(AuthorityCode authority, PersonId by, CommandKey key) {
        return sql.select(EHC_COMMAND.DIGEST, EHC_COMMAND.CASE_ID, EHC_COMMAND.VERSION)
                .from(EHC_COMMAND)
                .where(CASE.of(authority), EHC_COMMAND.PERSON.eq(by.value()), EHC_COMMAND.COMMAND_KEY.eq(key.value()))
                .fetchOptional(row ->
                        new AnsweredCommand(by, key, row.value1(), new CaseId(authority, row.value2()), row.value3()));
    }

    void add(AnsweredCommand done) {
        sql.insertInto(EHC_COMMAND)
                .set(CASE.values(done.of()))
                .set(EHC_COMMAND.PERSON, done.by().value())
                .set(EHC_COMMAND.COMMAND_KEY, done.key().value())
                .set(EHC_COMMAND.DIGEST, done.digest())
                .set(EHC_COMMAND.VERSION, done.version())
                .execute();
    }
}
