package io.github.ehckit.persistence;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.port.ResponseRows;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.spi.tck.ResponseRowsContract;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JooqResponseRowsTest extends ResponseRowsContract {
    private final JdbcUnitOfWork work;

    JooqResponseRowsTest(TestDatabase database) {
        this.work = new JdbcUnitOfWork(database.shared(), HostTransaction.NONE);
    }

    @Override
    public ResponseStore responses() {
        return new JooqResponseStore(work);
    }

    @Override
    public <T> T onRows(AdviceRequestId request, Function<ResponseRows, T> rows) {
        return work.on("working on rows", sql -> rows.apply(new JooqResponseRows(sql, request)));
    }
}
