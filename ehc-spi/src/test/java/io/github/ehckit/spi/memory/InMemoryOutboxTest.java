package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.OutboxContract;
import io.github.ehckit.spi.tck.StoresUnderTest;

class InMemoryOutboxTest extends OutboxContract {
    @Override
    public StoresUnderTest stores() {
        return MemoryStores.fresh();
    }
}
