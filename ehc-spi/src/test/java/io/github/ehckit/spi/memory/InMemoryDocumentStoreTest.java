package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.DocumentStoreContract;
import io.github.ehckit.spi.tck.Stores;

class InMemoryDocumentStoreTest extends DocumentStoreContract {
    @Override
    public Stores stores() {
        return MemoryStores.fresh();
    }
}
