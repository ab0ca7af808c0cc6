package io.github.ehckit.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state of the advice on one case: its requests for advice, and the previous advice.
 *
 * @param requests in the order in which they were made; the n-th has number n
 * @param previous the previous advice, in the order in which it was used; the n-th has number n
 * @param awaitedAtClosure the advice that had no answer when the case was closed; empty while it is open
 */
public record AdviceState(
        List<AdviceRequest> requests, List<PreviousAdvice> previous, List<AwaitedAdvice> awaitedAtClosure) {
    public static final AdviceState EMPTY = new AdviceState(List.of(), List.of(), List.of());

    public AdviceState {
        requests = List.copyOf(requests);
        previous = List.copyOf(previous);
        awaitedAtClosure = List.copyOf(awaitedAtClosure);
    }

    public Optional<AdviceRequest> request(int number) {
        return number >= 1 && number <= requests.size() ? Optional.of(requests.get(number - 1)) : Optional.empty();
    }

    /** Returns the requests that stand: all but those that were withdrawn before advice was given. */
    public List<AdviceRequest> active() {
        return requests.stream().filter(AdviceRequest::active).toList();
    }

    /** Returns the requests that still wait for advice. */
    public List<AdviceRequest> pending() {
        return requests.stream().filter(request -> request.status().pending()).toList();
    }

    /** Returns the requests that wait for advice, and those that were declined and not yet handed over. */
    public List<AdviceRequest> unanswered() {
        return requests.stream()
                .filter(request -> request.status().unanswered())
                .toList();
    }

    /** Returns the previous advice that has not been set aside (reg 6(4)). */
    public List<PreviousAdvice> previousInUse() {
        return previous.stream().filter(PreviousAdvice::inUse).toList();
    }

    public int nextNumber() {
        return requests.size() + 1;
    }

    /**
     * Returns the state after an event of one request.
     *
     * @param decided whether the decision whether to issue a plan was recorded before
     */
    public AdviceState evolve(AdviceEvent event, boolean decided) {
        return switch (event) {
            case AdviceEvent.AdviceRequested asked -> with(AdviceRequest.asked(asked));
            case AdviceEvent.AdviceAwaitedAgain(var number) -> awaitedAgain(number);
            case AdviceEvent.AdviceRequestWithdrawn withdrawn
            when withdrawn.withCase() -> noting(withdrawn.request()).after(withdrawn, decided);
            case AdviceEvent.CorrectionEnded ended
            when ended.withCase() -> noting(ended.request()).after(ended, decided);
            case AdviceEvent.OnAdviceRequest happened -> after(happened, decided);
        };
    }

    /** Returns the state with another day on which a request was made. */
    public AdviceState requestedOn(int number, LocalDate day) {
        List<AdviceRequest> all = new ArrayList<>(requests);
        all.set(number - 1, all.get(number - 1).requestedOn(day));
        return new AdviceState(all, previous, awaitedAtClosure);
    }

    /** Returns the state with another day on which previous advice was given. */
    public AdviceState givenOn(int number, LocalDate day) {
        return with(number, previous.get(number - 1).givenOn(day));
    }

    /** Returns the state with another day on which one of the three agreed that previous advice is sufficient. */
    public AdviceState agreedOn(int number, SufficiencyAgreement.Party party, LocalDate day) {
        return with(number, previous.get(number - 1).agreedOn(party, day));
    }

    private AdviceState with(int number, PreviousAdvice changed) {
        List<PreviousAdvice> all = new ArrayList<>(previous);
        all.set(number - 1, changed);
        return new AdviceState(requests, all, awaitedAtClosure);
    }

    /** Returns the state after an event of previous advice. */
    public AdviceState evolve(DutyEvent event) {
        List<PreviousAdvice> all = new ArrayList<>(previous);
        switch (event) {
            case DutyEvent.PreviousAdviceUsed used -> all.add(PreviousAdvice.used(used));
            case DutyEvent.PreviousAdviceSetAside(var number, var reason) ->
                all.set(number - 1, all.get(number - 1).noLongerUsed());
        }
        return new AdviceState(requests, all, awaitedAtClosure);
    }

    private AdviceState with(AdviceRequest asked) {
        List<AdviceRequest> all = new ArrayList<>(requests);
        all.add(asked);
        return new AdviceState(all, previous, awaitedAtClosure);
    }

    private AdviceState after(AdviceEvent.OnAdviceRequest event, boolean decided) {
        return replacing(requests.get(event.request() - 1).evolve(event, decided));
    }

    private AdviceState replacing(AdviceRequest changed) {
        List<AdviceRequest> all = new ArrayList<>(requests);
        all.set(changed.number() - 1, changed);
        return new AdviceState(all, previous, awaitedAtClosure);
    }

    /** Notes that a request has no answer, before the closing of the case withdraws it. */
    private AdviceState noting(int number) {
        AdviceRequest request = requests.get(number - 1);
        List<AwaitedAdvice> all = new ArrayList<>(awaitedAtClosure);
        all.add(new AwaitedAdvice(number, request.status(), request.template()));
        return new AdviceState(requests, previous, all);
    }

    private AdviceState awaitedAgain(int number) {
        return awaitedAtClosure.stream()
                .filter(before -> before.request() == number)
                .findFirst()
                .map(before ->
                        replacing(requests.get(number - 1).awaitedAgain(before)).without(before))
                .orElse(this);
    }

    private AdviceState without(AwaitedAdvice again) {
        List<AwaitedAdvice> left = new ArrayList<>(awaitedAtClosure);
        left.remove(again);
        return new AdviceState(requests, previous, left);
    }
}
