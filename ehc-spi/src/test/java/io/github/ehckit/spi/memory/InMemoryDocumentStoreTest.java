package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.DocumentStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;

class InMemoryDocumentStoreTest extends DocumentStoreContract {
    @Override
    public StoresUnderTest stores() {
        return MemoryStores.fresh();
    }
}
