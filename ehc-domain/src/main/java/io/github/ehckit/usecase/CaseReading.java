package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.AreaOfNeed;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.CaseReference;
import io.github.ehckit.casework.DutyLedger;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.casework.View;
import io.github.ehckit.casework.Visibility;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Profile;
import io.github.ehckit.port.Ports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows people what they may see at this moment; the rules are asked anew each time (D-12).
 *
 * <p>What is not there and what is not theirs is refused alike (P9). Thread-safe.
 */
public final class CaseReading {
    private final Ports ports;
    private final Clock clock;
    private final PaperRoom papers;

    public CaseReading(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.papers = new PaperRoom(ports);
    }

    /** The case file. */
    public Outcome<CaseFile> file(CaseId id, Actor reader) {
        Occasion on = new Occasion(reader, clock.instant());
        return reading(id, reader, View.CASE_FILE, ehcCase -> CaseFile.of(ehcCase, on, ports.directory()));
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
        return about(request, reader, View.DRAFT)
                .then(asked -> ports.responses()
                        .find(request)
                        .map(response -> Outcome.done(copy(asked, response, reader)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    /** Where the authority stands today with its duties under reg 6(1): for the authority itself. */
    public Outcome<DutyLedger> duties(CaseId id, Actor reader) {
        LocalDate today = new Occasion(reader, clock.instant()).date();
        return reading(id, reader, View.DUTY_LEDGER, ehcCase -> DutyLedger.of(ehcCase, today));
    }

    /**
     * Submitted advice: its latest sealed version, also while that is being corrected. Refused to a contributor until their own or
     * their team's response has been submitted.
     */
    public Outcome<SubmittedAdvice> advice(AdviceRequestId request, Actor reader) {
        return versions(request, reader)
                .then(versions ->
                        versions.isEmpty() ? Outcome.refused(Refusal.notFound()) : Outcome.done(versions.getLast()));
    }

    /** Which areas the latest sealed version identifies as areas of need, and which it does not (R-115, D-15). */
    public Outcome<List<AreaOfNeed>> areas(AdviceRequestId request, Actor reader) {
        return advice(request, reader)
                .map(advice -> AreaOfNeed.ofSubmission(papers.template(advice.template()), advice.contents()));
    }

    /** Every sealed version of a response, the first one first (D-07). */
    public Outcome<List<SubmittedAdvice>> versions(AdviceRequestId request, Actor reader) {
        return about(request, reader, View.SUBMITTED_ADVICE)
                .map(asked -> ports.responses().submitted(request));
    }

    private WorkingCopy copy(AdviceRequest asked, Response response, Actor reader) {
        return WorkingCopy.of(
                asked,
                papers.template(asked.template()),
                response,
                ports.policies().of(reader.authority()).checks(),
                asked.responder().flatMap(person -> profile(person, reader)));
    }

    private Optional<Profile> profile(PersonId person, Actor reader) {
        return person.equals(reader.id())
                ? Optional.of(reader.profile())
                : ports.directory().profile(person);
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
        Outcome<View> may = Permissions.maySee(reader, ehcCase, view, asked);
        return may.then(seen -> asked.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private <T> Outcome<T> reading(CaseId id, Actor reader, View view, Function<EhcCase, T> show) {
        return found(id)
                .then(ehcCase -> Permissions.maySee(reader, ehcCase, view, Optional.empty())
                        .map(seen -> show.apply(ehcCase)));
    }

    private List<TimelineEntry> timeline(EhcCase ehcCase, Actor reader) {
        boolean all =
                Permissions.maySee(reader, ehcCase, View.AUTHORITY_ENTRIES, Optional.empty()) instanceof Outcome.Done;
        return ports.cases().history(ehcCase.id()).stream()
                .filter(entry -> all || entry.event().visibility() == Visibility.PARTIES)
                .map(TimelineEntry::of)
                .sorted(Comparator.comparingInt(TimelineEntry::number).reversed())
                .toList();
    }
}
