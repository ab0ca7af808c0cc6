package io.github.ehckit.persistence;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;
import javax.sql.DataSource;

/**
 * Offers case store, response store, document store, outbox, template catalogue and unit of work on the host's database. Named in
 * {@code META-INF/services}, so that it is found by discovery.
 *
 * <p>It needs a {@link DataSource} from the host, and joins the host's transactions if it is given a {@link HostTransaction}. Given
 * a {@link DocumentFolder} it keeps the bytes of documents there; without one it offers no place for them. The tables must be there:
 * it verifies them and creates none (see {@link EhcMigrations}).
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
        HostTransaction host = to.ifHostHas(HostTransaction.class).orElse(HostTransaction.NONE);
        JdbcUnitOfWork work = new JdbcUnitOfWork(database, host);
        to.caseStore(new JooqCaseStore(work))
                .responseStore(new JooqResponseStore(work))
                .documentStore(new JooqDocumentStore(work))
                .outbox(new JooqOutbox(work))
                .unitOfWork(work)
                .templates(new JooqTemplateCatalogue(work));
        to.ifHostHas(DocumentFolder.class).ifPresent(folder -> to.byteStore(new FolderByteStore(folder.path())));
    }
}
