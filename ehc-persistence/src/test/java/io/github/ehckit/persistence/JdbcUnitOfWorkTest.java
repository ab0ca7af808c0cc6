package io.github.ehckit.persistence;

import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.spi.tck.UnitOfWorkContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcUnitOfWorkTest extends UnitOfWorkContract {
    private final TestDatabase database;

    JdbcUnitOfWorkTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    public StoresUnderTest stores() {
        return TestStores.of(database.shared());
    }
}
