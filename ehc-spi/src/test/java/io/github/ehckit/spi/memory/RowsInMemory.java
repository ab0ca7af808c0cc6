package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.port.ResponseRows;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.spi.tck.ResponseRowsContract;
import java.util.function.Function;

/** The contract of rows on a new memory, with a place to put something broken around them. */
public abstract class RowsInMemory extends ResponseRowsContract {
    private final Memory memory = new Memory();

    @Override
    public ResponseStore responses() {
        return new InMemoryResponseStore(memory);
    }

    @Override
    public <T> T onRows(AdviceRequestId request, Function<ResponseRows, T> work) {
        return memory.write(shelves -> work.apply(around(new InMemoryResponseRows(shelves, request))));
    }

    /** Answers the rows under test. */
    protected abstract ResponseRows around(ResponseRows sound);
}
