package io.github.ehckit.persistence;

import java.sql.SQLException;

/**
 * JDBC calls that put away what a unit of work has used.
 *
 * <p>Most are made twice if they fail the first time: they may be repeated, and a pool hands out again what it was given back. An
 * {@link Error} that cannot be thrown, because the work is kept and its result has to be told, is handed to the thread's handler
 * of uncaught exceptions. Other failures are the pool's or the driver's to notice.
 */
final class CleanUp {
    private CleanUp() {}

    /** A call that may fail. */
    @FunctionalInterface
    interface Call {
        void make() throws SQLException;
    }

    /** Makes a call, and once more if it fails. */
    static void insist(Call call) throws SQLException {
        try {
            call.make();
        } catch (SQLException | RuntimeException | Error first) {
            call.make();
        }
    }

    /** Makes a call, and once more if it fails; whether it was made. */
    static boolean done(Call call) {
        return tried(() -> insist(call));
    }

    /** Makes a call once; whether it was made. */
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

    /** What the handler throws is dropped, as the JVM does. */
    private static void tell(Error lost) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, lost);
        } catch (RuntimeException | Error ignored) {
            // There is no one left to tell.
        }
    }
}
