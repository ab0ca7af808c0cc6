package io.github.ehckit.persistence;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Lets something happen just before a statement is prepared, once: between what was read and what is written. */
final class BeforeStatement implements JdbcCallInterceptor {
    private record Happening(Predicate<String> before, Runnable happens) {}

    private final AtomicReference<Happening> next = new AtomicReference<>();

    /** What happens before the next statement that has all of these words. */
    void before(String words, Runnable happens) {
        next.set(new Happening(statement -> hasAll(statement, words.split(" ")), happens));
    }

    boolean happened() {
        return next.get() == null;
    }

    @Override
    public void before(Method method, Object[] arguments) {
        Happening happening = next.get();
        boolean now = happening != null
                && method.getName().equals("prepareStatement")
                && happening.before().test(((String) arguments[0]).toLowerCase(Locale.ROOT));
        if (now && next.compareAndSet(happening, null)) {
            happening.happens().run();
        }
    }

    private static boolean hasAll(String statement, String... words) {
        for (String word : words) {
            if (!statement.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
