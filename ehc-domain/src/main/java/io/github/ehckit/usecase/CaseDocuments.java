package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.document.AdviceBundle;
import io.github.ehckit.document.AdviceDocument;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.Ports;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Template;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * The use case that makes documents of the advice on a case that a reader may see, and no more.
 * Renderers write them as PDF, HTML or plain text.
 *
 * <p>Thread-safe.
 */
public final class CaseDocuments {
    private final Ports ports;
    private final Clock clock;
    private final TemplateLookup lookup;
    private final AdviceReading reading;
    private final ReadingGate gate;
    private final Locale language;

    /** Makes the use case for documents in English. */
    public CaseDocuments(Ports ports, Clock clock) {
        this(ports, clock, Locale.UK);
    }

    private CaseDocuments(Ports ports, Clock clock, Locale language) {
        this.ports = ports;
        this.clock = clock;
        this.language = language;
        this.lookup = new TemplateLookup(ports);
        this.reading = new AdviceReading(ports, clock);
        this.gate = new ReadingGate(ports, clock);
    }

    /**
     * Returns the use case for documents whose labels and dates are in another language. A label that no bundle of texts
     * words in it is in English; answers and questions are as they were written.
     */
    public CaseDocuments in(Locale other) {
        return new CaseDocuments(ports, clock, other);
    }

    /**
     * Makes a document of a response, for those who write it: the draft, marked as a draft, while it is pending; the
     * latest sealed version, with its seal, once it is submitted. A read receipt of the download of a sealed
     * version is recorded, unless its author downloads it.
     */
    public Outcome<DocumentModel> response(AdviceRequestId request, Actor reader) {
        return reading.draft(request, reader)
                .then(seen -> seen.draft().status() == AdviceDraft.Status.OPEN
                        ? draft(seen, reader)
                        : advice(request, reader));
    }

    /**
     * Makes a document of submitted advice in its latest sealed version, with its seal. A read receipt of the download
     * is recorded.
     */
    public Outcome<DocumentModel> advice(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return gate.about(request, reader, CasePart.SUBMITTED_ADVICE)
                .then(asked -> reading.latest(request, reader, ReadReceipt.Way.DOWNLOADED)
                        .then(advice -> gate.found(request.ofCase(), reader)
                                .then(ehcCase -> document(ehcCase, asked, template(advice), law(reader))
                                        .submitted(advice))));
    }

    /**
     * Makes one document, with contents, of all submitted advice of a case that this reader may see, each in its latest
     * sealed version. A reader who may see none is told the reason, and so is a reader for whom there is
     * none yet. A read receipt of the download is recorded for each.
     */
    public Outcome<DocumentModel> allAdvice(CaseId id, Actor by) {
        Actor reader = gate.current(by);
        return gate.found(id, reader)
                .then(ehcCase -> VisibleAdvice.of(ehcCase, reader, ports.advice(), gate.policy(reader))
                        .map(responses -> handedOver(responses, reader))
                        .then(responses -> bundle(ehcCase, responses, reader).bound(clock.instant())));
    }

    private Outcome<DocumentModel> draft(VisibleDraft seen, Actor reader) {
        AdviceRequestId request = seen.draft().request();
        return gate.found(request.ofCase(), reader)
                .then(ehcCase -> document(ehcCase, seen.request(), seen.template(), law(reader))
                        .draft(
                                seen.draft(),
                                Attachment.current(ports.attachments().of(request)),
                                clock.instant()));
    }

    private List<VisibleAdvice.Version> handedOver(List<VisibleAdvice.Version> responses, Actor reader) {
        responses.forEach(seen -> gate.handOver(List.of(seen.advice()), reader, ReadReceipt.Way.DOWNLOADED));
        return responses;
    }

    private AdviceBundle bundle(EhcCase ehcCase, List<VisibleAdvice.Version> responses, Actor reader) {
        Timetable law = law(reader);
        return new AdviceBundle(
                ports.directory().authority(reader.authority()),
                ehcCase,
                responses.stream().map(seen -> item(ehcCase, seen, law)).toList(),
                wording(ehcCase));
    }

    private AdviceBundle.Item item(EhcCase ehcCase, VisibleAdvice.Version seen, Timetable law) {
        return new AdviceBundle.Item(document(ehcCase, seen.asked(), template(seen.advice()), law), seen.advice());
    }

    /** Finds the template on which the advice was written, whatever happened to the request since. */
    private Template template(SubmittedAdvice advice) {
        return lookup.template(advice.request().ofCase().authority(), advice.template());
    }

    private Timetable law(Actor reader) {
        return ports.settings().of(reader.authority()).law();
    }

    private AdviceDocument document(EhcCase ehcCase, AdviceRequest asked, Template template, Timetable law) {
        return new AdviceDocument(
                ports.directory().authority(ehcCase.id().authority()), ehcCase, asked, template, law, wording(ehcCase));
    }

    private Wording wording(EhcCase ehcCase) {
        return ports.wordings().of(ehcCase.id().authority(), language);
    }
}
