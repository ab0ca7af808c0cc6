package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.CaseStoreContract;
import io.github.ehckit.spi.tck.Stores;

class InMemoryCaseStoreTest extends CaseStoreContract {
    @Override
    public Stores stores() {
        return MemoryStores.fresh();
    }
}
