package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcOutbox.EHC_OUTBOX;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.port.StorageException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The outbox table: waiting notifications, and the results of the others. Instants are in whole microseconds. */
record OutboxTable(DSLContext sql) {
    private static final CaseColumns CASE = new CaseColumns(EHC_OUTBOX.AUTHORITY, EHC_OUTBOX.CASE_ID);

    /** The mark of a notification without a result. */
    private static final String WAITING = "WAITING";

    void add(Notification notification, Instant due) {
        sql.insertInto(EHC_OUTBOX)
                .set(CASE.values(notification.about()))
                .set(EHC_OUTBOX.ENTRY, notification.entry())
                .set(EHC_OUTBOX.RECIPIENT, notification.to().key())
                .set(EHC_OUTBOX.NOTIFICATION, Json.write(NotificationState.of(notification)))
                .set(EHC_OUTBOX.RESULT, WAITING)
                .set(EHC_OUTBOX.DUE_AT, InstantColumns.wholeMicros(due))
                .set(EHC_OUTBOX.SENDING, 1)
                .set(EHC_OUTBOX.ATTEMPTS, 0)
                .set(EHC_OUTBOX.SINCE, InstantColumns.wholeMicros(due))
                .execute();
    }

    /**
     * Finds and locks the notification that has been due longest and has no lease. Skips rows that another worker has
     * locked.
     */
    Optional<ClaimedNotification> due(AuthorityCode authority, Instant by) {
        Instant moment = InstantColumns.wholeMicros(by);
        return sql.select(
                        EHC_OUTBOX.CASE_ID,
                        EHC_OUTBOX.ENTRY,
                        EHC_OUTBOX.RECIPIENT,
                        EHC_OUTBOX.NOTIFICATION,
                        EHC_OUTBOX.SENDING,
                        EHC_OUTBOX.ATTEMPTS)
                .from(EHC_OUTBOX)
                .where(CASE.of(authority), EHC_OUTBOX.RESULT.eq(WAITING), EHC_OUTBOX.DUE_AT.le(moment))
                .and(EHC_OUTBOX.LEASE_UNTIL.isNull().or(EHC_OUTBOX.LEASE_UNTIL.le(moment)))
                .orderBy(EHC_OUTBOX.DUE_AT, EHC_OUTBOX.CASE_ID, EHC_OUTBOX.ENTRY, EHC_OUTBOX.RECIPIENT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> nextAttempt(authority, row));
    }

    void lease(ClaimedNotification claimed, Instant until) {
        met(
                claimed.key(),
                sql.update(EHC_OUTBOX)
                        .set(EHC_OUTBOX.LEASE_UNTIL, InstantColumns.wholeMicros(until))
                        .set(EHC_OUTBOX.ATTEMPTS, claimed.attempt())
                        .where(is(claimed.key()))
                        .execute());
    }

