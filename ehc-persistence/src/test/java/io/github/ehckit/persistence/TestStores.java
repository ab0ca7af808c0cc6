package io.github.ehckit.persistence;

import io.github.ehckit.spi.tck.StoresUnderTest;
import javax.sql.DataSource;

/** The stores on one database, with a host that opens transactions by JDBC alone. */
final class TestStores {
    private TestStores() {}

    static StoresUnderTest of(DataSource database) {
        PlainHost host = new PlainHost(database);
        JdbcUnitOfWork work = new JdbcUnitOfWork(database, host);
        return new StoresUnderTest(
                new JooqCaseStore(work),
                new JooqAdviceStore(work),
                new JooqAttachmentStore(work),
                new JooqOutbox(work),
                work,
                host);
    }
}
