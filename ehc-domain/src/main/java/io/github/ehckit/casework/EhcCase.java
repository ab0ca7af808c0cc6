package io.github.ehckit.casework;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceState;
import io.github.ehckit.advice.DutyEvent;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.assessment.AssessmentState;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.Stage;
import io.github.ehckit.history.StatusBefore;
import io.github.ehckit.history.Visibility;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.record.RecordState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The case file of one child or young person in one local authority.
 *
 * <p>A case begins when a request for an assessment is received, or when the authority becomes responsible for a child.
 * The authority decides whether to assess. While it assesses, it asks for advice; each request has a lifecycle of its
 * own. Then it decides whether to issue a plan. A refusal leaves the case open until the time to appeal is over. A case
 * is closed by a statutory decision, or outside of the process, and can be re-opened in the status that it had.
 *
 * <p>A case is the sum of its history: each entry leads to the next state by {@link #evolve}, and nothing else changes
 * it. Immutable and thread-safe.
 *
 * @param id the identifier of the case, with its authority
 * @param reference the guide's “case ID”
 * @param version the number of entries of its history
 * @param status the status
 * @param child the child or young person
 * @param assessment the state of the request for an EHC needs assessment
 * @param advice the state of the requests for advice and of the previous advice
 * @param record the state of the case record
 * @param updatedAt the moment of the latest entry that all parties may see
 */
public record EhcCase(
        CaseId id,
        CaseReference reference,
        int version,
        CaseStatus status,
        Child child,
        AssessmentState assessment,
        AdviceState advice,
        RecordState record,
        Instant updatedAt) {

    /**
     * Makes the case from the first entry of its history.
     *
     * @throws IllegalArgumentException if the entry does not open a case, or is not numbered 1
     */
    public static EhcCase opened(CaseId id, CaseReference reference, HistoryEntry first) {
        if (first.number() != 1 || !(first.event() instanceof AssessmentEvent.Opened opened)) {
            throw new IllegalArgumentException(
                    "A history must begin with entry 1, which opens the case. Pass the whole history, in order.");
        }
        return new EhcCase(
                id,
                reference,
                1,
                CaseStatus.REQUEST_RECEIVED,
                opened.child(),
                AssessmentState.opened(opened, first.by()),
                AdviceState.EMPTY,
                RecordState.BLANK,
                first.at());
    }

    /**
     * Makes the case from the whole of its history.
     *
     * @throws IllegalArgumentException if the history is empty, has a gap, or does not begin by opening a case
     */
    public static EhcCase replay(CaseId id, CaseReference reference, List<HistoryEntry> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException(
                    "The history of a case must have at least one entry. Pass the whole history, in order.");
        }
        EhcCase ehcCase = opened(id, reference, history.getFirst());
        for (HistoryEntry entry : history.subList(1, history.size())) {
            ehcCase = ehcCase.evolve(entry);
        }
        return ehcCase;
    }

    /**
     * Returns the case after one more entry of its history.
     *
     * @throws IllegalArgumentException if it is not the entry that comes next
     */
    public EhcCase evolve(HistoryEntry entry) {
        if (entry.number() != version + 1) {
            throw new IllegalArgumentException("Entry " + entry.number() + " does not follow version " + version
                    + " of the case. Pass the whole history, in order.");
        }
        return switch (entry.event()) {
            case AssessmentEvent happened ->
                after(entry, child, assessment.evolve(happened), advice, recordAfter(happened));
            case AdviceEvent happened ->
                after(entry, child, assessment, advice.evolve(happened, decidedBefore(happened)), record);
            case DutyEvent happened -> after(entry, child, assessment, advice.evolve(happened), record);
            case RecordEvent happened ->
                after(
                        entry,
                        KeyedDays.child(child, happened),
                        KeyedDays.assessment(assessment, happened),
                        KeyedDays.advice(advice, happened),
                        record.evolve(happened, status));
        };
    }

    /**
     * Returns the case as it counts at this moment: a team has again each pending request that is allocated to a member
     * who has left, whether or not that is recorded yet.
     *
     * @param left whether a member no longer belongs to a team
     */
    public EhcCase without(BiPredicate<TeamId, PersonId> left) {
        AdviceState advised = advice;
        for (AdviceRequest asked : advice.pending()) {
            boolean gone = asked.to() instanceof Addressee.Team(var team, var member)
                    && member.filter(person -> left.test(team, person)).isPresent();
            advised = gone
                    ? advised.evolve(
                            new AdviceEvent.MemberLeft(
                                    asked.number(), asked.responder().orElseThrow()),
                            assessment.planDecided())
                    : advised;
        }
        return new EhcCase(id, reference, version, status, child, assessment, advised, record, updatedAt);
    }

    /** Returns the stage on the status bar; for a closed case the last one it reached. */
    public Stage stage() {
        return whileOpen().stage();
    }

    /** Finds the request for advice with this id; empty if it is of another case or there is none. */
    public Optional<AdviceRequest> adviceRequest(AdviceRequestId wanted) {
        return wanted.ofCase().equals(id) ? advice.request(wanted.number()) : Optional.empty();
    }

    private EhcCase after(
            HistoryEntry entry, Child about, AssessmentState requested, AdviceState advised, RecordState recorded) {
        CaseEvent event = entry.event();
        return new EhcCase(
                id,
                reference,
                entry.number(),
                event.leadsTo(new StatusBefore(status, whileOpen())),
                about,
                requested,
                advised,
                recorded,
                event.visibility() == Visibility.PARTIES ? entry.at() : updatedAt);
    }

    /**
     * Answers whether the decision whether to issue a plan was recorded before; of advice that the authority entered,
     * whether its day was before that on which the advice was received.
     */
    private boolean decidedBefore(AdviceEvent event) {
        return event instanceof AdviceEvent.AdviceSubmitted submitted
                ? submitted
                        .seal()
                        .receivedOn()
                        .map(assessment::planDecidedBefore)
                        .orElseGet(assessment::planDecided)
                : assessment.planDecided();
    }

    private CaseStatus whileOpen() {
        return record.closure().map(RecordState.Closure::before).orElse(status);
    }

    private RecordState recordAfter(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.DecidedToAssess decided -> record.coordinator(decided.coordinator());
            case AssessmentEvent.DecisionReversed reversed ->
                reversed.coordinator().map(record::coordinator).orElse(record);
            case AssessmentEvent.RequestWithdrawn withdrawn -> record.closed(ClosureReason.WITHDRAWN, status);
            case AssessmentEvent.AppealWindowEnded ended -> record.closed(ended.outcome(), status);
            case AssessmentEvent.Opened other -> record;
            case AssessmentEvent.ConsiderationNotified other -> record;
            case AssessmentEvent.DecidedNotToAssess other -> record;
            case AssessmentEvent.AssessmentPapersReady other -> record;
            case AssessmentEvent.AssessmentReturned other -> record;
            case AssessmentEvent.DecidedToIssue other -> record;
            case AssessmentEvent.DecidedNotToIssue other -> record;
        };
    }
}
