package io.github.ehckit.spi.memory;

import io.github.ehckit.port.ByteStore;
import io.github.ehckit.spi.tck.ByteStoreContract;

class InMemoryByteStoreTest extends ByteStoreContract {
    @Override
    public ByteStore bytes() {
        return new InMemoryByteStore();
    }

    @Override
    public boolean outlivesTheProcess() {
        return false;
    }
}
