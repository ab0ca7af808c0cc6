package io.github.ehckit.persistence;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Dispatch;
import io.github.ehckit.port.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/**
 * The outbox in H2 or PostgreSQL. Workers pass over what another one is claiming ({@code SKIP LOCKED}), so that none waits.
 *
 * <p>Moments count down to the whole microsecond. Thread-safe.
 */
public final class JooqOutbox implements Outbox {
    private final JdbcUnitOfWork work;

    /** An outbox beside a {@link JooqCaseStore} on the same units of work. */
    public JooqOutbox(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
        return work.apart(() -> work.on(
                "claiming notifications of " + authority,
                sql -> claim(new OutboxTable(sql), authority, most, now, lease)));
    }

    @Override
    public void settle(Dispatch dispatch, Fate fate, Instant at) {
        work.on("settling " + dispatch.notification().key(), sql -> settle(sql, dispatch, fate, at));
    }

    @Override
    public int parked(AuthorityCode authority) {
        return work.on(
                "counting notifications of " + authority,
                sql -> new OutboxTable(sql).count(authority, Fate.PARKED.name()));
    }

    private static List<Dispatch> claim(
            OutboxTable outbox, AuthorityCode authority, int most, Instant now, Duration lease) {
        List<Dispatch> due = outbox.due(authority, most, now);
        due.forEach(dispatch -> outbox.lease(dispatch, now.plus(lease)));
        return due;
    }

    private static int settle(DSLContext sql, Dispatch dispatch, Fate fate, Instant at) {
        OutboxTable outbox = new OutboxTable(sql);
        return fate == Fate.DUE_AGAIN ? outbox.dueAgain(dispatch, at) : outbox.settle(dispatch, fate.name());
    }
}
