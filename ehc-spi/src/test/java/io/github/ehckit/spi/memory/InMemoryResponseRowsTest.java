package io.github.ehckit.spi.memory;

import io.github.ehckit.port.ResponseRows;

class InMemoryResponseRowsTest extends RowsInMemory {
    @Override
    protected ResponseRows around(ResponseRows sound) {
        return sound;
    }
}
