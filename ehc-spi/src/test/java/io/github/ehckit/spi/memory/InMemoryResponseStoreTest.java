package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.ResponseStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;

class InMemoryResponseStoreTest extends ResponseStoreContract {
    @Override
    public StoresUnderTest stores() {
        return MemoryStores.fresh();
    }
}
