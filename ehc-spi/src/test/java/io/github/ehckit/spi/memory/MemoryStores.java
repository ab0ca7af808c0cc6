package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.StoresUnderTest;

/** Stores on a new memory; a host's transaction on it is a unit of work that the host opens. */
final class MemoryStores {
    private MemoryStores() {}

    static StoresUnderTest fresh() {
        Memory memory = new Memory();
        return new StoresUnderTest(
                new InMemoryCaseStore(memory),
                new InMemoryAdviceStore(memory),
                new InMemoryAttachmentStore(memory),
                new InMemoryOutbox(memory),
                new InMemoryUnitOfWork(memory),
                new InMemoryUnitOfWork(memory));
    }
}
