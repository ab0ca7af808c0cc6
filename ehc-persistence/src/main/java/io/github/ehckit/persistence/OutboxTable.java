package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcOutbox.EHC_OUTBOX;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.port.StorageException;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

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
                .set(EHC_OUTBOX.ATTEMPTS, 0)
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
                claimed,
                sql.update(EHC_OUTBOX)
                        .set(EHC_OUTBOX.LEASE_UNTIL, InstantColumns.wholeMicros(until))
                        .set(EHC_OUTBOX.ATTEMPTS, claimed.attempt())
                        .where(is(claimed.key()))
                        .execute());
    }

    /** Records the result of a notification that has none yet, from any attempt. */
    void settle(ClaimedNotification claimed, DeliveryResult fate) {
        met(
                claimed,
                sql.update(EHC_OUTBOX)
                        .set(EHC_OUTBOX.RESULT, fate.name())
                        .where(is(claimed.key()), EHC_OUTBOX.RESULT.eq(WAITING))
                        .execute());
    }

    /** Makes a notification due again, if it has no result yet and no later attempt was begun. */
    void dueAgain(ClaimedNotification claimed, Instant at) {
        met(
                claimed,
                sql.update(EHC_OUTBOX)
                        .set(EHC_OUTBOX.DUE_AT, InstantColumns.wholeMicros(at))
                        .setNull(EHC_OUTBOX.LEASE_UNTIL)
                        .where(is(claimed.key()), EHC_OUTBOX.RESULT.eq(WAITING))
                        .and(EHC_OUTBOX.ATTEMPTS.eq(claimed.attempt()))
                        .execute());
    }

    /**
     * Checks that the row exists: an update may change no row because another result came first, but not for lack of
     * one.
     */
    private void met(ClaimedNotification claimed, int rows) {
        if (rows == 0 && !sql.fetchExists(EHC_OUTBOX, is(claimed.key()))) {
            throw new StorageException("The outbox has no notification " + claimed.key()
                    + ". Complete only a notification that was claimed.");
        }
    }

    /** Makes parked notifications due again, as if they had never been claimed. */
    int requeue(AuthorityCode authority, Instant at) {
        return sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.RESULT, WAITING)
                .set(EHC_OUTBOX.DUE_AT, InstantColumns.wholeMicros(at))
                .setNull(EHC_OUTBOX.LEASE_UNTIL)
                .set(EHC_OUTBOX.ATTEMPTS, 0)
                .where(CASE.of(authority), EHC_OUTBOX.RESULT.eq(DeliveryResult.PARKED.name()))
                .execute();
    }

    int parked(AuthorityCode authority) {
        return sql.fetchCount(EHC_OUTBOX, CASE.of(authority), EHC_OUTBOX.RESULT.eq(DeliveryResult.PARKED.name()));
    }

    private static Condition is(NotificationKey key) {
        return CASE.is(key.about()).and(EHC_OUTBOX.ENTRY.eq(key.entry())).and(EHC_OUTBOX.RECIPIENT.eq(key.recipient()));
    }

    private static ClaimedNotification nextAttempt(AuthorityCode authority, Record row) {
        NotificationKey key = new NotificationKey(
                new CaseId(authority, row.get(EHC_OUTBOX.CASE_ID)),
                row.get(EHC_OUTBOX.ENTRY),
                row.get(EHC_OUTBOX.RECIPIENT));
        return new ClaimedNotification(
                key,
                LenientParsing.next(row.get(EHC_OUTBOX.ATTEMPTS)),
                LenientParsing.of(() -> notification(key, row.get(EHC_OUTBOX.NOTIFICATION))));
    }

    private static Notification notification(NotificationKey key, String json) {
        return Json.read(json, NotificationState.class).with(key.about(), key.entry());
    }
}
