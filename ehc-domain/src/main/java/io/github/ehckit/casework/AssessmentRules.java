package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.advice.DutyNotice;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.assessment.AssessmentCommand.BecomeResponsible;
import io.github.ehckit.assessment.AssessmentCommand.DecideNotToAssess;
import io.github.ehckit.assessment.AssessmentCommand.DecideNotToIssue;
import io.github.ehckit.assessment.AssessmentCommand.DecideToAssess;
import io.github.ehckit.assessment.AssessmentCommand.DecideToIssue;
import io.github.ehckit.assessment.AssessmentCommand.EndAppealWindow;
import io.github.ehckit.assessment.AssessmentCommand.MoveToDecision;
import io.github.ehckit.assessment.AssessmentCommand.NotifyConsideration;
import io.github.ehckit.assessment.AssessmentCommand.Opening;
import io.github.ehckit.assessment.AssessmentCommand.ReceiveRequest;
import io.github.ehckit.assessment.AssessmentCommand.ReturnToAdvice;
import io.github.ehckit.assessment.AssessmentCommand.ReverseDecision;
import io.github.ehckit.assessment.AssessmentCommand.WithdrawRequest;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.assessment.AssessmentRefusal;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.casework.input.InputPlace;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CaseworkDeadlines;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Child;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for commands on a request for an EHC needs assessment. */
final class AssessmentRules {
    /** The age in years under which a plan may be made for a child or young person (Act, s 83; R-008). */
    private static final int UPPER_AGE = 25;

    private AssessmentRules() {}

    static Outcome<Decision> open(Opening command, Timetable law, CommandContext on, List<EhcCase> others) {
        AssessmentEvent.Opened opened = switch (command) {
            case ReceiveRequest(var child, var day, var confirmed) -> new AssessmentEvent.RequestReceived(child, day);
            case BecomeResponsible(var child, var day, var ground, var confirmed) ->
                new AssessmentEvent.ResponsibilityAssumed(child, day, ground);
        };
        LocalDate startsOn = command.startsOn();
        Place born = InputPlace.of(command, "child.dateOfBirth").place();
        return new Violations()
                .unlessPast(startPlace(command), startsOn, on)
                .unlessDone(new CaseworkDeadlines(law).assessment(startsOn))
                .all(outsideAge(command.child(), startsOn, born))
                .all(command.confirmed() ? List.of() : sameChild(others, on))
                .orElse(opened);
    }

    /** Refuses a further case of a child, naming each open one that the person may see, and none else. */
    private static List<Refusal> sameChild(List<EhcCase> others, CommandContext on) {
        return others.stream()
                .filter(other -> Permissions.knows(on.by(), other))
                .map(other -> AssessmentRefusal.SAME_CHILD.at(
                        InputField.CONFIRMED.place(),
                        Argument.code("reference", other.reference().value())))
                .toList();
    }

    /** Refuses a child who is not born on the day from which the time limits run, or too old for a plan (Act, s 83). */
    static List<Refusal> outsideAge(Child child, LocalDate startsOn, Place at) {
        if (child.dateOfBirth().isAfter(startsOn)) {
            return List.of(AssessmentRefusal.BORN_AFTER_START.at(at, Argument.of("start", startsOn)));
        }
        return child.ageOn(startsOn) >= UPPER_AGE ? List.of(AssessmentRefusal.TOO_OLD.at(at)) : List.of();
    }

    private static Place startPlace(Opening command) {
        return switch (command) {
            case ReceiveRequest received -> InputField.RECEIVED_ON.place();
            case BecomeResponsible responsible -> InputField.RESPONSIBLE_FROM.place();
        };
    }

