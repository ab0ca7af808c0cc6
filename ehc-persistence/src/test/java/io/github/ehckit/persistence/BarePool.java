package io.github.ehckit.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/**
 * A pool that hands a connection out again as it was given back: it undoes nothing and sets nothing. For one thread.
 *
 * <p>It counts connections that are out, and those that came back with another auto-commit than they went with.
 */
final class BarePool implements AutoCloseable {
    private final DataSource database;
    private final boolean autoCommit;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private int out;
    private int spoiled;

    BarePool(DataSource database, boolean autoCommit) {
        this.database = database;
        this.autoCommit = autoCommit;
    }

    DataSource source() {
        return proxy(DataSource.class, (proxy, method, arguments) -> handOut());
    }

    int out() {
        return out;
    }

    int spoiled() {
        return spoiled;
    }

    @Override
    public void close() {
        try {
            for (Connection connection : idle) {
                connection.close();
            }
            idle.clear();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection handOut() throws SQLException {
        out++;
        return proxy(Connection.class, new Handle(idle.isEmpty() ? fresh() : idle.pop()));
    }

    private Connection fresh() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(autoCommit);
        return connection;
    }

    private void takeBack(Connection connection) throws SQLException {
        out--;
        spoiled += connection.getAutoCommit() == autoCommit ? 0 : 1;
        idle.push(connection);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(BarePool.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A connection while it is out. Closing it twice is closing it once. */
    private final class Handle implements InvocationHandler {
        private final Connection connection;
        private boolean closed;

        Handle(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().equals("close")) {
                return call(method, arguments);
            }
            if (!closed) {
                closed = true;
                takeBack(connection);
            }
            return null;
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
