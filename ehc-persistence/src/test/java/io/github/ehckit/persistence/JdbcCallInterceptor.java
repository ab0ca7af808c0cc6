package io.github.ehckit.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Hears every JDBC call that can fail, and may make it fail. */
interface JdbcCallInterceptor {

    /** Called before the call is made. */
    default void before(Method method, Object[] arguments) throws SQLException {}

    /** Called after the call was made. */
    default void after(Method method, Object[] arguments, Object result) throws SQLException {}

    /** A data source whose calls this hears, and those of all that comes from it. */
    default DataSource on(DataSource real) {
        return tapped(DataSource.class, real);
    }

    /** A connection whose calls this hears, and those of all that comes from it. */
    default Connection on(Connection real) {
        return tapped(Connection.class, real);
    }

    private <T> T tapped(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                JdbcCallInterceptor.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean heard = Arrays.asList(method.getExceptionTypes()).contains(SQLException.class);
                    return heard ? heard(real, method, arguments) : call(real, method, arguments);
                }));
    }

    private Object heard(Object real, Method method, Object[] arguments) throws Throwable {
        before(method, arguments);
        Object result = call(real, method, arguments);
        after(method, arguments, result);
        return wrapped(method.getReturnType(), result);
    }

    private Object wrapped(Class<?> type, Object result) {
        boolean listened =
                List.of(Connection.class, ResultSet.class).contains(type) || Statement.class.isAssignableFrom(type);
        return listened && result != null ? tapped(type, result) : result;
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
