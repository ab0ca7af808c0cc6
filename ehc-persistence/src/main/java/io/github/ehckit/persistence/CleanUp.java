package io.github.ehckit.persistence;

import java.sql.SQLException;

/**
 * The clean-up after a unit of work, by JDBC calls.
 *
 * <p>Most calls are repeated once if they fail: they are safe to repeat, and a pool lends a returned connection again.
 * An {@link Error} that cannot be thrown, because the work is committed and its result must be returned, is passed to
 * the thread's handler of uncaught exceptions. Other failures are left to the pool or the driver.
 */
final class CleanUp {
    private CleanUp() {}

    /** A call that may fail. */
    @FunctionalInterface
    interface Call {
        void make() throws SQLException;
    }

    /** Makes a call, and repeats it once if it fails. */
    static void insist(Call call) throws SQLException {
        try {
            call.make();
        } catch (SQLException | RuntimeException | Error first) {
            call.make();
        }
    }

    /** Makes a call, and repeats it once if it fails; answers whether it succeeded. */
    static boolean done(Call call) {
        return tried(() -> insist(call));
    }

    /** Makes a call once; answers whether it succeeded. */
    static boolean tried(Call call) {
        try {
            call.make();
            return true;
        } catch (SQLException | RuntimeException lost) {
            return false;
        } catch (Error lost) {
            tell(lost);
            return false;
        }
    }

    /** Passes an error to the handler. Exceptions of the handler are ignored, as the JVM does. */
    private static void tell(Error lost) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, lost);
        } catch (RuntimeException | Error ignored) {
            // No handler is left to report to.
        }
    }
}
