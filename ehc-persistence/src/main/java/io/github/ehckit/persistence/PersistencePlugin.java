package io.github.ehckit.persistence;

import io.github.ehckit.persistence.files.AttachmentFolder;
import io.github.ehckit.persistence.files.FolderByteStore;
import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The plug-in that contributes the stores on the host's database: case store, advice store, attachment store, outbox,
 * template catalogue and unit of work. It is named in {@code META-INF/services}, so that discovery finds it.
 *
 * <p>It needs two things from the host, and refuses to assemble without either:
 *
 * <ul>
 *   <li>a {@link DataSource}. Its connections must belong to no transaction, also while the host has one open. A data
 *       source that returns the connection of the host's transaction, such as Spring's
 *       {@code TransactionAwareDataSourceProxy}, would have the library commit the host's work. It cannot be detected
 *       reliably, so that it is not refused;
 *   <li>a {@link HostTransaction}, by which it joins the host's transactions; {@link HostTransaction#NONE} if the host
 *       opens none. {@link io.github.ehckit.spi.EhcHub#bindings()} says which it is.
 * </ul>
 *
 * {@snippet :
 * EhcHub.assemble()
 *         .with(new PersistencePlugin())
 *         .host(dataSource)
 *         .hostResource(HostTransaction.class, () -> TransactionSynchronizationManager.isActualTransactionActive()
 *                 ? Optional.of(DataSourceUtils.getConnection(dataSource))
 *                 : Optional.empty());
 * }
 *
 * <p>If the host gives an {@link AttachmentFolder}, the plug-in stores the bytes of attachments there; without one it
 * contributes no byte store. The tables must exist: it verifies them and creates none (see {@link EhcMigrations}).
 */
public final class PersistencePlugin implements EhcPlugin {
    private static final String UNSAID =
            "The host must say how its transactions are joined. Call hostResource(HostTransaction.class, () -> …) with the connection of the open"
                    + " transaction, or hostResource(HostTransaction.NONE) if the host opens none.";

    @Override
    public PluginInfo info() {
        return new PluginInfo("ehc-persistence", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        to.messages(JsonTemplateRefusal.class).messages(JsonTemplatePart.class);
        Optional<HostTransaction> host = to.ifHostHas(HostTransaction.class);
        if (host.isEmpty()) {
            to.problem(UNSAID);
        }
        JacksonCheck.fault().ifPresent(to::problem);
        DataSource database = to.fromHost(DataSource.class);
        EhcMigrations.verify(database);
        host.ifPresent(transactions -> offer(new JdbcUnitOfWork(database, transactions), remark(transactions), to));
        to.ifHostHas(AttachmentFolder.class).ifPresent(folder -> to.byteStore(new FolderByteStore(folder.path())));
    }

    private static void offer(JdbcUnitOfWork work, String remark, Contributions to) {
        to.caseStore(new JooqCaseStore(work))
                .adviceStore(new JooqAdviceStore(work))
                .attachmentStore(new JooqAttachmentStore(work))
                .outbox(new JooqOutbox(work))
                .unitOfWork(work, remark)
                .templates(new JooqTemplateCatalogue(work));
    }

    private static String remark(HostTransaction transactions) {
        return transactions.equals(HostTransaction.NONE) ? "transactions of its own" : "joins the host's transactions";
    }
}
