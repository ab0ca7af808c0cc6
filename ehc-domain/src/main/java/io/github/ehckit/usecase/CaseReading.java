package io.github.ehckit.usecase;

import io.github.ehckit.advisory.Examined;
import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.AreaOfNeed;
import io.github.ehckit.casework.Basis;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.CaseReference;
import io.github.ehckit.casework.DutyLedger;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.casework.Target;
import io.github.ehckit.casework.UnsavedChanges;
import io.github.ehckit.casework.View;
import io.github.ehckit.casework.Visibility;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Profile;
import io.github.ehckit.port.Ports;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.Difference;
import io.github.ehckit.template.Differences;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.Template;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows people what they may see at this moment; the rules are asked anew each time (D-12).
 *
 * <p>What is not there and what is not theirs is refused alike (P9). Thread-safe.
 */
public final class CaseReading {
    private final Ports ports;
    private final Clock clock;
    private final TemplateLookup lookup;

    public CaseReading(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.lookup = new TemplateLookup(ports);
    }

    /** The case file. */
    public Outcome<CaseFile> file(CaseId id, Actor reader) {
        Occasion on = new Occasion(reader, clock.instant());
        return reading(
                id,
                reader,
                View.CASE_FILE,
                ehcCase -> CaseFile.of(
                        ehcCase, on, ports.settings().of(id.authority()).law(), DirectoryNames.of(ports.directory())));
    }

