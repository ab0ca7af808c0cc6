package io.github.ehckit.spi.memory;

import io.github.ehckit.port.UnitOfWork;
import java.util.function.Supplier;

/** A {@link UnitOfWork} on a {@link Memory}: one at a time. Work within work is undone by itself when it throws. */
public final class InMemoryUnitOfWork implements UnitOfWork {
    private final Memory memory;

    public InMemoryUnitOfWork(Memory memory) {
        this.memory = memory;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return memory.run(work);
    }
}
