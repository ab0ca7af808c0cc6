package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.OutboxContract;
import io.github.ehckit.spi.tck.Stores;

class InMemoryOutboxTest extends OutboxContract {
    @Override
    public Stores stores() {
        return MemoryStores.fresh();
    }
}
