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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Documents that belong to responses: adding them, scanning them, handing them out.
 *
 * <p>No byte of a document reaches anybody before its type was confirmed and a scanner found nothing in it; a response is submitted
 * on time whether or not its documents have been scanned (P10). Thread-safe.
 */
public final class Uploads {
    private static final Duration ORPHANHOOD = Duration.ofHours(24);

    private final Ports ports;
    private final Clock clock;
    private final AttachmentChanges desk;
    private final ReadingGate gate;

    public Uploads(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.desk = new AttachmentChanges(ports);
        this.gate = new ReadingGate(ports, clock);
    }

    /**
     * Adds a document to a response, where it waits to be scanned. However large it is, little of it is in memory at a time.
     *
     * <p>Refused, and nothing is kept: whoever may not write the response, or not now; a name that is not safe; a file of no type
     * that is taken, or not of the type that its name says; more than the {@link io.github.ehckit.upload.UploadPolicy} of the authority allows, at
     * the first byte that is too much.
     *
     * @param request to whose response it is added
     * @param name of the file, as the person gave it
     * @param content is read to its end, or as far as it is taken, and not closed
     * @throws IOException if the content cannot be read; nothing is kept
     */
    public Outcome<Attachment> add(AdviceRequestId request, String name, InputStream content, Actor by)
            throws IOException {
        CommandContext on = new CommandContext(by, clock.instant());
        Outcome<UploadIntake> intake = FileName.of(name)
                .then(safe -> desk.admit(
                        new AttachmentCommand.AddAttachment(request, safe),
                        ports.settings().of(by.authority()).uploads(),
                        on));
        return switch (intake) {
            case Outcome.Refused<UploadIntake>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<UploadIntake>(var admitted, var notices) -> admitted.receive(content);
        };
    }

    /** Takes a document out of a response, and answers with those that are left; it stays with the versions submitted with it. */
    public Outcome<List<Attachment>> remove(AdviceRequestId request, int document, Actor by) {
        return desk.remove(
                new AttachmentCommand.RemoveAttachment(request, document), new CommandContext(by, clock.instant()));
    }

    /** The documents of a response that is being written, for those who write it. */
    public Outcome<List<Attachment>> draft(AdviceRequestId request, Actor reader) {
        return gate.about(request, reader, CasePart.DRAFT).map(asked -> those(request, Attachment::current));
    }

    /** The documents of submitted advice in its latest version, for whoever may read that. */
    public Outcome<List<Attachment>> submitted(AdviceRequestId request, Actor reader) {
        return gate.about(request, reader, CasePart.SUBMITTED_ADVICE)
                .map(asked ->
                        those(request, document -> document.isIn(asked.seals().size())));
    }

    /**
     * A document to download: of any submitted version, for whoever may read that, or of the response that is being
     * written, for those who write it. Refused as long as it has not been scanned, and for ever if a virus was found in it.
     */
    public Outcome<Download> download(AdviceRequestId request, int document, Actor reader) {
        Outcome<Attachment> submitted = gate.about(request, reader, CasePart.SUBMITTED_ADVICE)
                .then(asked -> one(request, document, each -> everSubmitted(asked, each)));
        Outcome<Attachment> own =
                gate.about(request, reader, CasePart.DRAFT).then(asked -> one(request, document, Attachment::current));
        Outcome<Attachment> shown = submitted instanceof Outcome.Done ? submitted : own;
        return (shown instanceof Outcome.Done ? shown : submitted)
                .then(found -> Download.of(
                        found, digest -> ports.bytes().released(request.ofCase().authority(), digest)));
    }

    /**
     * Scans the documents that wait when the call begins. The host calls it from whatever scheduler it has; nobody waits for it.
     *
     * <p>A document of which the scanner cannot say, or with which anything else goes wrong, waits for a further attempt after 1, 5 and 30
     * minutes, 2, 6, 24 and 48 hours (20 % more or less), and is then parked; the others are scanned in the same call.
     *
     * <p>It is to be called outside of a transaction of the host's.
     *
     * @param most how many at most; below 1 none
     * @return how many documents have which clearance now, and which attempts went wrong; the call ends early if its thread is interrupted
     * @throws io.github.ehckit.port.StorageException if it cannot be found out which documents wait; what was scanned before stays scanned
     */
    public WorkReport<ScanStatus> scanWaiting(AuthorityCode authority, int most) {
        return new AttachmentScanning(ports, clock, authority).work(most);
    }

    /** How many documents of an authority wait to be scanned. */
    public int waiting(AuthorityCode authority) {
        return ports.attachments().waiting(authority);
    }

    /** How many documents of an authority are parked: they are not scanned, and nobody reads them, until they are requeued. */
    public int parked(AuthorityCode authority) {
        return ports.attachments().parked(authority);
    }

    /**
     * Lets the parked documents of an authority wait to be scanned again, once somebody has put right why they were parked.
     *
     * @return how many documents
     */
    public int requeueParked(AuthorityCode authority) {
        return ports.attachments().requeue(authority, clock.instant());
    }

    /**
     * Removes bytes of which no document has spoken for a day: of uploads that were broken off or refused, and of documents that
     * were removed before they were submitted. The host calls it once a day or so.
     *
     * @return how many files were removed
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
        return those(request, wanted.and(document -> document.number() == number)).stream()
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private static boolean everSubmitted(AdviceRequest asked, Attachment document) {
        return asked.seals().stream().anyMatch(seal -> document.isIn(seal.version()));
    }
}
