package io.github.ehckit.persistence;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;
import javax.sql.DataSource;

/**
 * Offers stores, outbox and unit of work in the host's relational database. Named in {@code META-INF/services}.
 *
 * <p>Needs a {@link DataSource} from the host, and joins its transactions if it gives a {@link HostTransaction} as well. The tables
 * must be there: they are {@linkplain EhcMigrations#verify verified}, not created.
 */
public final class PersistencePlugin implements EhcPlugin {

    @Override
    public PluginInfo info() {
        return new PluginInfo("ehc-persistence", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        DataSource database = to.fromHost(DataSource.class);
        EhcMigrations.verify(database);
        JdbcUnitOfWork work = to.ifHostHas(HostTransaction.class)
                .map(host -> new JdbcUnitOfWork(database, host))
                .orElseGet(() -> new JdbcUnitOfWork(database));
        to.unitOfWork(work)
                .caseStore(new JooqCaseStore(work))
                .responseStore(new JooqResponseStore(work))
                .outbox(new JooqOutbox(work));
    }
}
