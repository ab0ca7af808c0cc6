package io.github.ehckit.spi.tck;

import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.UnitOfWork;
import io.github.ehckit.spi.memory.InMemoryCaseStore;
import io.github.ehckit.spi.memory.InMemoryDocumentStore;
import io.github.ehckit.spi.memory.InMemoryOutbox;
import io.github.ehckit.spi.memory.InMemoryResponseStore;
import io.github.ehckit.spi.memory.InMemoryUnitOfWork;
import io.github.ehckit.spi.memory.Memory;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Sound stores in which one thing is replaced by something broken. */
final class Sound {
    private Sound() {}

    static StoresUnderTest stores() {
        Memory memory = new Memory();
        UnitOfWork work = new InMemoryUnitOfWork(memory);
        return new StoresUnderTest(
                new InMemoryCaseStore(memory),
                new InMemoryResponseStore(memory),
                new InMemoryDocumentStore(memory),
                new InMemoryOutbox(memory),
                work,
                work);
    }

    static StoresUnderTest butCases(UnaryOperator<CaseStore> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                broken.apply(sound.cases()),
                sound.responses(),
                sound.documents(),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butResponses(UnaryOperator<ResponseStore> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                broken.apply(sound.responses()),
                sound.documents(),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butDocuments(UnaryOperator<DocumentStore> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                sound.responses(),
                broken.apply(sound.documents()),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butOutbox(UnaryOperator<Outbox> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                sound.responses(),
                sound.documents(),
                broken.apply(sound.outbox()),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butWork(UnaryOperator<UnitOfWork> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                sound.responses(),
                sound.documents(),
                sound.outbox(),
                broken.apply(sound.work()),
                sound.host());
    }

    /** The same stores, with a host that says when it begins a transaction and when it undoes one. */
    static StoresUnderTest watched(StoresUnderTest stores, Runnable begun, Runnable undone) {
        UnitOfWork host = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                begun.run();
                try {
                    return stores.host().run(work);
                } catch (RuntimeException failure) {
                    undone.run();
                    throw failure;
                }
            }
        };
        return new StoresUnderTest(
                stores.cases(), stores.responses(), stores.documents(), stores.outbox(), stores.work(), host);
    }

    /** The same stores without any transaction: each call is kept as soon as it returns, and nothing is held. */
    static StoresUnderTest unheld(StoresUnderTest stores) {
        UnitOfWork none = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
        return new StoresUnderTest(stores.cases(), stores.responses(), stores.documents(), stores.outbox(), none, none);
    }
}
