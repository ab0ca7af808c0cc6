package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceState;
import io.github.ehckit.advice.PreviousAdvice;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.assessment.AssessmentState;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.people.Child;
import io.github.ehckit.record.DayLabel;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.timetable.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days that people keyed into a case, with the order in which they must lie. The date of birth has no place
 * in the order: no refusal names it.
 *
 * @param ehcCase the case
 */
record KeyedDays(EhcCase ehcCase) {

    /** Two days, of which the second must not be before the first; empty where it is not recorded. */
    private record Order(Dated first, Dated second) {}

    /**
     * A day and its name.
     *
     * @param key the key of the day; empty if it cannot be corrected, as under a seal
     */
    record Dated(Optional<KeyedDay> key, Message label, LocalDate day) {}

    /** Finds a day; empty if it was never recorded. */
    Optional<LocalDate> find(KeyedDay which) {
        return switch (which) {
            case KeyedDay.Start start -> Optional.of(assessment().startsOn());
            case KeyedDay.ConsiderationNotified notified -> day(Milestone.CONSIDERATION_NOTIFIED);
            case KeyedDay.AssessmentDecision decided -> day(Milestone.ASSESSMENT_DECIDED);
            case KeyedDay.PlanDecision decided -> day(Milestone.PLAN_DECIDED);
            case KeyedDay.Reversal reversed -> assessment().reversedOn();
            case KeyedDay.DateOfBirth born -> Optional.of(ehcCase.child().dateOfBirth());
            case KeyedDay.AdviceRequested(var number) ->
                advice().request(number).map(AdviceRequest::requestedOn);
            case KeyedDay.PreviousAdviceGiven(var number) -> previous(number).map(PreviousAdvice::givenOn);
            case KeyedDay.SufficiencyAgreed(var number, var party) ->
                previous(number).map(previous -> previous.agreed().by(party).on());
            case KeyedDay.FlagSet(var flag) ->
                Optional.ofNullable(ehcCase.record().flags().get(flag));
        };
    }

    /** Lists the days before which the day must not lie. */
    List<Dated> before(KeyedDay which) {
        return orders().stream()
                .filter(order -> order.second().key().filter(which::equals).isPresent())
                .map(Order::first)
                .toList();
    }

    /** Lists the days after which the day must not lie. */
    List<Dated> after(KeyedDay which) {
        return orders().stream()
                .filter(order -> order.first().key().filter(which::equals).isPresent())
                .map(Order::second)
                .toList();
    }

    /** Returns the child of the case after a correction. */
    static Child child(Child was, RecordEvent event) {
        return event instanceof RecordEvent.DayCorrected corrected && corrected.which() instanceof KeyedDay.DateOfBirth
                ? new Child(was.name(), corrected.now())
                : was;
    }

    /** Returns the state of the request for an assessment after a correction. */
    static AssessmentState assessment(AssessmentState was, RecordEvent event) {
        return event instanceof RecordEvent.DayCorrected corrected
                ? switch (corrected.which()) {
                    case KeyedDay.Start start -> was.corrected(Milestone.REQUEST, corrected.now());
                    case KeyedDay.ConsiderationNotified notified ->
                        was.corrected(Milestone.CONSIDERATION_NOTIFIED, corrected.now());
                    case KeyedDay.AssessmentDecision decided ->
                        was.corrected(Milestone.ASSESSMENT_DECIDED, corrected.now());
                    case KeyedDay.PlanDecision decided -> was.corrected(Milestone.PLAN_DECIDED, corrected.now());
                    case KeyedDay.Reversal reversed -> was.reversed(corrected.now());
                    default -> was;
                }
                : was;
    }

    /** Returns the state of the advice after a correction. */
    static AdviceState advice(AdviceState was, RecordEvent event) {
        return event instanceof RecordEvent.DayCorrected corrected
                ? switch (corrected.which()) {
                    case KeyedDay.AdviceRequested(var number) -> was.requestedOn(number, corrected.now());
                    case KeyedDay.PreviousAdviceGiven(var number) -> was.givenOn(number, corrected.now());
                    case KeyedDay.SufficiencyAgreed(var number, var party) ->
                        was.agreedOn(number, party, corrected.now());
                    default -> was;
                }
                : was;
    }

    private List<Order> orders() {
        List<Order> all = new ArrayList<>();
        Dated start = dated(new KeyedDay.Start(), assessment().startsOn());
        for (KeyedDay later : List.of(
                new KeyedDay.ConsiderationNotified(),
                new KeyedDay.AssessmentDecision(),
                new KeyedDay.PlanDecision(),
                new KeyedDay.Reversal())) {
            find(later).ifPresent(day -> all.add(new Order(start, dated(later, day))));
        }
        between(new KeyedDay.AssessmentDecision(), new KeyedDay.PlanDecision(), all);
        advice().requests().forEach(request -> add(start, request, all));
        advice().previous().forEach(previous -> add(previous, all));
        return all;
    }

    private void between(KeyedDay first, KeyedDay second, List<Order> all) {
        find(first)
                .ifPresent(one ->
                        find(second).ifPresent(other -> all.add(new Order(dated(first, one), dated(second, other)))));
    }

    private static void add(Dated start, AdviceRequest request, List<Order> all) {
        Dated asked = dated(new KeyedDay.AdviceRequested(request.number()), request.requestedOn());
        all.add(new Order(start, asked));
        request.firstCompletedOn()
                .map(day -> new Dated(
                        Optional.empty(), DayLabel.ADVICE_GIVEN.message(Argument.of("request", request.number())), day))
                .ifPresent(given -> all.add(new Order(asked, given)));
    }

    private static void add(PreviousAdvice previous, List<Order> all) {
        Dated given = dated(new KeyedDay.PreviousAdviceGiven(previous.number()), previous.givenOn());
        for (SufficiencyAgreement.Party party : SufficiencyAgreement.Party.values()) {
            KeyedDay agreed = new KeyedDay.SufficiencyAgreed(previous.number(), party);
            all.add(new Order(given, dated(agreed, previous.agreed().by(party).on())));
        }
    }

    private static Dated dated(KeyedDay key, LocalDate day) {
        return new Dated(Optional.of(key), key.label(), day);
    }

    private Optional<PreviousAdvice> previous(int number) {
        return advice().previous().stream()
                .filter(previous -> previous.number() == number)
                .findFirst();
    }

    private Optional<LocalDate> day(Milestone milestone) {
        return assessment().milestones().day(milestone);
    }

    private AssessmentState assessment() {
        return ehcCase.assessment();
    }

    private AdviceState advice() {
        return ehcCase.advice();
    }
}
