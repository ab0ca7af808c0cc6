package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.DutyEvent;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that people wrote with an event, with the part of the case to which they belong: whoever may see that part
 * reads them, and nobody else. The one table of its kind.
 *
 * @param part the part of the case
 * @param words the words, in the order in which the event holds them
 */
public record EventWords(CasePart part, List<PersonalText> words) {
    public EventWords {
        words = List.copyOf(words);
    }

    /** Returns the words of an event; empty if it holds none. */
    public static Optional<EventWords> of(CaseEvent event) {
        return Optional.of(row(event)).filter(row -> !row.words.isEmpty());
    }

    /** Returns the target of reading the words of an event: its request for advice, or the whole case. */
    public static Target about(CaseEvent event, EhcCase ehcCase) {
        Optional<Integer> request = switch (event) {
            case AdviceEvent happened -> Optional.of(happened.request());
            case RecordEvent.DayCorrected(KeyedDay.AdviceRequested(var number), var was, var now, var reason) ->
                Optional.of(number);
            default -> Optional.empty();
        };
        return request.flatMap(ehcCase.advice()::request)
                .<Target>map(Target.OfAdviceRequest::new)
                .orElseGet(Target.WholeCase::new);
    }

    private static EventWords row(CaseEvent event) {
        return switch (event) {
            case AssessmentEvent happened -> row(happened);
            case AdviceEvent happened -> row(happened);
            case DutyEvent happened -> row(happened);
            case RecordEvent happened -> row(happened);
        };
    }

    private static EventWords row(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.RequestReceived received -> none();
            case AssessmentEvent.ResponsibilityAssumed assumed -> toTheAuthority(assumed.ground());
            case AssessmentEvent.ConsiderationNotified notified -> none();
            case AssessmentEvent.DecidedToAssess decided -> toTheFamily(decided.reasons());
            case AssessmentEvent.DecidedNotToAssess decided -> toTheFamily(decided.reasons());
            case AssessmentEvent.RequestWithdrawn withdrawn -> onClosing(withdrawn.reason());
            case AssessmentEvent.AppealWindowEnded ended -> onClosing(ended.reason());
            case AssessmentEvent.DecisionReversed reversed -> toTheFamily(reversed.reasons());
            case AssessmentEvent.AssessmentPapersReady ready ->
                new EventWords(CasePart.AUTHORITY_ENTRIES, ready.note().stream().toList());
            case AssessmentEvent.AssessmentReturned returned -> toTheAuthority(returned.reason());
            case AssessmentEvent.DecidedToIssue decided -> toTheFamily(decided.reasons());
            case AssessmentEvent.DecidedNotToIssue decided -> toTheFamily(decided.reasons());
        };
    }

    private static EventWords row(AdviceEvent event) {
        return switch (event) {
            case AdviceEvent.AdviceRequested asked ->
                new EventWords(
                        CasePart.ADVICE_REQUEST_NOTE, asked.note().stream().toList());
            case AdviceEvent.NoteAdded added -> new EventWords(CasePart.ADVICE_REQUEST_NOTE, List.of(added.note()));
            case AdviceEvent.AdviceAllocated allocated -> none();
            case AdviceEvent.AdviceReturnedToTeam returned -> none();
            case AdviceEvent.MemberLeft left -> none();
            case AdviceEvent.AdviceHandedOver handed -> none();
            case AdviceEvent.AdviceDeclined declined ->
                new EventWords(CasePart.DECLINE_REASON, words(declined.reason(), declined.askInstead()));
            case AdviceEvent.MessageSentAgain sent -> none();
            case AdviceEvent.ReminderMade made -> none();
            case AdviceEvent.AdviceSubmitted submitted -> none();
            case AdviceEvent.AdviceReopened reopened ->
                new EventWords(CasePart.REOPENING_REASON, List.of(reopened.reason()));
            case AdviceEvent.InfectedAttachmentWithheld withheld -> none();
            case AdviceEvent.AdviceMovedToTemplate moved -> none();
            case AdviceEvent.AdviceAwaitedAgain again -> none();
            case AdviceEvent.AdviceRequestWithdrawn withdrawn ->
                new EventWords(
                        CasePart.WITHDRAWAL_REASON, withdrawn.reason().stream().toList());
            case AdviceEvent.CorrectionEnded ended ->
                new EventWords(
                        CasePart.REOPENING_REASON, ended.reason().stream().toList());
        };
    }

    private static EventWords row(DutyEvent event) {
        return switch (event) {
            case DutyEvent.PreviousAdviceUsed used ->
                new EventWords(CasePart.REG_6_DUTIES, words(used.from(), used.agreed()));
            case DutyEvent.PreviousAdviceSetAside aside ->
                new EventWords(CasePart.REG_6_DUTIES, List.of(aside.reason()));
        };
    }

    private static EventWords row(RecordEvent event) {
        return switch (event) {
            case RecordEvent.CoordinatorAssigned assigned -> none();
            case RecordEvent.FlagChanged changed -> none();
            case RecordEvent.CaseClosedOutside closed -> onClosing(closed.explanation());
            case RecordEvent.CaseReopened reopened -> onClosing(reopened.reason());
            case RecordEvent.DayCorrected corrected ->
                new EventWords(partOf(corrected.which()), List.of(corrected.reason()));
        };
    }

    /** Returns the part of the case whose readers are concerned by a day. */
    private static CasePart partOf(KeyedDay which) {
        return switch (which) {
            case KeyedDay.Start start -> CasePart.DECISION_REASONS;
            case KeyedDay.ConsiderationNotified notified -> CasePart.DECISION_REASONS;
            case KeyedDay.AssessmentDecision decided -> CasePart.DECISION_REASONS;
            case KeyedDay.PlanDecision decided -> CasePart.DECISION_REASONS;
            case KeyedDay.Reversal reversed -> CasePart.DECISION_REASONS;
            case KeyedDay.DateOfBirth born -> CasePart.AUTHORITY_ENTRIES;
            case KeyedDay.AdviceRequested asked -> CasePart.ADVICE_REQUEST_NOTE;
            case KeyedDay.PreviousAdviceGiven given -> CasePart.REG_6_DUTIES;
            case KeyedDay.SufficiencyAgreed agreed -> CasePart.REG_6_DUTIES;
            case KeyedDay.FlagSet set -> CasePart.FLAG_ENTRIES;
        };
    }

    private static List<PersonalText> words(PersonalText from, SufficiencyAgreement agreed) {
        return List.of(
                from,
                agreed.author().who(),
                agreed.authority().who(),
                agreed.family().who());
    }

    private static List<PersonalText> words(PersonalText reason, Optional<PersonalText> askInstead) {
        return Stream.concat(Stream.of(reason), askInstead.stream()).toList();
    }

    private static EventWords none() {
        return new EventWords(CasePart.CASE_FILE, List.of());
    }

    private static EventWords toTheAuthority(PersonalText words) {
        return new EventWords(CasePart.AUTHORITY_ENTRIES, List.of(words));
    }

    private static EventWords toTheFamily(PersonalText words) {
        return new EventWords(CasePart.DECISION_REASONS, List.of(words));
    }

    private static EventWords onClosing(PersonalText words) {
        return new EventWords(CasePart.CLOSING_REASONS, List.of(words));
    }
}
