package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.advice.Duty.NotRequired.Because;
import io.github.ehckit.advice.PreviousAdvice;
import io.github.ehckit.history.Stage;
import io.github.ehckit.people.YearGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The assessment of one duty: the requests and previous advice of one type on a case, and the state that follows.
 *
 * @param ehcCase the case
 * @param type the type of advice
 * @param requests the requests for it that stand
 * @param withdrawn the requests for it that were withdrawn
 * @param earlier the previous advice of this type that is in use
 */
record DutyEvaluation(
        EhcCase ehcCase,
        AdviceType type,
        List<AdviceRequest> requests,
        List<Duty.Withdrawn.Withdrawal> withdrawn,
        List<PreviousAdvice> earlier) {

    static DutyEvaluation of(EhcCase ehcCase, AdviceType type) {
        return new DutyEvaluation(
                ehcCase,
                type,
                ehcCase.advice().active().stream()
                        .filter(request -> request.type() == type)
                        .toList(),
                withdrawn(ehcCase, type),
                ehcCase.advice().previousInUse().stream()
                        .filter(advice -> advice.type() == type)
                        .toList());
    }

    private static List<Duty.Withdrawn.Withdrawal> withdrawn(EhcCase ehcCase, AdviceType type) {
        return ehcCase.advice().requests().stream()
                .filter(request -> request.type() == type)
                .flatMap(request -> request.status() instanceof AdviceStatus.Withdrawn(var reason)
                        ? Stream.of(new Duty.Withdrawn.Withdrawal(request.number(), reason))
                        : Stream.empty())
                .toList();
    }

    /** Returns the duty with its state on a day. */
    Duty duty(LocalDate day) {
        if (ehcCase.stage() == Stage.REQUEST) {
            return new Duty.NotRequired(type, Because.NO_ASSESSMENT);
        }
        if (requests.isEmpty() && earlier.isEmpty()) {
            return untouched(day);
        }
        return type.owedForEach() ? owedForEach() : owedOnce();
    }

    private Duty untouched(LocalDate day) {
        return switch (type) {
            case FAMILY, EDUCATIONAL, MEDICAL, PSYCHOLOGICAL, SOCIAL_CARE -> new Duty.NotRequested(type);
            case OTHER, FAMILYS_WISH ->
                withdrawn.isEmpty()
                        ? new Duty.NotRequired(type, Because.NOBODY_TO_ASK)
                        : new Duty.Withdrawn(type, withdrawn);
            case ADULTHOOD ->
                ehcCase.child().yearGroupOn(day).reaches(YearGroup.NINE)
                        ? new Duty.NotRequested(type)
                        : new Duty.NotRequired(type, Because.BEFORE_YEAR_NINE);
        };
    }

    /**
     * Assesses a duty that one piece of advice meets. The best state counts: given, given before, awaited, promised,
     * refused.
     */
    private Duty owedOnce() {
        List<Integer> given = those(AdviceRequest::gaveAdvice);
        List<Integer> awaited = those(AdviceRequest::awaitsAdvice);
        if (!given.isEmpty()) {
            return new Duty.Met(type, given);
        }
        if (!earlier.isEmpty()) {
            return new Duty.MetByPreviousAdvice(type, earlier);
        }
        if (!awaited.isEmpty()) {
            return new Duty.Requested(type, awaited);
        }
        List<AdviceRequest> promised =
                requests.stream().filter(AdviceRequest::promisesAdvice).toList();
        return promised.isEmpty()
                ? new Duty.Unmet(type, those(any -> true))
                : promised(promised, days(promised).min(Comparator.naturalOrder()));
    }

    /**
     * Assesses a duty that is owed for each person asked. The worst state counts: awaited, refused, promised, given.
     */
    private Duty owedForEach() {
        List<Integer> awaited = those(AdviceRequest::awaitsAdvice);
        List<Integer> refused = those(request -> !request.gaveAdvice() && !request.promisesAdvice());
        if (!awaited.isEmpty()) {
            return new Duty.Requested(type, awaited);
        }
        if (!refused.isEmpty()) {
            return new Duty.Unmet(type, refused);
        }
        List<AdviceRequest> promised = promisesNotKept();
        if (!promised.isEmpty()) {
            return promised(promised, days(promised).max(Comparator.naturalOrder()));
        }
        return requests.isEmpty()
                ? new Duty.MetByPreviousAdvice(type, earlier)
                : new Duty.Met(type, those(AdviceRequest::gaveAdvice));
    }

    /**
     * Lists the promises that are not kept. Advice keeps one promise: the oldest that was made by the day of its request.
     */
    private List<AdviceRequest> promisesNotKept() {
        List<AdviceRequest> open = new ArrayList<>(
                requests.stream().filter(AdviceRequest::promisesAdvice).toList());
        requests.stream()
                .filter(AdviceRequest::gaveAdvice)
                .flatMap(given -> open.stream()
                        .filter(promise -> madeBy(given.requestedOn(), promise))
                        .min(Comparator.comparingInt(AdviceRequest::number))
                        .stream())
                .forEach(open::remove);
        return List.copyOf(open);
    }

    private static boolean madeBy(LocalDate day, AdviceRequest promise) {
        return promise.completedOn().filter(made -> !made.isAfter(day)).isPresent();
    }

    private Duty promised(List<AdviceRequest> promised, Optional<LocalDate> by) {
        return new Duty.Promised(
                type, promised.stream().map(AdviceRequest::number).toList(), by);
    }

    private static Stream<LocalDate> days(List<AdviceRequest> promised) {
        return promised.stream().flatMap(request -> request.promisedBy().stream());
    }

    private List<Integer> those(Predicate<AdviceRequest> wanted) {
        return requests.stream().filter(wanted).map(AdviceRequest::number).toList();
    }
}
