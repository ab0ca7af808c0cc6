package io.github.ehckit.spi.memory;

import io.github.ehckit.port.DraftRows;

class InMemoryDraftRowsTest extends RowsInMemory {
    @Override
    protected DraftRows around(DraftRows sound) {
        return sound;
    }
}
