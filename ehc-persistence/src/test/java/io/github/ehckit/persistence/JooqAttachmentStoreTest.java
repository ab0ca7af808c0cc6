package io.github.ehckit.persistence;

import io.github.ehckit.spi.tck.AttachmentStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JooqAttachmentStoreTest extends AttachmentStoreContract {
    private final TestDatabase database;

    JooqAttachmentStoreTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    public StoresUnderTest stores() {
        return TestStores.of(database.shared());
    }
}
