package io.github.ehckit.spi.tck;

import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.UnitOfWork;
import io.github.ehckit.spi.memory.InMemoryAdviceStore;
import io.github.ehckit.spi.memory.InMemoryAttachmentStore;
import io.github.ehckit.spi.memory.InMemoryCaseStore;
import io.github.ehckit.spi.memory.InMemoryOutbox;
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
                new InMemoryAdviceStore(memory),
                new InMemoryAttachmentStore(memory),
                new InMemoryOutbox(memory),
                work,
                work);
    }

    static StoresUnderTest butCases(UnaryOperator<CaseStore> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                broken.apply(sound.cases()),
                sound.advice(),
                sound.attachments(),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butResponses(UnaryOperator<AdviceStore> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                broken.apply(sound.advice()),
                sound.attachments(),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butDocuments(UnaryOperator<AttachmentStore> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                sound.advice(),
                broken.apply(sound.attachments()),
                sound.outbox(),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butOutbox(UnaryOperator<Outbox> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                sound.advice(),
                sound.attachments(),
                broken.apply(sound.outbox()),
                sound.work(),
                sound.host());
    }

    static StoresUnderTest butWork(UnaryOperator<UnitOfWork> broken) {
        StoresUnderTest sound = stores();
        return new StoresUnderTest(
                sound.cases(),
                sound.advice(),
                sound.attachments(),
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
                stores.cases(), stores.advice(), stores.attachments(), stores.outbox(), stores.work(), host);
    }

    /** The same stores without any transaction: each call is kept as soon as it returns, and nothing is held. */
    static StoresUnderTest unheld(StoresUnderTest stores) {
        UnitOfWork none = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
        return new StoresUnderTest(stores.cases(), stores.advice(), stores.attachments(), stores.outbox(), none, none);
    }
}
