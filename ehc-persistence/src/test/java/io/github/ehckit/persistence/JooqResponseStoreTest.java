package io.github.ehckit.persistence;

import io.github.ehckit.spi.tck.ResponseStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JooqResponseStoreTest extends ResponseStoreContract {
    private final TestDatabase database;

    JooqResponseStoreTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    public StoresUnderTest stores() {
        return TestStores.of(database.shared());
    }
}
