package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcAttachment.EHC_ATTACHMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The table of attachments. They are numbered, attached and removed while their draft is locked. */
record AttachmentTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY =
            new AdviceRequestColumns(EHC_ATTACHMENT.AUTHORITY, EHC_ATTACHMENT.CASE_ID, EHC_ATTACHMENT.REQUEST);
    private static final InstantColumns ATTACHED =
            new InstantColumns(EHC_ATTACHMENT.ATTACHED_AT, EHC_ATTACHMENT.ATTACHED_AT_NANOS);

    void add(AdviceRequestId request, Attachment attachment) {
        Upload file = attachment.file();
        sql.insertInto(EHC_ATTACHMENT)
                .set(KEY.values(request))
                .set(EHC_ATTACHMENT.ATTACHMENT, attachment.number())
                .set(EHC_ATTACHMENT.NAME, file.name().value())
                .set(EHC_ATTACHMENT.FILE_TYPE, file.type().name())
                .set(EHC_ATTACHMENT.BYTES, file.bytes())
                .set(EHC_ATTACHMENT.DIGEST, file.digest().value())
                .set(EHC_ATTACHMENT.ATTACHED_BY, file.by().value())
                .set(ATTACHED.values(file.at()))
                .set(EHC_ATTACHMENT.ATTACHED_IN, attachment.attachedIn())
                .set(EHC_ATTACHMENT.SCAN_STATUS, attachment.scan().name())
                .execute();
    }

    /** Marks an attachment as removed in a round, unless it was removed before. */
    ChangeResult remove(AdviceRequestId request, int number, int opening) {
        return ChangeResult.of(sql.update(EHC_ATTACHMENT)
                        .set(EHC_ATTACHMENT.REMOVED_IN, opening)
                        .where(is(request, number), EHC_ATTACHMENT.REMOVED_IN.isNull())
                        .execute()
                == 1);
    }

    /** Attaches again those removed after a round, and discards those attached after it. */
    void restore(AdviceRequestId request, int round) {
        sql.update(EHC_ATTACHMENT)
                .setNull(EHC_ATTACHMENT.REMOVED_IN)
                .where(KEY.is(request), EHC_ATTACHMENT.REMOVED_IN.gt(round))
                .execute();
        sql.update(EHC_ATTACHMENT)
                .set(EHC_ATTACHMENT.REMOVED_IN, EHC_ATTACHMENT.ATTACHED_IN)
                .where(KEY.is(request), EHC_ATTACHMENT.ATTACHED_IN.gt(round))
                .execute();
    }

    List<Attachment> of(AdviceRequestId request) {
        return sql.selectFrom(EHC_ATTACHMENT)
                .where(KEY.is(request))
                .orderBy(EHC_ATTACHMENT.ATTACHMENT)
                .fetch(AttachmentTable::read);
    }

    /**
     * Finds and locks the attachment that has waited longest for a scan and has no lease. Skips rows that another
     * worker has locked.
     */
    Optional<ClaimedAttachment> due(AuthorityCode authority, Instant by) {
        Instant moment = InstantColumns.wholeMicros(by);
        return sql.select(
                        EHC_ATTACHMENT.CASE_ID,
                        EHC_ATTACHMENT.REQUEST,
                        EHC_ATTACHMENT.ATTACHMENT,
                        EHC_ATTACHMENT.ATTEMPTS,
                        EHC_ATTACHMENT.NAME,
                        EHC_ATTACHMENT.FILE_TYPE,
                        EHC_ATTACHMENT.BYTES,
                        EHC_ATTACHMENT.DIGEST)
                .from(EHC_ATTACHMENT)
                .where(stands(authority, ScanStatus.WAITING), EHC_ATTACHMENT.ATTACHED_AT.le(moment))
                .and(EHC_ATTACHMENT.LEASE_UNTIL.isNull().or(EHC_ATTACHMENT.LEASE_UNTIL.le(moment)))
                .orderBy(
                        EHC_ATTACHMENT.ATTACHED_AT,
                        EHC_ATTACHMENT.CASE_ID,
                        EHC_ATTACHMENT.REQUEST,
                        EHC_ATTACHMENT.ATTACHMENT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> nextAttempt(authority, row));
    }

    private static ClaimedAttachment nextAttempt(AuthorityCode authority, Record row) {
        return new ClaimedAttachment(
                request(authority, row),
                row.get(EHC_ATTACHMENT.ATTACHMENT),
                LenientParsing.next(row.get(EHC_ATTACHMENT.ATTEMPTS)),
                LenientParsing.of(() -> attachment(row)));
    }

    private static AttachedFile attachment(Record row) {
        return new AttachedFile(
                row.get(EHC_ATTACHMENT.ATTACHMENT),
                new FileName(row.get(EHC_ATTACHMENT.NAME)),
                FileType.valueOf(row.get(EHC_ATTACHMENT.FILE_TYPE)),
                row.get(EHC_ATTACHMENT.BYTES),
                new Sha256(row.get(EHC_ATTACHMENT.DIGEST)));
    }

    void lease(ClaimedAttachment claimed, Instant until) {
        sql.update(EHC_ATTACHMENT)
                .set(EHC_ATTACHMENT.LEASE_UNTIL, InstantColumns.wholeMicros(until))
                .set(EHC_ATTACHMENT.ATTEMPTS, claimed.attempt())
                .where(is(claimed.request(), claimed.number()))
                .execute();
    }

    /** Postpones an attachment to a further attempt, unless a later one was begun. */
    int postpone(ClaimedAttachment claimed, Instant at) {
        return sql.update(EHC_ATTACHMENT)
                .set(EHC_ATTACHMENT.LEASE_UNTIL, InstantColumns.wholeMicros(at))
                .where(is(claimed.request(), claimed.number()))
                .and(EHC_ATTACHMENT.ATTEMPTS.eq(claimed.attempt()))
                .execute();
    }

    /** Sets the scan status of a waiting attachment. */
    ChangeResult complete(AdviceRequestId request, int number, ScanStatus found) {
        return ChangeResult.of(sql.update(EHC_ATTACHMENT)
                        .set(EHC_ATTACHMENT.SCAN_STATUS, found.name())
                        .where(is(request, number))
                        .and(EHC_ATTACHMENT.SCAN_STATUS.eq(ScanStatus.WAITING.name()))
                        .execute()
                == 1);
    }

    int count(AuthorityCode authority, ScanStatus status) {
        return sql.fetchCount(EHC_ATTACHMENT, stands(authority, status));
    }

    /** Makes parked attachments wait again, as if they had never been claimed. */
    int requeue(AuthorityCode authority, Instant at) {
        return sql.update(EHC_ATTACHMENT)
                .set(EHC_ATTACHMENT.SCAN_STATUS, ScanStatus.WAITING.name())
                .set(EHC_ATTACHMENT.LEASE_UNTIL, InstantColumns.wholeMicros(at))
                .set(EHC_ATTACHMENT.ATTEMPTS, 0)
                .where(stands(authority, ScanStatus.PARKED))
                .execute();
    }

    long addedSince(AuthorityCode authority, PersonId person, Instant from) {
        return sql.select(coalesce(sum(EHC_ATTACHMENT.BYTES), BigDecimal.ZERO))
                .from(EHC_ATTACHMENT)
                .where(KEY.ofCase().of(authority), EHC_ATTACHMENT.ATTACHED_BY.eq(person.value()))
                .and(EHC_ATTACHMENT.ATTACHED_AT.ge(InstantColumns.wholeMicros(from)))
                .fetchOptional(row -> row.value1().longValueExact())
                .orElse(0L);
    }

    Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
        return sql.selectDistinct(EHC_ATTACHMENT.DIGEST)
                .from(EHC_ATTACHMENT)
                .where(
                        KEY.ofCase().of(authority),
                        EHC_ATTACHMENT.DIGEST.in(
                                digests.stream().map(Sha256::value).toList()))
                .fetchSet(row -> new Sha256(row.value1()));
    }

    int forgetDiscarded(AuthorityCode authority, Instant before) {
        return sql.deleteFrom(EHC_ATTACHMENT)
                .where(KEY.ofCase().of(authority), EHC_ATTACHMENT.REMOVED_IN.eq(EHC_ATTACHMENT.ATTACHED_IN))
                .and(EHC_ATTACHMENT.ATTACHED_AT.lt(InstantColumns.wholeMicros(before)))
                .execute();
    }

    /**
     * Returns the condition for attachments with a scan status. Those removed before submission are not scanned any
     * more.
     */
    private static Condition stands(AuthorityCode authority, ScanStatus status) {
        return KEY.ofCase()
                .of(authority)
                .and(EHC_ATTACHMENT.SCAN_STATUS.eq(status.name()))
                .and(EHC_ATTACHMENT.REMOVED_IN.isNull().or(EHC_ATTACHMENT.REMOVED_IN.ne(EHC_ATTACHMENT.ATTACHED_IN)));
    }

    private static Condition is(AdviceRequestId request, int number) {
        return KEY.is(request).and(EHC_ATTACHMENT.ATTACHMENT.eq(number));
    }

    private static AdviceRequestId request(AuthorityCode authority, Record row) {
        return new AdviceRequestId(
                new CaseId(authority, row.get(EHC_ATTACHMENT.CASE_ID)), row.get(EHC_ATTACHMENT.REQUEST));
    }

    private static Attachment read(Record row) {
        return new Attachment(
                row.get(EHC_ATTACHMENT.ATTACHMENT),
                file(row),
                ScanStatus.valueOf(row.get(EHC_ATTACHMENT.SCAN_STATUS)),
                row.get(EHC_ATTACHMENT.ATTACHED_IN),
                Optional.ofNullable(row.get(EHC_ATTACHMENT.REMOVED_IN)));
    }

    private static Upload file(Record row) {
        return new Upload(
                new FileName(row.get(EHC_ATTACHMENT.NAME)),
                FileType.valueOf(row.get(EHC_ATTACHMENT.FILE_TYPE)),
                row.get(EHC_ATTACHMENT.BYTES),
                new Sha256(row.get(EHC_ATTACHMENT.DIGEST)),
                new PersonId(row.get(EHC_ATTACHMENT.ATTACHED_BY)),
                ATTACHED.read(row));
    }
}
