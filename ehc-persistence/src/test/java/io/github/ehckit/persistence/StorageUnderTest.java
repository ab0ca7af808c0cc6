package io.github.ehckit.persistence;

import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.port.Directory;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryAdviceStore;
import io.github.ehckit.spi.memory.InMemoryAttachmentStore;
import io.github.ehckit.spi.memory.InMemoryByteStore;
import io.github.ehckit.spi.memory.InMemoryCaseStore;
import io.github.ehckit.spi.memory.InMemoryOutbox;
import io.github.ehckit.spi.memory.InMemoryTemplateCatalogue;
import io.github.ehckit.spi.memory.InMemoryUnitOfWork;
import io.github.ehckit.spi.memory.Memory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.spi.tck.StoresUnderTest;
import java.time.Clock;
import javax.sql.DataSource;

/** Where a hub keeps things: the three of them are written differently, and must not differ otherwise. */
enum StorageUnderTest {
    MEMORY {
        @Override
        StoresUnderTest stores() {
            Memory memory = new Memory();
            return new StoresUnderTest(
                    new InMemoryCaseStore(memory),
                    new InMemoryAdviceStore(memory),
                    new InMemoryAttachmentStore(memory),
                    new InMemoryOutbox(memory),
                    new InMemoryUnitOfWork(memory),
                    new InMemoryUnitOfWork(memory));
        }
    },
    H2 {
        @Override
        StoresUnderTest stores() {
            return TestStores.of(database());
        }
    },
    POSTGRESQL {
        @Override
        StoresUnderTest stores() {
            return TestStores.of(database());
        }
    };

    /** Stores of this kind that begin empty, but for other tests' authorities. */
    abstract StoresUnderTest stores();

    /** The database of this name. */
    DataSource database() {
        return TestDatabase.valueOf(name()).shared();
    }

    /** A hub on some stores, with a scanner that finds nothing. */
    static EhcHub hub(StoresUnderTest stores, Directory directory, Clock clock) {
        return hub(stores, directory, new RecordingNotifier(), clock);
    }

    /** The same, with a notifier. */
    static EhcHub hub(StoresUnderTest stores, Directory directory, Notifier notifier, Clock clock) {
        return assembly(stores, directory, notifier, clock).open();
    }

    /** The same, before it is opened. */
    static Assembly assembly(StoresUnderTest stores, Directory directory, Notifier notifier, Clock clock) {
        return EhcHub.assemble()
                .with(stores.cases())
                .with(stores.advice())
                .with(stores.attachments())
                .with(stores.outbox())
                .with(stores.work())
                .with(catalogue(stores))
                .with(new InMemoryByteStore())
                .scanner(file -> Verdict.CLEAN)
                .with(directory)
                .notifier(notifier)
                .clock(clock);
    }

    private static TemplateCatalogue catalogue(StoresUnderTest stores) {
        return stores.work() instanceof JdbcUnitOfWork work
                ? new JooqTemplateCatalogue(work)
                : new InMemoryTemplateCatalogue(new Memory());
    }
}