    static Outcome<Decision> decide(
            Admission<Target.WholeCase> in, AssessmentCommand command, AuthoritySettings settings) {
        EhcCase was = in.was();
        CommandContext on = in.on();
        return switch (command) {
            case Opening opening ->
                Outcome.refused(LifecycleRefusal.OPENED_ALREADY.refusal(Argument.of("status", was.status())));
            case NotifyConsideration(var day) ->
                told(was, day, on).orElse(new AssessmentEvent.ConsiderationNotified(day));
            case DecideToAssess(var day, var reasons, var coordinator) ->
                told(was, day, on).orElse(new AssessmentEvent.DecidedToAssess(day, reasons, coordinator));
            case DecideNotToAssess(var day, var reasons) ->
                told(was, day, on).orElse(new AssessmentEvent.DecidedNotToAssess(day, reasons));
            case DecideToIssue(var day, var reasons) ->
                decidedOnAdvice(was, on, new AssessmentEvent.DecidedToIssue(day, reasons), day);
            case DecideNotToIssue(var day, var reasons) ->
                decidedOnAdvice(was, on, new AssessmentEvent.DecidedNotToIssue(day, reasons), day);
            case MoveToDecision moving -> moveToDecision(was, moving, settings, on);
            case ReturnToAdvice(var reason) -> new Violations().orElse(new AssessmentEvent.AssessmentReturned(reason));
            case ReverseDecision reversing -> reverse(was, reversing, on);
            case WithdrawRequest withdrawing -> withdraw(was, withdrawing);
            case EndAppealWindow ending -> endAppealWindow(was, ending.reason(), settings.law(), on);
        };
    }

    private static Outcome<Decision> decidedOnAdvice(
            EhcCase was, CommandContext on, AssessmentEvent decided, LocalDate day) {
        return told(was, day, on).noting(outstanding(was, on)).orElse(decided);
    }

    private static Outcome<Decision> moveToDecision(
            EhcCase was, MoveToDecision command, AuthoritySettings settings, CommandContext on) {
        return new Violations()
                .all(settings.policy().unmetDuties().objections(Reg6Duties.of(was, on.date())))
                .noting(outstanding(was, on))
                .orElse(new AssessmentEvent.AssessmentPapersReady(command.note()));
    }

    /** Checks the day on which the family was told: not in the future, not before the case began. */
    private static Violations told(EhcCase was, LocalDate day, CommandContext on) {
        Place place = InputField.NOTIFIED_ON.place();
        return new Violations().unlessPast(place, day, on).beforeStart(place, day, was);
    }

    /** Notes each outstanding duty without a pending request, and each pending request. */
    private static List<Notice> outstanding(EhcCase was, CommandContext on) {
        Stream<Notice> duties = Reg6Duties.of(was, on.date()).outstanding().stream()
                .filter(duty -> !(duty instanceof Duty.Requested))
                .map(duty -> new Notice(duty.citation(), duty.message(), Optional.empty()));
        Stream<Notice> requests = was.advice().pending().stream().map(AssessmentRules::pending);
        return Stream.concat(duties, requests).toList();
    }

    private static Notice pending(AdviceRequest request) {
        Message waits = DutyNotice.REQUEST_PENDING.message(
                Argument.of("number", request.number()), Argument.of("kind", request.type()));
        return new Notice(request.type().citation(), waits, Optional.empty());
    }

    private static Outcome<Decision> reverse(EhcCase was, ReverseDecision command, CommandContext on) {
        Place day = InputPlace.of(command, "on").place();
        boolean nobody =
                command.coordinator().or(() -> was.record().coordinator()).isEmpty();
        return new Violations()
                .unlessPast(day, command.on(), on)
                .beforeStart(day, command.on(), was)
                .when(nobody, AssessmentRefusal.NO_COORDINATOR.at(InputField.COORDINATOR.place()))
                .orElse(new AssessmentEvent.DecisionReversed(
                        command.ground(), command.on(), command.reasons(), command.coordinator()));
    }

    private static Outcome<Decision> withdraw(EhcCase was, WithdrawRequest command) {
        return new Violations()
                .unconfirmed(command.confirmed(), AssessmentRefusal.WITHDRAWAL_UNCONFIRMED)
                .answer(RecordRules.closing(was, new AssessmentEvent.RequestWithdrawn(command.reason())));
    }

    private static Outcome<Decision> endAppealWindow(
            EhcCase was, PersonalText reason, Timetable law, CommandContext on) {
        LocalDate told = was.assessment().refusedOn().orElseThrow();
        return new CaseworkDeadlines(law)
                .appeal(told)
                .then(last -> new Violations()
                        .when(
                                !on.date().isAfter(last),
                                AssessmentRefusal.APPEAL_POSSIBLE.refusal(Argument.of("last", last)))
                        .answer(RecordRules.closing(
                                was, new AssessmentEvent.AppealWindowEnded(on.date(), refusal(was), reason))));
    }

    private static ClosureReason refusal(EhcCase was) {
        return was.status() == CaseStatus.NOT_ISSUING ? ClosureReason.NOT_ISSUED : ClosureReason.NOT_ASSESSED;
    }
}
