package io.github.ehckit.casework;

import io.github.ehckit.casework.RequestCommand.BecomeResponsible;
import io.github.ehckit.casework.RequestCommand.DecideNotToAssess;
import io.github.ehckit.casework.RequestCommand.DecideNotToIssue;
import io.github.ehckit.casework.RequestCommand.DecideToAssess;
import io.github.ehckit.casework.RequestCommand.DecideToIssue;
import io.github.ehckit.casework.RequestCommand.EndAppealWindow;
import io.github.ehckit.casework.RequestCommand.MoveToDecision;
import io.github.ehckit.casework.RequestCommand.NotifyConsideration;
import io.github.ehckit.casework.RequestCommand.Opening;
import io.github.ehckit.casework.RequestCommand.ReceiveRequest;
import io.github.ehckit.casework.RequestCommand.ReturnToAdvice;
import io.github.ehckit.casework.RequestCommand.ReverseDecision;
import io.github.ehckit.casework.RequestCommand.WithdrawRequest;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is rightly done with a request for an assessment. */
final class RequestRules {
    /** Years: a plan may be made for a child or young person under this age (Act, s 83; R-008). */
    private static final int UPPER_AGE = 25;

    private RequestRules() {}

    static Outcome<Decision> open(Opening command, Timetable law, Occasion on) {
        RequestEvent.Opened opened = switch (command) {
            case ReceiveRequest(var child, var day) -> new RequestEvent.RequestReceived(child, day);
            case BecomeResponsible(var child, var day, var ground) ->
                new RequestEvent.ResponsibilityAssumed(child, day, ground);
        };
        Child child = command.child();
        LocalDate startsOn = command.startsOn();
        return new Objections()
                .unlessPast("startsOn", startsOn, on)
                .unlessDone(new Limits(law).assessment(startsOn))
                .when(
                        child.dateOfBirth().isAfter(startsOn),
                        Refusal.at(
                                "child.dateOfBirth",
                                RefusalCode.IMPOSSIBLE_DATE,
                                "R-008",
                                "the date of birth lies after the start"))
                .when(
                        child.ageOn(startsOn) >= UPPER_AGE,
                        Refusal.at(
                                "child.dateOfBirth",
                                RefusalCode.NOT_OFFERED,
                                "Act s 83; R-008",
                                "the young person is 25 or older"))
                .orElse(opened);
    }

    static Outcome<Decision> decide(
            Admission<Target.WholeCase> in, RequestCommand command, AuthoritySettings settings) {
        EhcCase was = in.was();
        Occasion on = in.on();
        return switch (command) {
            case Opening opening ->
                Outcome.refused(Refusal.of(RefusalCode.NOT_NOW, "R-015", "the case is open already"));
            case NotifyConsideration(var day) -> told(was, day, on).orElse(new RequestEvent.ConsiderationNotified(day));
            case DecideToAssess(var day, var reasons, var coordinator) ->
                told(was, day, on).orElse(new RequestEvent.DecidedToAssess(day, reasons, coordinator));
            case DecideNotToAssess(var day, var reasons) ->
                told(was, day, on).orElse(new RequestEvent.DecidedNotToAssess(day, reasons));
            case DecideToIssue(var day, var reasons) ->
                told(was, day, on).noting(outstanding(was, on)).orElse(new RequestEvent.DecidedToIssue(day, reasons));
            case DecideNotToIssue(var day, var reasons) ->
                told(was, day, on)
                        .noting(outstanding(was, on))
                        .orElse(new RequestEvent.DecidedNotToIssue(day, reasons));
            case MoveToDecision(var note) ->
                new Objections()
                        .all(settings.policy().unmetDuties().objections(DutyLedger.of(was, on.date())))
                        .noting(outstanding(was, on))
                        .orElse(new RequestEvent.AssessmentPapersReady(note));
            case ReturnToAdvice(var reason) -> new Objections().orElse(new RequestEvent.AssessmentReturned(reason));
            case ReverseDecision reversing -> reverse(was, reversing, on);
            case WithdrawRequest withdrawing -> withdraw(was, withdrawing);
            case EndAppealWindow ending -> endAppealWindow(was, settings.law(), on);
        };
    }

    /** The day on which the family was told: not in the future, not before the case began. */
    private static Objections told(EhcCase was, LocalDate day, Occasion on) {
        return new Objections().unlessPast("notifiedOn", day, on).beforeStart("notifiedOn", day, was);
    }

    /** Each duty of which nothing is to be expected, and each request to which an answer is. */
    private static List<Notice> outstanding(EhcCase was, Occasion on) {
        Stream<Notice> duties = DutyLedger.of(was, on.date()).outstanding().stream()
                .filter(duty -> !(duty instanceof Duty.Sought))
                .map(duty -> new Notice(duty.citation(), duty.says()));
        Stream<Notice> requests = was.advice().pending().stream()
                .map(request -> new Notice(
                        request.type().citation(), "request " + request.number() + " for advice is still outstanding"));
        return Stream.concat(duties, requests).toList();
    }

    private static Outcome<Decision> reverse(EhcCase was, ReverseDecision command, Occasion on) {
        boolean nobody =
                command.coordinator().or(() -> was.record().coordinator()).isEmpty();
        return new Objections()
                .unlessPast("on", command.on(), on)
                .beforeStart("on", command.on(), was)
                .when(
                        nobody,
                        Refusal.at("coordinator", RefusalCode.MISSING, "R-067", "a case co-ordinator has to be named"))
                .orElse(new RequestEvent.DecisionReversed(
                        command.ground(), command.on(), command.reasons(), command.coordinator()));
    }

    private static Outcome<Decision> withdraw(EhcCase was, WithdrawRequest command) {
        return new Objections()
                .unconfirmed(command.confirmed(), "practice")
                .answer(RecordRules.closing(
                        was, command.reason(), new RequestEvent.RequestWithdrawn(command.reason())));
    }

    private static Outcome<Decision> endAppealWindow(EhcCase was, Timetable law, Occasion on) {
        LocalDate told = was.request().refusedOn().orElseThrow();
        return new Limits(law)
                .appeal(told)
                .then(last -> new Objections()
                        .when(!on.date().isAfter(last), appealPossible(last))
                        .orElse(new RequestEvent.AppealWindowEnded(on.date(), refusal(was))));
    }

    private static Refusal appealPossible(LocalDate last) {
        return Refusal.of(RefusalCode.NOT_NOW, "HESC Rules r.20(1)(c)", "an appeal may be made until " + last);
    }

    private static ClosureReason refusal(EhcCase was) {
        return was.status() == CaseStatus.NOT_ISSUING ? ClosureReason.NOT_ISSUED : ClosureReason.NOT_ASSESSED;
    }
}
