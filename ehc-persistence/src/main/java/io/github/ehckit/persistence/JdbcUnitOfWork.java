package io.github.ehckit.persistence;

import io.github.ehckit.port.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * A {@link UnitOfWork} on a JDBC database (P3). Thread-safe: open units belong to one thread.
 *
 * <p>Work joins the transaction that the {@linkplain HostTransaction host} has open on the thread. The host then
 * commits or rolls back the whole. Failed work is rolled back to its own beginning, even if the host goes on. If the
 * host has none open, the work has a transaction of the library's own, on one connection that is returned at its end.
 * Nested work is part of the outer work in the same way. The database's own isolation applies: {@code READ COMMITTED}
 * is enough.
 */
public final class JdbcUnitOfWork implements UnitOfWork {
    private final DataSource database;
    private final HostTransaction host;
    private final DslContexts engine = new DslContexts();

    /** Not static: a thread may work on two databases at once. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable OpenUnitOfWork> open = new ThreadLocal<>();

    /** Makes units of work that never join a transaction of the host. */
    public JdbcUnitOfWork(DataSource database) {
        this(database, HostTransaction.NONE);
    }

    /**
     * Makes units of work that join the host's transactions.
     *
     * @param database a data source whose connections belong to no transaction yet, also while the host has one open
     * @param host the host's open transaction
     */
    public JdbcUnitOfWork(DataSource database, HostTransaction host) {
        this.database = database;
        this.host = host;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Once the work is committed its result is returned, even if the connection cannot be returned to the pool.
     *
     * @throws io.github.ehckit.port.StorageException if the work cannot be begun or committed, or if a store failed in
     *     it; if the commit failed, the work may be committed all the same
     */
    @Override
    public <T> T run(Supplier<T> work) {
        return within(next(), work);
    }

    /** Runs work in a transaction of the library's own, even if another one is open on the thread. */
    <T> T apart(Supplier<T> work) {
        return within(new OpenUnitOfWork(new TransactionScope.Whole(database), current()), work);
    }

    /** Queries the database, in the unit of work that is open on the thread or in one for this query alone. */
    <T> T on(String doing, Function<DSLContext, T> question) {
        OpenUnitOfWork unit = current();
        return unit == null
                ? run(() -> on(doing, question))
                : unit.ask(doing, () -> question.apply(engine.on(unit.connection())));
    }

    /** Adds rows; false, without a change, if rows with their keys exist already. */
    boolean adds(Function<DSLContext, Integer> insert) {
        OpenUnitOfWork part = next();
        try {
            within(part, () -> insert.apply(engine.on(part.connection())));
            return true;
        } catch (IntegrityConstraintViolationException taken) {
            return false;
        }
    }

    private <T> T within(OpenUnitOfWork unit, Supplier<T> work) {
        try {
            open.set(unit);
            unit.begin();
            T done = work.get();
            unit.keep();
            return done;
        } catch (Throwable failure) {
            unit.undo(failure);
            throw failure;
        } finally {
            unit.ended = true;
            end(unit);
        }
    }

    /** Leaves a unit. If it cannot be left, as for lack of stack or memory, the next work on the thread leaves it. */
    private void end(OpenUnitOfWork unit) {
        try {
            if (unit.leave()) {
                reopen(unit.around);
            }
        } catch (RuntimeException | Error unable) {
            // The unit has ended, and current() finds it.
        }
    }

    /** Returns the unit that is open on the thread, after leaving those that have ended; null if there is none. */
    private @Nullable OpenUnitOfWork current() {
        OpenUnitOfWork unit = open.get();
        while (unit != null && unit.ended) {
            unit.leave();
            reopen(unit.around);
            unit = unit.around;
        }
        return unit;
    }

    private void reopen(@Nullable OpenUnitOfWork around) {
        if (around == null) {
            open.remove();
        } else {
            open.set(around);
        }
    }

    private OpenUnitOfWork next() {
        OpenUnitOfWork around = current();
        return new OpenUnitOfWork(
                around == null
                        ? host.connection()
                                .map(JdbcUnitOfWork::partOf)
                                .orElseGet(() -> new TransactionScope.Whole(database))
                        : new TransactionScope.Part(around.connection()),
                around);
    }

    private static TransactionScope partOf(Connection hosts) {
        if (commitsByItself(hosts)) {
            throw new IllegalStateException(
                    "The host's connection is in auto-commit mode. Start a transaction before you call the hub.");
        }
        return new TransactionScope.Part(hosts);
    }

    private static boolean commitsByItself(Connection hosts) {
        try {
            return hosts.getAutoCommit();
        } catch (SQLException | RuntimeException failure) {
            throw StorageExceptions.with("joining the host's transaction", failure);
        }
    }
}
