package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.AdviceStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;

class InMemoryAdviceStoreTest extends AdviceStoreContract {
    @Override
    public StoresUnderTest stores() {
        return MemoryStores.fresh();
    }
}
