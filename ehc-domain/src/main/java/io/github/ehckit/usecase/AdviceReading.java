package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advisory.CheckedAdvice;
import io.github.ehckit.casework.AppliedGrant;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.DraftWriter;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.HeaderRules;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Target;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.draft.UnsavedChanges;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.Ports;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.Seal;
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
 * The use case for reading advice: drafts and submitted versions, for those who may see them at this moment.
 * Permissions are checked anew each time (D-12).
 *
 * <p>A missing request and a request that the reader may not see are refused alike (P9). Thread-safe.
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

    /** Shows a draft, with the answers that are still missing; only those who write it see it (D-01). */
    public Outcome<VisibleDraft> draft(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return gate.found(request.ofCase(), reader)
                .then(ehcCase -> gate.about(ehcCase, request, reader, CasePart.DRAFT)
                        .then(asked -> response(request).map(draft -> copy(ehcCase, asked, draft, reader))));
    }

    /**
     * Compares the writer's text with the saved draft: the changes not saved yet, and the sections saved meanwhile
     * (R-136).
     */
    public Outcome<UnsavedChanges> unsaved(AdviceRequestId request, List<SectionSave> written, Actor by) {
        Actor writer = gate.current(by);
        return gate.about(request, writer, CasePart.DRAFT)
                .then(asked -> response(request).map(saved -> unsaved(asked, saved, written, writer)));
    }

    /** Compares what a save would leave: it keeps the answers of another person that the writer's form lacks. */
    private UnsavedChanges unsaved(AdviceRequest asked, AdviceDraft saved, List<SectionSave> written, Actor writer) {
        ManagersPart part = part(writer);
        HeaderRules rules = new HeaderRules(saved, DraftWriter.of(writer, asked), part);
        Template template = lookup.template(saved.request().ofCase().authority(), asked.template());
        return HiddenPart.of(part, asked, writer)
                .leftOutOf(UnsavedChanges.of(
                        template, saved, written.stream().map(rules::completed).toList(), bases(saved, written)));
    }

    private ManagersPart part(Actor writer) {
        return ports.settings().of(writer.authority()).policy().managersPart();
    }

    /**
     * Shows why a request for advice was withdrawn, to those who were asked and to the authority. Not found if it was
     * not withdrawn.
     */
    public Outcome<Withdrawal> withdrawal(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return gate.about(request, reader, CasePart.WITHDRAWAL_REASON)
                .then(asked -> Withdrawal.of(request, ports.cases().history(request.ofCase()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    /** Lists the conflicting saves by section, each with its resolution; for those who see the draft (P2). */
    public Outcome<Map<SectionCode, List<ConflictingSave>>> conflictingSaves(AdviceRequestId request, Actor by) {
        Actor writer = gate.current(by);
        return gate.about(request, writer, CasePart.DRAFT)
                .map(asked -> HiddenPart.of(part(writer), asked, writer)
                        .leftOutOf(ports.advice().conflictingSaves(request)));
    }

    /**
     * Answers whether a person may read the advice submitted on a request: done with the grant, or refused with the
     * reason.
     */
    public Outcome<AppliedGrant> canRead(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return gate.found(request.ofCase(), reader)
                .then(ehcCase -> gate.about(ehcCase, request, reader, CasePart.SUBMITTED_ADVICE)
                        .then(asked -> asked.seals().isEmpty()
                                ? Outcome.refused(ReadingRefusal.NOT_SUBMITTED.refusal())
                                : Permissions.maySee(
                                        reader,
                                        ehcCase,
                                        CasePart.SUBMITTED_ADVICE,
                                        new Target.OfAdviceRequest(asked),
                                        gate.policy(reader))));
    }

    /**
     * Shows submitted advice in its latest sealed version, even while that is being corrected. Refused to a contributor
     * until their own or their team's advice has been submitted. A read receipt is recorded.
     */
    public Outcome<SubmittedAdvice> latest(AdviceRequestId request, Actor reader) {
        return latest(request, gate.current(reader), ReadReceipt.Way.READ);
    }

    /**
     * Lists the areas of need, each identified or not by the latest sealed version (R-115, D-15). It shows no word of
     * the advice, so that no read receipt is recorded.
     */
    public Outcome<List<AreaOfNeed>> areas(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return submitted(request, reader).then(AdviceReading::latestOf).map(this::areas);
    }

    /**
     * Lists the areas of need by each response of a case that has been submitted and that the reader may read, in the
     * order of the requests. A reader who may read none is told the reason, and so is a reader for whom there
     * is none yet. No read receipt is recorded.
     */
    public Outcome<List<ResponseAreas>> areas(CaseId id, Actor by) {
        Actor reader = gate.current(by);
        return gate.found(id, reader)
                .then(ehcCase -> VisibleAdvice.of(ehcCase, reader, ports.advice(), gate.policy(reader)))
                .map(responses -> responses.stream()
                        .map(seen -> new ResponseAreas(
                                seen.advice().request(), seen.asked().type(), areas(seen.advice())))
                        .toList());
    }

    /** Shows every sealed version of the advice, the first one first (D-07). A read receipt is recorded for each. */
    public Outcome<List<SubmittedAdvice>> versions(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return submitted(request, reader).map(versions -> gate.handOver(versions, reader, ReadReceipt.Way.READ));
    }

    /** Compares two sealed versions, item by item. A read receipt is recorded for both. */
    public Outcome<List<Difference>> differences(AdviceRequestId request, int from, int to, Actor by) {
        Actor reader = gate.current(by);
        return submitted(request, reader)
                .then(versions -> Outcome.unless(absent(versions, from, to), List.of(from, to))
                        .map(wanted -> wanted.stream()
                                .map(version -> versions.get(version - 1))
                                .toList()))
                .map(both -> gate.handOver(both, reader, ReadReceipt.Way.READ))
                .map(both -> Differences.between(
                        both.getFirst().contents(), both.getLast().contents()));
    }

    /**
     * Lists the read receipts of all who have read or downloaded submitted advice, except those who submitted it; for
     * the authority.
     */
    public Outcome<List<ReadReceipt>> readReceipts(AdviceRequestId request, Actor by) {
        Actor reader = gate.current(by);
        return gate.about(request, reader, CasePart.READ_RECEIPTS)
                .map(asked -> ports.advice().readReceipts(request));
    }

    /** Returns the latest sealed version, and records a read receipt of the given way. */
    Outcome<SubmittedAdvice> latest(AdviceRequestId request, Actor reader, ReadReceipt.Way way) {
        return submitted(request, reader)
                .then(AdviceReading::latestOf)
                .map(version -> gate.handOver(List.of(version), reader, way).getFirst());
    }

    private static Outcome<SubmittedAdvice> latestOf(List<SubmittedAdvice> versions) {
        return versions.isEmpty()
                ? Outcome.refused(ReadingRefusal.NOT_SUBMITTED.refusal())
                : Outcome.done(versions.getLast());
    }

    private List<AreaOfNeed> areas(SubmittedAdvice advice) {
        return AreaOfNeed.ofSubmission(
                lookup.template(advice.request().ofCase().authority(), advice.template()), advice.contents());
    }

    private VisibleDraft copy(EhcCase ehcCase, AdviceRequest asked, AdviceDraft draft, Actor reader) {
        LocalDate today = new CommandContext(reader, clock.instant()).date();
        Template template = lookup.template(draft.request().ofCase().authority(), asked.template());
        AuthorityPolicy policy = ports.settings().of(reader.authority()).policy();
        return VisibleDraft.of(
                ehcCase,
                asked,
                template,
                draft,
                policy.checks()
                        .of(new CheckedAdvice(
                                template,
                                template.asked(draft.contents()),
                                ehcCase.child().yearGroupOn(today),
                                today)),
                asked.responder().flatMap(DirectoryNames.of(ports.directory())::profile),
                policy.managersPart(),
                reader);
    }

    private Outcome<AdviceDraft> response(AdviceRequestId request) {
        return ports.advice()
                .find(request)
                .flatMap(this::readable)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** Returns a draft as it may be read: a correction that was ended with the case is kept from everybody. */
    private Optional<AdviceDraft> readable(AdviceDraft draft) {
        return draft.status() == AdviceDraft.Status.WITHDRAWN
                ? draft.last().map(seal -> draft.restored(version(draft.request(), seal)))
                : Optional.of(draft);
    }

    private SubmittedAdvice version(AdviceRequestId request, Seal seal) {
        return ports.advice().submitted(request).get(seal.version() - 1);
    }

    /** Finds the texts on which the writer built, for the sections saved since. */
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
        return Stream.of(absent(VersionInput.FROM, versions, from), absent(VersionInput.TO, versions, to))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> absent(VersionInput which, List<SubmittedAdvice> versions, int wanted) {
        boolean there = wanted >= 1 && wanted <= versions.size();
        return there
                ? Optional.empty()
                : Optional.of(ReadingRefusal.VERSION_NOT_FOUND.at(which.place(), Argument.of("version", wanted)));
    }
}
