package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.tck.AttachmentStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;

class InMemoryAttachmentStoreTest extends AttachmentStoreContract {
    @Override
    public StoresUnderTest stores() {
        return MemoryStores.fresh();
    }
}
