package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.DocumentCommand;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.View;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Ports;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.content.FileName;
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
    private final ResponseDesk desk;
    private final ReadingGate gate;

    public Uploads(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.desk = new ResponseDesk(ports);
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
    public Outcome<AttachedDocument> add(AdviceRequestId request, String name, InputStream content, Actor by)
            throws IOException {
        Occasion on = new Occasion(by, clock.instant());
        Outcome<Intake> intake = FileName.of(name)
                .then(safe -> desk.admit(
                        new DocumentCommand.AttachDocument(request, safe),
                        ports.settings().of(by.authority()).uploads(),
                        on));
        return switch (intake) {
            case Outcome.Refused<Intake>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Intake>(var admitted, var notices) -> admitted.receive(content);
        };
    }

    /** Takes a document out of a response, and answers with those that are left; it stays with the versions submitted with it. */
    public Outcome<List<AttachedDocument>> remove(AdviceRequestId request, int document, Actor by) {
        return desk.remove(new DocumentCommand.RemoveDocument(request, document), new Occasion(by, clock.instant()));
    }

    /** The documents of a response that is being written, for those who write it. */
    public Outcome<List<AttachedDocument>> draft(AdviceRequestId request, Actor reader) {
        return gate.about(request, reader, View.DRAFT).map(asked -> those(request, AttachedDocument::stands));
    }

    /** The documents of submitted advice in its latest version, for whoever may read that. */
    public Outcome<List<AttachedDocument>> submitted(AdviceRequestId request, Actor reader) {
        return gate.about(request, reader, View.SUBMITTED_ADVICE)
                .map(asked ->
                        those(request, document -> document.isIn(asked.seals().size())));
    }

    /**
     * A document to download: of any submitted version, for whoever may read that, or of the response that is being
     * written, for those who write it. Refused as long as it has not been scanned, and for ever if a virus was found in it.
     */
    public Outcome<Download> download(AdviceRequestId request, int document, Actor reader) {
        Outcome<AttachedDocument> submitted = gate.about(request, reader, View.SUBMITTED_ADVICE)
                .then(asked -> one(request, document, each -> everSubmitted(asked, each)));
        Outcome<AttachedDocument> own =
                gate.about(request, reader, View.DRAFT).then(asked -> one(request, document, AttachedDocument::stands));
        Outcome<AttachedDocument> shown = submitted instanceof Outcome.Done ? submitted : own;
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
     * @throws io.github.ehckit.port.StorageFailure if it cannot be found out which documents wait; what was scanned before stays scanned
     */
    public WorkReport<Clearance> scanWaiting(AuthorityCode authority, int most) {
        return new Scans(ports, clock, authority).work(most);
    }

    /** How many documents of an authority wait to be scanned. */
    public int waiting(AuthorityCode authority) {
        return ports.documents().waiting(authority);
    }

    /** How many documents of an authority are parked: they are not scanned, and nobody reads them, until they are requeued. */
    public int parked(AuthorityCode authority) {
        return ports.documents().parked(authority);
    }

    /**
     * Lets the parked documents of an authority wait to be scanned again, once somebody has put right why they were parked.
     *
     * @return how many documents
     */
    public int requeueParked(AuthorityCode authority) {
        return ports.documents().requeue(authority, clock.instant());
    }

    /**
     * Removes bytes of which no document has spoken for a day: of uploads that were broken off or refused, and of documents that
     * were removed before they were submitted. The host calls it once a day or so.
     *
     * @return how many files were removed
     */
    public int sweep(AuthorityCode authority) {
        Instant before = clock.instant().minus(ORPHANHOOD);
        ports.documents().forgetDiscarded(authority, before);
        return ports.bytes()
                .sweep(authority, before, digests -> ports.documents().inUse(authority, digests));
    }

    private List<AttachedDocument> those(AdviceRequestId request, Predicate<AttachedDocument> wanted) {
        return ports.documents().of(request).stream().filter(wanted).toList();
    }

    private Outcome<AttachedDocument> one(AdviceRequestId request, int number, Predicate<AttachedDocument> wanted) {
        return those(request, wanted.and(document -> document.number() == number)).stream()
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private static boolean everSubmitted(AdviceRequest asked, AttachedDocument document) {
        return asked.seals().stream().anyMatch(seal -> document.isIn(seal.version()));
    }
}
