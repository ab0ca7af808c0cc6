package io.github.ehckit.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state of the advice on one case: its requests for advice, and the previous advice.
 *
 * @param requests in the order in which they were made; the n-th has number n
 * @param previous the previous advice, in the order in which it was used; the n-th has number n
 */
public record AdviceState(List<AdviceRequest> requests, List<PreviousAdvice> previous) {
    public static final AdviceState EMPTY = new AdviceState(List.of(), List.of());

    public AdviceState {
        requests = List.copyOf(requests);
        previous = List.copyOf(previous);
    }

    public Optional<AdviceRequest> request(int number) {
        return number >= 1 && number <= requests.size() ? Optional.of(requests.get(number - 1)) : Optional.empty();
    }

    /** Returns the requests that still wait for advice. */
    public List<AdviceRequest> pending() {
        return requests.stream().filter(request -> request.status().pending()).toList();
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
        List<AdviceRequest> all = new ArrayList<>(requests);
        switch (event) {
            case AdviceEvent.AdviceRequested asked -> all.add(AdviceRequest.asked(asked));
            case AdviceEvent.OnAdviceRequest happened -> {
                int place = happened.request() - 1;
                all.set(place, all.get(place).evolve(happened, decided));
            }
        }
        return new AdviceState(all, previous);
    }

    /** Returns the state after an event of previous advice. */
    public AdviceState evolve(DutyEvent event) {
        List<PreviousAdvice> all = new ArrayList<>(previous);
        switch (event) {
            case DutyEvent.PreviousAdviceUsed used -> all.add(PreviousAdvice.used(used));
            case DutyEvent.PreviousAdviceSetAside(var number, var reason) ->
                all.set(number - 1, all.get(number - 1).noLongerUsed());
        }
        return new AdviceState(requests, all);
    }
}
