package io.github.ehckit.persistence;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.spi.tck.DraftRowsContract;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JooqDraftRowsTest extends DraftRowsContract {
    private final JdbcUnitOfWork work;

    JooqDraftRowsTest(TestDatabase database) {
        this.work = new JdbcUnitOfWork(database.shared(), HostTransaction.NONE);
    }

    @Override
    public AdviceStore advice() {
        return new JooqAdviceStore(work);
    }

    @Override
    public <T> T onRows(AdviceRequestId request, Function<DraftRows, T> rows) {
        return work.on("working on rows", sql -> rows.apply(new JooqDraftRows(sql, request)));
    }
}