    /** The case file with this reference, in the authority for which the reader acts. */
    public Outcome<CaseFile> named(CaseReference reference, Actor reader) {
        return ports.cases()
                .named(reader.authority(), reference)
                .map(id -> file(id, reader))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** The timeline, the newest entry first; entries for the authority alone are left out for everybody else. */
    public Outcome<List<TimelineEntry>> timeline(CaseId id, Actor reader) {
        return reading(id, reader, View.CASE_FILE, ehcCase -> timeline(ehcCase, reader));
    }

    /** A response that is being written, with what is still missing; nobody but those who write it sees it (D-01). */
    public Outcome<WorkingCopy> draft(AdviceRequestId request, Actor reader) {
        return found(request.ofCase())
                .then(ehcCase -> about(ehcCase, request, reader, View.DRAFT)
                        .then(asked -> response(request).map(response -> copy(ehcCase, asked, response, reader))));
    }

    /** What a writer has before them and has not saved, and what was saved meanwhile. */
    public Outcome<UnsavedChanges> unsaved(AdviceRequestId request, List<SectionSave> written, Actor writer) {
        return about(request, writer, View.DRAFT)
                .then(asked ->
                        response(request).map(saved -> UnsavedChanges.of(saved, written, bases(saved, written))));
    }

    /** The texts that lost a conflict, by section, with what became of each; for those who see the draft (P2). */
    public Outcome<Map<SectionCode, List<KeptCopy>>> keptCopies(AdviceRequestId request, Actor writer) {
        return about(request, writer, View.DRAFT).map(asked -> ports.responses().keptCopies(request));
    }

    /** Whether somebody may read what was submitted in answer to a request, and why, or why not. */
    public Outcome<Basis> canRead(AdviceRequestId request, Actor reader) {
        return found(request.ofCase())
                .then(ehcCase -> about(ehcCase, request, reader, View.SUBMITTED_ADVICE)
                        .then(asked -> asked.seals().isEmpty()
                                ? Outcome.refused(notYet())
                                : Permissions.maySee(
                                        reader, ehcCase, View.SUBMITTED_ADVICE, new Target.OfAdvice(asked))));
    }

    /** Where the authority stands today with its duties under reg 6(1): for the authority itself. */
    public Outcome<DutyLedger> duties(CaseId id, Actor reader) {
        LocalDate today = new Occasion(reader, clock.instant()).date();
        return reading(id, reader, View.DUTY_LEDGER, ehcCase -> DutyLedger.of(ehcCase, today));
    }

    /**
     * Submitted advice: its latest sealed version, also while that is being corrected. Refused to a contributor until their own or
     * their team's response has been submitted. That it was read is noted.
     */
    public Outcome<SubmittedAdvice> advice(AdviceRequestId request, Actor reader) {
        return latest(request, reader, Reading.Way.READ);
    }

    /** Which areas the latest sealed version identifies as areas of need, and which it does not (R-115, D-15). */
    public Outcome<List<AreaOfNeed>> areas(AdviceRequestId request, Actor reader) {
        return advice(request, reader)
                .map(advice -> AreaOfNeed.ofSubmission(
                        lookup.template(advice.request().ofCase().authority(), advice.template()), advice.contents()));
    }

    /** Every sealed version of a response, the first one first (D-07). That each was read is noted. */
    public Outcome<List<SubmittedAdvice>> versions(AdviceRequestId request, Actor reader) {
        return submitted(request, reader).map(versions -> handOver(versions, reader, Reading.Way.READ));
    }

    /** What differs between two sealed versions, item by item. That both were read is noted. */
    public Outcome<List<Difference>> differences(AdviceRequestId request, int from, int to, Actor reader) {
        return submitted(request, reader)
                .then(versions -> Outcome.unless(absent(versions, from, to), List.of(from, to))
                        .map(wanted -> wanted.stream()
                                .map(version -> versions.get(version - 1))
                                .toList()))
                .map(both -> handOver(both, reader, Reading.Way.READ))
                .map(both -> Differences.between(
                        both.getFirst().contents(), both.getLast().contents()));
    }

    /** Who has read or downloaded what was submitted, but for those who submitted it; for the authority. */
    public Outcome<List<Reading>> readings(AdviceRequestId request, Actor reader) {
        return about(request, reader, View.READINGS)
                .map(asked -> ports.responses().readings(request));
    }

    Outcome<SubmittedAdvice> latest(AdviceRequestId request, Actor reader, Reading.Way way) {
        return submitted(request, reader)
                .then(versions -> versions.isEmpty() ? Outcome.refused(notYet()) : Outcome.done(versions.getLast()))
                .map(version -> handOver(List.of(version), reader, way).getFirst());
    }

    private WorkingCopy copy(EhcCase ehcCase, AdviceRequest asked, Response response, Actor reader) {
        LocalDate today = new Occasion(reader, clock.instant()).date();
        Template template = lookup.template(response.request().ofCase().authority(), asked.template());
        return WorkingCopy.of(
                asked,
                template,
                response,
                ports.settings()
                        .of(reader.authority())
                        .policy()
                        .checks()
                        .of(new Examined(
                                template, response.contents(), ehcCase.child().yearGroupOn(today))),
                asked.responder().flatMap(person -> profile(person, reader)),
                reader);
    }

    private Optional<Profile> profile(PersonId person, Actor reader) {
        return person.equals(reader.id())
                ? Optional.of(reader.profile())
                : DirectoryNames.of(ports.directory()).profile(person);
    }

    /** The request for advice, if the reader may see this of it. */
    Outcome<AdviceRequest> about(AdviceRequestId id, Actor reader, View view) {
        return found(id.ofCase()).then(ehcCase -> about(ehcCase, id, reader, view));
    }

    Outcome<EhcCase> found(CaseId id) {
        return ports.work()
                .run(() -> ports.cases().find(id))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private static Outcome<AdviceRequest> about(EhcCase ehcCase, AdviceRequestId id, Actor reader, View view) {
        Optional<AdviceRequest> asked = ehcCase.request(id);
        Target about = asked.<Target>map(Target.OfAdvice::new).orElseGet(Target.WholeCase::new);
        Outcome<Basis> may = Permissions.maySee(reader, ehcCase, view, about);
        return may.then(basis -> asked.filter(request -> view != View.DRAFT || request.stands())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private Outcome<Response> response(AdviceRequestId request) {
        return ports.responses().find(request).map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** The texts on which a writer built, of the sections that were saved since. */
    private Map<SectionCode, Answers> bases(Response saved, List<SectionSave> written) {
        Map<SectionCode, Answers> bases = new HashMap<>();
        written.stream()
                .filter(saved::overtakes)
                .forEach(section -> ports.responses()
                        .earlier(saved.request(), section.section(), section.revision())
                        .ifPresent(draft -> bases.put(section.section(), draft.answers())));
        return bases;
    }

    private Outcome<List<SubmittedAdvice>> submitted(AdviceRequestId request, Actor reader) {
        return about(request, reader, View.SUBMITTED_ADVICE)
                .map(asked -> ports.responses().submitted(request));
    }

    /** Notes that somebody is given versions, but for those that they submitted themselves. */
    List<SubmittedAdvice> handOver(List<SubmittedAdvice> versions, Actor reader, Reading.Way way) {
        versions.stream()
                .filter(version -> !version.seal().by().equals(reader.id()))
                .forEach(version -> ports.responses()
                        .note(version.request(), Reading.once(version.seal().version(), reader, way, clock.instant())));
        return versions;
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

    private <T> Outcome<T> reading(CaseId id, Actor reader, View view, Function<EhcCase, T> show) {
        return found(id)
                .then(ehcCase -> Permissions.maySee(reader, ehcCase, view, new Target.WholeCase())
                        .map(seen -> show.apply(ehcCase)));
    }

    private List<TimelineEntry> timeline(EhcCase ehcCase, Actor reader) {
        boolean all = Permissions.maySee(reader, ehcCase, View.AUTHORITY_ENTRIES, new Target.WholeCase())
                instanceof Outcome.Done;
        return ports.cases().history(ehcCase.id()).stream()
                .filter(entry -> all || entry.event().visibility() == Visibility.PARTIES)
                .map(TimelineEntry::of)
                .sorted(Comparator.comparingInt(TimelineEntry::number).reversed())
                .toList();
    }
}
