package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.ResponseStoreContract;
import io.github.ehckit.spi.tck.Stores;

class InMemoryResponseStoreTest extends ResponseStoreContract {
    @Override
    public Stores stores() {
        return MemoryStores.fresh();
    }
}
