package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.CaseStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;

class InMemoryCaseStoreTest extends CaseStoreContract {
    @Override
    public StoresUnderTest stores() {
        return MemoryStores.fresh();
    }
}
