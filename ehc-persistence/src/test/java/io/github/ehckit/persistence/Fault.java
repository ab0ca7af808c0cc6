package io.github.ehckit.persistence;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Fails the n-th JDBC call from when it is set. Not counted are calls that bind a value or read one, since the statement is what
 * fails then, and calls that close something, on which nothing depends.
 */
final class Fault implements Tap {
    /** In which way a call fails. */
    enum Kind {
        /** It is not made. */
        NOT_MADE,
        /** It is made, and its answer is lost. */
        ANSWER_LOST,
        /** It is not made, and nor is any other after it. */
        CUT_OFF
    }

    private final List<Connection> connections = new ArrayList<>();
    private Kind kind = Kind.NOT_MADE;
    private int at;
    private int calls;
    private boolean committed;

    /** Fails the n-th call from now on, counted from 1; none if n is 0. */
    void set(Kind chosen, int n) {
        kind = chosen;
        at = n;
        calls = 0;
        committed = false;
    }

    boolean struck() {
        return at > 0 && calls >= at;
    }

    /** Whether it struck before anything was committed. */
    boolean struckInTime() {
        return struck() && !committed;
    }

    /** Gives back what the failed work could not, as a database does when a client is gone. */
    void clean() throws SQLException {
        set(kind, 0);
        for (Connection connection : connections) {
            connection.close();
        }
        connections.clear();
    }

    @Override
    public void before(Method method, Object[] arguments) throws SQLException {
        calls += counts(method) ? 1 : 0;
        boolean here = counts(method) && kind == Kind.NOT_MADE && calls == at;
        if (here || (kind == Kind.CUT_OFF && struck())) {
            throw new SQLException("a fault on purpose", "08006");
        }
        committed = committed || method.getName().equals("commit");
    }

    @Override
    public void after(Method method, Object result) throws SQLException {
        if (result instanceof Connection connection && method.getDeclaringClass() == DataSource.class) {
            connections.add(connection);
        }
        if (counts(method) && kind == Kind.ANSWER_LOST && calls == at) {
            throw new SQLException("a fault on purpose", "08006");
        }
    }

    private static boolean counts(Method method) {
        Class<?> on = method.getDeclaringClass();
        boolean value = on == ResultSet.class
                || (on == PreparedStatement.class && method.getName().startsWith("set"));
        return !value && !method.getName().equals("close");
    }
}
