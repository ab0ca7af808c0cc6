package io.github.ehckit.persistence;

import java.lang.reflect.Method;
import java.util.Locale;

/** Lets nobody hold a response: a store on it reads the standing and writes afterwards, on whatever has come of it meanwhile. */
final class NonLockingStore implements JdbcCallInterceptor {
    private static final String HOLD = " for update";

    @Override
    public void before(Method method, Object[] arguments) {
        if (method.getName().equals("prepareStatement") && holds((String) arguments[0])) {
            String statement = (String) arguments[0];
            arguments[0] = statement.substring(0, statement.length() - HOLD.length());
        }
    }

    private static boolean holds(String statement) {
        String plain = statement.toLowerCase(Locale.ROOT);
        return plain.contains("ehc_draft") && plain.endsWith(HOLD);
    }
}
