package io.github.ehckit.persistence;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A pool of so many connections: whoever wants one more waits for it, and fails if none comes. */
record SmallPool(Semaphore free, int patienceSeconds) implements JdbcCallInterceptor {

    static SmallPool of(int connections, int patienceSeconds) {
        return new SmallPool(new Semaphore(connections), patienceSeconds);
    }

    @Override
    public void before(Method method, Object[] arguments) throws SQLException {
        if (method.getName().equals("getConnection") && !comes()) {
            throw new SQLTransientConnectionException("the pool is empty");
        }
    }

    @Override
    public void after(Method method, Object[] arguments, Object result) {
        if (method.getName().equals("close") && method.getDeclaringClass() == Connection.class) {
            free.release();
        }
    }

    private boolean comes() {
        try {
            return free.tryAcquire(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
