package io.github.ehckit.spi.memory;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.spi.tck.DraftRowsContract;
import java.util.function.Function;

/** The contract of rows on a new memory, with a place to put something broken around them. */
public abstract class RowsInMemory extends DraftRowsContract {
    private final Memory memory = new Memory();

    @Override
    public AdviceStore advice() {
        return new InMemoryAdviceStore(memory);
    }

    @Override
    public <T> T onRows(AdviceRequestId request, Function<DraftRows, T> work) {
        return memory.write(tables -> work.apply(around(new InMemoryDraftRows(tables, request))));
    }

    /** Answers the rows under test. */
    protected abstract DraftRows around(DraftRows sound);
}
