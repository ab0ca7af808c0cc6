package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcOutbox.EHC_OUTBOX;

import io.github.ehckit.casework.CaseId;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Dispatch;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Notifications that wait, and what became of them. Counts in whole microseconds. */
record OutboxTable(DSLContext sql) {
    /** The fate of a notification that has none yet. */
    private static final String WAITING = "WAITING";

    void add(Notification notification, Instant due) {
        sql.insertInto(EHC_OUTBOX)
                .set(EHC_OUTBOX.AUTHORITY, notification.about().authority().value())
                .set(EHC_OUTBOX.CASE_ID, notification.about().id())
                .set(EHC_OUTBOX.ENTRY, notification.entry())
                .set(EHC_OUTBOX.RECIPIENT, notification.to().key())
                .set(EHC_OUTBOX.NOTIFICATION, Json.write(NotificationState.of(notification)))
                .set(EHC_OUTBOX.FATE, WAITING)
                .set(EHC_OUTBOX.DUE_AT, Moment.wholeMicros(due))
                .set(EHC_OUTBOX.ATTEMPTS, 0)
                .execute();
    }

    /** What is due and nobody has a lease on, the longest due first; held, and what others hold is passed over. */
    List<Dispatch> due(AuthorityCode authority, int most, Instant now) {
        Instant moment = Moment.wholeMicros(now);
        return sql.selectFrom(EHC_OUTBOX)
                .where(of(authority), EHC_OUTBOX.FATE.eq(WAITING), EHC_OUTBOX.DUE_AT.le(moment))
                .and(EHC_OUTBOX.LEASE_UNTIL.isNull().or(EHC_OUTBOX.LEASE_UNTIL.le(moment)))
                .orderBy(EHC_OUTBOX.DUE_AT, EHC_OUTBOX.CASE_ID, EHC_OUTBOX.ENTRY, EHC_OUTBOX.RECIPIENT)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(row -> nextAttempt(authority, row));
    }

    void lease(Dispatch dispatch, Instant until) {
        sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.LEASE_UNTIL, Moment.wholeMicros(until))
                .set(EHC_OUTBOX.ATTEMPTS, dispatch.attempt())
                .where(is(dispatch.notification()))
                .execute();
    }

    /** Gives a notification its fate, if it has none yet: whichever attempt it was, nothing is left to do. */
    int settle(Dispatch dispatch, String fate) {
        return sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.FATE, fate)
                .where(is(dispatch.notification()), EHC_OUTBOX.FATE.eq(WAITING))
                .execute();
    }

    /** Makes a notification due again, if it has no fate yet and no later attempt was begun. */
    int dueAgain(Dispatch dispatch, Instant at) {
        return sql.update(EHC_OUTBOX)
                .set(EHC_OUTBOX.DUE_AT, Moment.wholeMicros(at))
                .setNull(EHC_OUTBOX.LEASE_UNTIL)
                .where(is(dispatch.notification()), EHC_OUTBOX.FATE.eq(WAITING))
                .and(EHC_OUTBOX.ATTEMPTS.eq(dispatch.attempt()))
                .execute();
    }

    int count(AuthorityCode authority, String fate) {
        return sql.fetchCount(EHC_OUTBOX, of(authority), EHC_OUTBOX.FATE.eq(fate));
    }

    private static Condition of(AuthorityCode authority) {
        return EHC_OUTBOX.AUTHORITY.eq(authority.value());
    }

    private static Condition is(Notification notification) {
        return of(notification.about().authority())
                .and(EHC_OUTBOX.CASE_ID.eq(notification.about().id()))
                .and(EHC_OUTBOX.ENTRY.eq(notification.entry()))
                .and(EHC_OUTBOX.RECIPIENT.eq(notification.to().key()));
    }

    private static Dispatch nextAttempt(AuthorityCode authority, Record row) {
        CaseId about = new CaseId(authority, row.get(EHC_OUTBOX.CASE_ID));
        Notification notification = Json.read(row.get(EHC_OUTBOX.NOTIFICATION), NotificationState.class)
                .with(about, row.get(EHC_OUTBOX.ENTRY));
        return new Dispatch(notification, row.get(EHC_OUTBOX.ATTEMPTS) + 1);
    }
}
