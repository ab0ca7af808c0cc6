package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advisory.CheckedAdvice;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.GrantApplied;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Target;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.ReadReceipt;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.draft.UnsavedChanges;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.port.Ports;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Difference;
import io.github.ehckit.template.answer.Differences;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows what is written in answer to a request for advice, to those who may see it at this moment; the rules are asked anew each time
 * (D-12).
 *
 * <p>What is not there and what is not the reader's is refused alike (P9). Thread-safe.
 */
public final class AdviceReading {
    private final Ports ports;
    private final Clock clock;
    private final TemplateLookup lookup;
    private final ReadingGate gate;

    public AdviceReading(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.lookup = new TemplateLookup(ports);
        this.gate = new ReadingGate(ports, clock);
    }

    /** A response that is being written, with what is still missing; nobody but those who write it sees it (D-01). */
    public Outcome<VisibleDraft> draft(AdviceRequestId request, Actor reader) {
        return gate.found(request.ofCase(), reader)
                .then(ehcCase -> ReadingGate.about(ehcCase, request, reader, CasePart.DRAFT)
                        .then(asked -> response(request).map(response -> copy(ehcCase, asked, response, reader))));
    }

    /** What a writer has before them and has not saved, and what was saved meanwhile. */
    public Outcome<UnsavedChanges> unsaved(AdviceRequestId request, List<SectionSave> written, Actor writer) {
        return gate.about(request, writer, CasePart.DRAFT)
                .then(asked ->
                        response(request).map(saved -> UnsavedChanges.of(saved, written, bases(saved, written))));
    }

    /** The texts that lost a conflict, by section, with what became of each; for those who see the draft (P2). */
    public Outcome<Map<SectionCode, List<ConflictingSave>>> conflictingSaves(AdviceRequestId request, Actor writer) {
        return gate.about(request, writer, CasePart.DRAFT)
                .map(asked -> ports.advice().conflictingSaves(request));
    }

    /** Whether somebody may read what was submitted in answer to a request, and why, or why not. */
    public Outcome<GrantApplied> canRead(AdviceRequestId request, Actor reader) {
        return gate.found(request.ofCase(), reader)
                .then(ehcCase -> ReadingGate.about(ehcCase, request, reader, CasePart.SUBMITTED_ADVICE)
                        .then(asked -> asked.seals().isEmpty()
                                ? Outcome.refused(notYet())
                                : Permissions.maySee(
                                        reader, ehcCase, CasePart.SUBMITTED_ADVICE, new Target.OfAdvice(asked))));
    }

    /**
     * Submitted advice: its latest sealed version, also while that is being corrected. Refused to a contributor until their own or
     * their team's response has been submitted. That it was read is noted.
     */
    public Outcome<SubmittedAdvice> latest(AdviceRequestId request, Actor reader) {
        return latest(request, reader, ReadReceipt.Way.READ);
    }

    /** Which areas the latest sealed version identifies as areas of need, and which it does not (R-115, D-15). */
    public Outcome<List<AreaOfNeed>> areas(AdviceRequestId request, Actor reader) {
        return latest(request, reader)
                .map(advice -> AreaOfNeed.ofSubmission(
                        lookup.template(advice.request().ofCase().authority(), advice.template()), advice.contents()));
    }

    /** Every sealed version of a response, the first one first (D-07). That each was read is noted. */
    public Outcome<List<SubmittedAdvice>> versions(AdviceRequestId request, Actor reader) {
        return submitted(request, reader).map(versions -> gate.handOver(versions, reader, ReadReceipt.Way.READ));
    }

    /** What differs between two sealed versions, item by item. That both were read is noted. */
    public Outcome<List<Difference>> differences(AdviceRequestId request, int from, int to, Actor reader) {
        return submitted(request, reader)
                .then(versions -> Outcome.unless(absent(versions, from, to), List.of(from, to))
                        .map(wanted -> wanted.stream()
                                .map(version -> versions.get(version - 1))
                                .toList()))
                .map(both -> gate.handOver(both, reader, ReadReceipt.Way.READ))
                .map(both -> Differences.between(
                        both.getFirst().contents(), both.getLast().contents()));
    }

    /** Who has read or downloaded what was submitted, but for those who submitted it; for the authority. */
    public Outcome<List<ReadReceipt>> readReceipts(AdviceRequestId request, Actor reader) {
        return gate.about(request, reader, CasePart.READ_RECEIPTS)
                .map(asked -> ports.advice().readReceipts(request));
    }

    /** Hands the latest sealed version over in one of the ways in which a reading is noted. */
    Outcome<SubmittedAdvice> latest(AdviceRequestId request, Actor reader, ReadReceipt.Way way) {
        return submitted(request, reader)
                .then(versions -> versions.isEmpty() ? Outcome.refused(notYet()) : Outcome.done(versions.getLast()))
                .map(version -> gate.handOver(List.of(version), reader, way).getFirst());
    }

    private VisibleDraft copy(EhcCase ehcCase, AdviceRequest asked, AdviceDraft response, Actor reader) {
        LocalDate today = new CommandContext(reader, clock.instant()).date();
        Template template = lookup.template(response.request().ofCase().authority(), asked.template());
        return VisibleDraft.of(
                asked,
                template,
                response,
                ports.settings()
                        .of(reader.authority())
                        .policy()
                        .checks()
                        .of(new CheckedAdvice(
                                template, response.contents(), ehcCase.child().yearGroupOn(today))),
                asked.responder().flatMap(person -> profile(person, reader)),
                reader);
    }

    private Optional<Signatory> profile(PersonId person, Actor reader) {
        return person.equals(reader.id())
                ? Optional.of(reader.profile())
                : DirectoryNames.of(ports.directory()).profile(person);
    }

    private Outcome<AdviceDraft> response(AdviceRequestId request) {
        return ports.advice().find(request).map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** The texts on which a writer built, of the sections that were saved since. */
    private Map<SectionCode, Answers> bases(AdviceDraft saved, List<SectionSave> written) {
        Map<SectionCode, Answers> bases = new HashMap<>();
        written.stream()
                .filter(saved::overtakes)
                .forEach(section -> ports.advice()
                        .earlier(saved.request(), section.section(), section.revision())
                        .ifPresent(draft -> bases.put(section.section(), draft.answers())));
        return bases;
    }

    private Outcome<List<SubmittedAdvice>> submitted(AdviceRequestId request, Actor reader) {
        return gate.about(request, reader, CasePart.SUBMITTED_ADVICE)
                .map(asked -> ports.advice().submitted(request));
    }

    private static List<Refusal> absent(List<SubmittedAdvice> versions, int from, int to) {
        return Stream.of(absent("from", versions, from), absent("to", versions, to))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> absent(String at, List<SubmittedAdvice> versions, int wanted) {
        boolean there = wanted >= 1 && wanted <= versions.size();
        return there
                ? Optional.empty()
                : Optional.of(Refusal.at(at, RefusalCode.NOT_FOUND, "D-07", "there is no such version"));
    }

    private static Refusal notYet() {
        return Refusal.of(RefusalCode.NOT_NOW, "R-139", "nothing has been submitted in answer to this request yet");
    }
}
