package io.github.ehckit.spi.memory;

import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.spi.tck.TemplateCatalogueContract;

class InMemoryTemplateCatalogueTest extends TemplateCatalogueContract {
    private final Memory memory = new Memory();

    @Override
    protected TemplateCatalogue catalogue() {
        return new InMemoryTemplateCatalogue(memory);
    }
}
