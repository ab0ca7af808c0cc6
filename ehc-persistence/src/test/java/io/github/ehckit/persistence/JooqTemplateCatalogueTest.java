package io.github.ehckit.persistence;

import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.spi.tck.TemplateCatalogueContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JooqTemplateCatalogueTest extends TemplateCatalogueContract {
    private final TestDatabase database;

    JooqTemplateCatalogueTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected TemplateCatalogue catalogue() {
        return new JooqTemplateCatalogue(new JdbcUnitOfWork(database.shared(), HostTransaction.NONE));
    }
}
