package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Ports;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.UploadPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * The use case for uploads: adding attachments to a draft, removing, scanning and downloading them (R-082, R-131 to
 *
 *
 * <p>No byte of an attachment reaches a reader before its type was confirmed and a scanner found no virus in it. Advice
 * is submitted on time whether or not its attachments have been scanned (P10). Thread-safe.
 */
public final class Uploads {
    private static final Duration ORPHANHOOD = Duration.ofHours(24);

    private final Ports ports;
    private final Clock clock;
    private final AttachmentChanges changes;
    private final ReadingGate gate;

    public Uploads(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.changes = new AttachmentChanges(ports);
        this.gate = new ReadingGate(ports, clock);
    }

    /**
     * Adds an attachment to a draft, where it waits to be scanned. However large it is, little of it is in memory at a
     * time.
     *
     * <p>Refused, and no byte is kept: a person who may not write the draft, or not now; a name that is not safe; a
     * file of no type that the {@link UploadPolicy} of the authority accepts, or not of the type that its name says; more
     * bytes than that policy allows, at the first byte that is too much.
     *
     * @param request the request for advice whose draft it is
     * @param name the name of the file, as the person gave it
     * @param content is read to its end, or as far as it is accepted, and not closed
     * @throws IOException if the content cannot be read; no byte is kept
     */
    public Outcome<Attachment> add(AdviceRequestId request, String name, InputStream content, Actor by)
            throws IOException {
        CommandContext on = new CommandContext(by, clock.instant());
        UploadPolicy policy = ports.settings().of(by.authority()).uploads();
        Outcome<UploadIntake> intake = FileName.of(name, policy.accepted())
                .then(safe -> changes.admit(new AttachmentCommand.AddAttachment(request, safe), policy, on));
        return switch (intake) {
            case Outcome.Refused<UploadIntake>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<UploadIntake>(var admitted, var notices) -> admitted.receive(content);
        };
    }

    /**
     * Removes an attachment from a draft, and returns those that are left; it stays with the versions submitted with
     * it.
     */
    public Outcome<List<Attachment>> remove(AdviceRequestId request, int document, Actor by) {
        return changes.remove(
                new AttachmentCommand.RemoveAttachment(request, document), new CommandContext(by, clock.instant()));
    }

    /** Lists the attachments of a draft, for those who write it. */
    public Outcome<List<Attachment>> draft(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return gate.about(request, reader, CasePart.DRAFT).map(asked -> those(request, ofDraft(asked)));
    }

    /** Lists the attachments of submitted advice in its latest version, for those who may read that. */
    public Outcome<List<Attachment>> submitted(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return gate.about(request, reader, CasePart.SUBMITTED_ADVICE)
                .map(asked -> those(
                        request, attachment -> attachment.isIn(asked.seals().size())));
    }

    /**
     * Downloads an attachment: of any submitted version, for those who may read that, or of a draft, for those
     * who write it. Refused as long as it has not been scanned, and for ever if a virus was found in it.
     */
    public Outcome<Download> download(AdviceRequestId request, int document, Actor by) {
        Actor reader = gate.current(by);
        Outcome<Attachment> submitted = gate.about(request, reader, CasePart.SUBMITTED_ADVICE)
                .then(asked -> one(request, document, each -> everSubmitted(asked, each)));
        Outcome<Attachment> own =
                gate.about(request, reader, CasePart.DRAFT).then(asked -> one(request, document, ofDraft(asked)));
        Outcome<Attachment> shown = submitted instanceof Outcome.Done ? submitted : own;
        return (shown instanceof Outcome.Done ? shown : submitted)
                .then(found -> Download.of(
                        found, digest -> ports.bytes().released(request.ofCase().authority(), digest)));
    }

    /**
     * Scans the attachments that wait when the call begins. The host calls it from a scheduler of its own; no person
     * waits for it.
     *
     * <p>An attachment that the scanner cannot decide, or that fails for any other reason, waits for a further attempt.
     * Attempts follow after 1, 5 and 30 minutes, 2, 6, 24 and 48 hours (20 % more or less); then the attachment is
     * parked. The others are scanned in the same call.
     *
     * <p>Call it outside of a transaction of the host.
     *
     * @param most the greatest number of attachments; below 1 none
     * @return the number of attachments by scan status, and the failed attempts; the call ends early if its thread is
     *     interrupted
     * @throws io.github.ehckit.port.StorageException if the waiting attachments cannot be read; those scanned before
     *     stay scanned
     */
    public WorkReport<ScanStatus> scanWaiting(AuthorityCode authority, int most) {
        return new AttachmentScanning(ports, clock, authority).work(most);
    }

    /** Counts the attachments of an authority that wait to be scanned. */
    public int waiting(AuthorityCode authority) {
        return ports.attachments().waiting(authority);
    }

    /**
     * Counts the parked attachments of an authority: they are not scanned, and cannot be read, until they are requeued.
     */
    public int parked(AuthorityCode authority) {
        return ports.attachments().parked(authority);
    }

    /**
     * Makes the parked attachments of an authority wait to be scanned again, once the cause has been put right.
     *
     * @return the number of attachments
     */
    public int requeueParked(AuthorityCode authority) {
        return ports.attachments().requeue(authority, clock.instant());
    }

    /**
     * Removes bytes to which no attachment has referred for 24 hours: of uploads that were broken off or refused, and
     * of attachments removed before they were submitted. The host calls it once a day or so.
     *
     * @return the number of files removed
     */
    public int sweep(AuthorityCode authority) {
        Instant before = clock.instant().minus(ORPHANHOOD);
        ports.attachments().forgetDiscarded(authority, before);
        return ports.bytes()
                .sweep(authority, before, digests -> ports.attachments().inUse(authority, digests));
    }

    private List<Attachment> those(AdviceRequestId request, Predicate<Attachment> wanted) {
        return ports.attachments().of(request).stream().filter(wanted).toList();
    }

    private Outcome<Attachment> one(AdviceRequestId request, int number, Predicate<Attachment> wanted) {
        return those(request, wanted.and(attachment -> attachment.number() == number)).stream()
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** Selects the attachments of the draft; while nothing is written, those of the version that was submitted last. */
    private static Predicate<Attachment> ofDraft(AdviceRequest asked) {
        return asked.status().pending()
                ? Attachment::current
                : attachment -> attachment.isIn(asked.seals().size());
    }

    private static boolean everSubmitted(AdviceRequest asked, Attachment attachment) {
        return asked.seals().stream().anyMatch(seal -> attachment.isIn(seal.version()));
    }
}
