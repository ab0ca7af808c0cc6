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

    static Stores stores() {
        Memory memory = new Memory();
        UnitOfWork work = new InMemoryUnitOfWork(memory);
        return new Stores(
                new InMemoryCaseStore(memory),
                new InMemoryResponseStore(memory),
                new InMemoryDocumentStore(memory),
                new InMemoryOutbox(memory),
                work,
                work);
    }

    static Stores butCases(UnaryOperator<CaseStore> broken) {
        Stores sound = stores();
        return new Stores(
                broken.apply(sound.cases()),
                sound.responses(),
                sound.documents(),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static Stores butResponses(UnaryOperator<ResponseStore> broken) {
        Stores sound = stores();
        return new Stores(
                sound.cases(),
                broken.apply(sound.responses()),
                sound.documents(),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static Stores butDocuments(UnaryOperator<DocumentStore> broken) {
        Stores sound = stores();
        return new Stores(
                sound.cases(),
                sound.responses(),
                broken.apply(sound.documents()),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static Stores butOutbox(UnaryOperator<Outbox> broken) {
        Stores sound = stores();
        return new Stores(
                sound.cases(),
                sound.responses(),
                sound.documents(),
                broken.apply(sound.outbox()),
                sound.work(),
                sound.host());
    }

    static Stores butWork(UnaryOperator<UnitOfWork> broken) {
        Stores sound = stores();
        return new Stores(
                sound.cases(),
                sound.responses(),
                sound.documents(),
                sound.outbox(),
                broken.apply(sound.work()),
                sound.host());
    }

    /** The same stores, with a host that says when it begins a transaction and when it undoes one. */
    static Stores watched(Stores stores, Runnable begun, Runnable undone) {
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
        return new Stores(stores.cases(), stores.responses(), stores.documents(), stores.outbox(), stores.work(), host);
    }

    /** The same stores without any transaction: each call is kept as soon as it returns, and nothing is held. */
    static Stores unheld(Stores stores) {
        UnitOfWork none = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
        return new Stores(stores.cases(), stores.responses(), stores.documents(), stores.outbox(), none, none);
    }
}
