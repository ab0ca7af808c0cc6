package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
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
 * Units of work on a JDBC database (P3).
 *
 * <p>Work joins the transaction that the {@linkplain HostTransaction host} has open on the thread: the host keeps or undoes the
 * whole, and work that fails is undone by itself, back to where it began, even if the host goes on. If the host has none open,
 * the work has a transaction of the library's own, on one connection, given back at its end. Work within work is a part of it
 * in the same way. The isolation is the database's own: {@code READ COMMITTED} is enough.
 *
 * <p>Thread-safe. What a thread has open is its own.
 */
public final class JdbcUnitOfWork implements UnitOfWork {
    private final DataSource database;
    private final HostTransaction host;
    private final DslContexts engine = new DslContexts();

    /** Not static: a thread may work on two databases at once. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable OpenUnitOfWork> open = new ThreadLocal<>();

    /** Units of work that are all the library's own. */
    public JdbcUnitOfWork(DataSource database) {
        this(database, HostTransaction.NONE);
    }

    /**
     * Units of work that join the host's transactions.
     *
     * @param database whose connections belong to no transaction yet, also while the host has one open
     * @param host who tells of its transaction
     */
    public JdbcUnitOfWork(DataSource database, HostTransaction host) {
        this.database = database;
        this.host = host;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Once the work is kept its result is returned, whatever happens when the connection is given back.
     *
     * @throws StorageException if the work cannot be begun or kept, or if a store had failed in it; if it is the keeping that failed,
     *     the work may be kept all the same
     */
    @Override
    public <T> T run(Supplier<T> work) {
        return within(next(), work);
    }

    /** Runs work in a transaction of the library's own, whatever is open on the thread. */
    <T> T apart(Supplier<T> work) {
        return within(new OpenUnitOfWork(new TransactionScope.Whole(database), current()), work);
    }

    /** Asks the database, in the unit of work that is open on the thread or in one for this question alone. */
    <T> T on(String doing, Function<DSLContext, T> question) {
        OpenUnitOfWork unit = current();
        return unit == null
                ? run(() -> on(doing, question))
                : unit.ask(doing, () -> question.apply(engine.on(unit.connection())));
    }

    /** Adds rows; if some with their keys are there already it changes nothing and answers with false. */
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

    /** Leaves a unit. If it cannot be left, as for want of stack or memory, the next work on the thread leaves it. */
    private void end(OpenUnitOfWork unit) {
        try {
            if (unit.leave()) {
                reopen(unit.around);
            }
        } catch (RuntimeException | Error unable) {
            // The unit has ended, and is found by current().
        }
    }

    /** The unit that is open on the thread, after those that have ended were left; null if there is none. */
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
            throw new IllegalStateException("the host's connection commits by itself: it has no transaction to join");
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
