package io.github.ehckit.persistence;

import io.github.ehckit.people.AuthorityCode;
import java.nio.file.Path;

/** A process that numbers cases for ever and says each number once it is kept. It is there to be killed. */
final class NumberingProcess {
    static final AuthorityCode AUTHORITY = new AuthorityCode("CLERKSHIRE");

    /** How many numbers it has to say before it is killed. */
    static final int ENOUGH = 50;

    private NumberingProcess() {}

    /** Takes the path of the database. */
    public static void main(String[] arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
        EhcMigrations.migrate(database.dataSource());
        JooqCaseStore cases = new JooqCaseStore(new JdbcUnitOfWork(database.dataSource()));
        while (true) {
            System.out.println(cases.nextReference(AUTHORITY));
        }
    }
}
