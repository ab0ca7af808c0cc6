package io.github.ehckit.persistence;

import io.github.ehckit.spi.tck.CaseStoreContract;
import io.github.ehckit.spi.tck.StoresUnderTest;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JooqCaseStoreTest extends CaseStoreContract {
    private final TestDatabase database;

    JooqCaseStoreTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    public StoresUnderTest stores() {
        return TestStores.of(database.shared());
    }
}
