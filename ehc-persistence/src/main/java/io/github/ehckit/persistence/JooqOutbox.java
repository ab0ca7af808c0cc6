package io.github.ehckit.persistence;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.Outbox;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * An {@link Outbox} on H2 or PostgreSQL. Workers skip rows that another one is claiming ({@code SKIP LOCKED}), so that
 * none waits.
 *
 * <p>Instants are rounded down to the whole microsecond. Thread-safe.
 */
public final class JooqOutbox implements Outbox {
    private final JdbcUnitOfWork work;

    /** Makes an outbox beside a {@link JooqCaseStore} on the same units of work. */
    public JooqOutbox(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return apart("claiming a notification of " + authority, outbox -> {
            Optional<ClaimedNotification> due = outbox.due(authority, dueBy);
            due.ifPresent(claimed -> outbox.lease(claimed, until));
            return due;
        });
    }

    @Override
    public void complete(ClaimedNotification claimed, DeliveryResult fate, Instant at) {
        apart("completing " + claimed.key(), outbox -> {
            if (fate == DeliveryResult.DUE_AGAIN) {
                outbox.dueAgain(claimed, at);
            } else {
                outbox.settle(claimed, fate);
            }
            return fate;
        });
    }

    @Override
    public int parked(AuthorityCode authority) {
        return work.on("counting notifications of " + authority, sql -> new OutboxTable(sql).parked(authority));
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return work.on("requeuing notifications of " + authority, sql -> new OutboxTable(sql).requeue(authority, at));
    }

    private <T> T apart(String doing, Function<OutboxTable, T> question) {
        return work.apart(() -> work.on(doing, sql -> question.apply(new OutboxTable(sql))));
    }
}