    /**
     * Records an attempt. A result other than due again ends a notification that has none yet, from any attempt; only
     * the latest attempt makes it due again. The emails that were taken are kept in any case.
     */
    void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
        lock(claimed.key());
        if (attempt.result() == DeliveryResult.DUE_AGAIN) {
            dueAgain(claimed, attempt);
        } else {
            settle(claimed, attempt);
        }
        emails().add(claimed.key(), attempt.taken());
    }

    private void lock(NotificationKey key) {
        met(
                key,
                sql.select(EHC_OUTBOX.RESULT)
                        .from(EHC_OUTBOX)
                        .where(is(key))
                        .forUpdate()
                        .fetch()
                        .size());
    }

    private void settle(ClaimedNotification claimed, DeliveryAttempt attempt) {
        sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.RESULT, attempt.result().name())
                .set(EHC_OUTBOX.SINCE, since(attempt))
                .set(EHC_OUTBOX.FAILURE, failure(attempt))
                .where(is(claimed.key()), EHC_OUTBOX.RESULT.eq(WAITING))
                .execute();
    }

    private void dueAgain(ClaimedNotification claimed, DeliveryAttempt attempt) {
        sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.DUE_AT, InstantColumns.wholeMicros(attempt.dueAt()))
                .setNull(EHC_OUTBOX.LEASE_UNTIL)
                .set(EHC_OUTBOX.SINCE, since(attempt))
                .set(EHC_OUTBOX.FAILURE, failure(attempt))
                .where(is(claimed.key()), EHC_OUTBOX.RESULT.eq(WAITING))
                .and(EHC_OUTBOX.SENDING.eq(claimed.sending()))
                .and(EHC_OUTBOX.ATTEMPTS.eq(claimed.attempt()))
                .execute();
    }

    /** Keeps the moment of the first failure through further ones. */
    private static Field<Instant> since(DeliveryAttempt attempt) {
        Field<Instant> now = DSL.val(InstantColumns.wholeMicros(attempt.at()), EHC_OUTBOX.SINCE);
        return attempt.failure().isPresent()
                ? DSL.when(EHC_OUTBOX.FAILURE.isNull(), now).otherwise(EHC_OUTBOX.SINCE)
                : now;
    }

    private static Field<String> failure(DeliveryAttempt attempt) {
        return DSL.val(attempt.failure().map(Enum::name).orElse(null), EHC_OUTBOX.FAILURE);
    }

    private static void met(NotificationKey key, int rows) {
        if (rows == 0) {
            throw new StorageException(
                    "The outbox has no notification " + key + ". Name one that was committed with a case.");
        }
    }

    /** Lists the status of each notification of a case that can be read. */
    List<NotificationStatus> statuses(CaseId about) {
        return sql
                .selectFrom(EHC_OUTBOX)
                .where(CASE.is(about))
                .orderBy(EHC_OUTBOX.ENTRY, EHC_OUTBOX.RECIPIENT)
                .fetch(row -> LenientParsing.of(() -> status(about, row)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Marks an email as come back, and parks its notification if nobody else is to be waited for; finds none if
     * unknown.
     */
    boolean bounced(AuthorityCode authority, String identity, Instant at) {
        Optional<NotificationKey> known = emails().bounced(authority, identity);
        known.filter(key -> EmailRecord.anyCameBack(emails().of(key))).ifPresent(key -> park(key, at));
        return known.isPresent();
    }

    private void park(NotificationKey key, Instant at) {
        sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.RESULT, DeliveryResult.PARKED.name())
                .set(EHC_OUTBOX.SINCE, InstantColumns.wholeMicros(at))
                .set(EHC_OUTBOX.FAILURE, DeliveryFailure.BOUNCED.name())
                .where(is(key), EHC_OUTBOX.RESULT.eq(DeliveryResult.SENT.name()))
                .execute();
    }

    /** Makes a notification due again, as the first attempt of its next sending. */
    void sendAgain(NotificationKey key, Instant at) {
        met(key, again(at, is(key)));
    }

    /** Makes parked notifications due again. */
    int requeue(AuthorityCode authority, Instant at) {
        return again(at, CASE.of(authority).and(EHC_OUTBOX.RESULT.eq(DeliveryResult.PARKED.name())));
    }

    private int again(Instant at, Condition which) {
        return sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.RESULT, WAITING)
                .set(EHC_OUTBOX.DUE_AT, InstantColumns.wholeMicros(at))
                .setNull(EHC_OUTBOX.LEASE_UNTIL)
                .set(EHC_OUTBOX.SENDING, EHC_OUTBOX.SENDING.plus(1))
                .set(EHC_OUTBOX.ATTEMPTS, 0)
                .set(EHC_OUTBOX.SINCE, InstantColumns.wholeMicros(at))
                .setNull(EHC_OUTBOX.FAILURE)
                .where(which)
                .execute();
    }

    int parked(AuthorityCode authority) {
        return sql.fetchCount(EHC_OUTBOX, CASE.of(authority), EHC_OUTBOX.RESULT.eq(DeliveryResult.PARKED.name()));
    }

    private static Condition is(NotificationKey key) {
        return CASE.is(key.about()).and(EHC_OUTBOX.ENTRY.eq(key.entry())).and(EHC_OUTBOX.RECIPIENT.eq(key.recipient()));
    }

    private EmailTable emails() {
        return new EmailTable(sql);
    }

    private ClaimedNotification nextAttempt(AuthorityCode authority, Record row) {
        NotificationKey key = key(new CaseId(authority, row.get(EHC_OUTBOX.CASE_ID)), row);
        return new ClaimedNotification(
                key,
                row.get(EHC_OUTBOX.SENDING),
                LenientParsing.next(row.get(EHC_OUTBOX.ATTEMPTS)),
                LenientParsing.of(() -> notification(key, row.get(EHC_OUTBOX.NOTIFICATION))),
                emails().of(key));
    }

    private static NotificationKey key(CaseId about, Record row) {
        return new NotificationKey(about, row.get(EHC_OUTBOX.ENTRY), row.get(EHC_OUTBOX.RECIPIENT));
    }

    private static NotificationStatus status(CaseId about, Record row) {
        DeliveryResult result = row.get(EHC_OUTBOX.RESULT).equals(WAITING)
                ? DeliveryResult.DUE_AGAIN
                : DeliveryResult.valueOf(row.get(EHC_OUTBOX.RESULT));
        Optional<DeliveryFailure> failure =
                Optional.ofNullable(row.get(EHC_OUTBOX.FAILURE)).map(DeliveryFailure::valueOf);
        boolean again = result == DeliveryResult.DUE_AGAIN && failure.isPresent();
        return new NotificationStatus(
                notification(key(about, row), row.get(EHC_OUTBOX.NOTIFICATION)),
                result.state(failure),
                row.get(EHC_OUTBOX.SINCE),
                row.get(EHC_OUTBOX.ATTEMPTS),
                failure,
                again ? Optional.of(row.get(EHC_OUTBOX.DUE_AT)) : Optional.empty());
    }

    private static Notification notification(NotificationKey key, String json) {
        return Json.read(json, NotificationState.class).with(key.about(), key.entry());
    }
}
