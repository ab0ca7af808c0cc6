package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.spi.tck.UnitOfWorkContract;

class InMemoryUnitOfWorkTest extends UnitOfWorkContract {
    @Override
    public StoresUnderTest stores() {
        return MemoryStores.fresh();
    }
}
