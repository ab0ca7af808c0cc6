package io.github.ehckit.persistence;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox;
import java.time.Instant;
import java.util.List;
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
    public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
        apart("completing " + claimed.key(), outbox -> {
            outbox.complete(claimed, attempt);
            return attempt;
        });
    }

    @Override
    public List<NotificationStatus> statuses(CaseId about) {
        return work.on("listing the notifications of " + about, sql -> new OutboxTable(sql).statuses(about));
    }

    @Override
    public ChangeResult bounced(AuthorityCode authority, String identity, Instant at) {
        return ChangeResult.of(apart(
                "recording an email that came back to " + authority,
                outbox -> outbox.bounced(authority, identity, at)));
    }

    @Override
    public void sendAgain(NotificationKey key, Instant at) {
        work.on("sending " + key + " again", sql -> {
            new OutboxTable(sql).sendAgain(key, at);
            return key;
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
