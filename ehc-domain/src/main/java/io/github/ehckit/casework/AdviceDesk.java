package io.github.ehckit.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All requests for advice of a case, and the advice that was given before.
 *
 * @param requests in the order in which they were made; the n-th has number n
 * @param earlier advice that was given before, in the order in which it was used; the n-th has number n
 */
public record AdviceDesk(List<AdviceRequest> requests, List<EarlierAdvice> earlier) {
    static final AdviceDesk EMPTY = new AdviceDesk(List.of(), List.of());

    public AdviceDesk {
        requests = List.copyOf(requests);
        earlier = List.copyOf(earlier);
    }

    public Optional<AdviceRequest> request(int number) {
        return number >= 1 && number <= requests.size() ? Optional.of(requests.get(number - 1)) : Optional.empty();
    }

    /** The requests that still wait for a response. */
    public List<AdviceRequest> pending() {
        return requests.stream().filter(request -> request.advice().pending()).toList();
    }

    /** The earlier advice that has not been set aside (reg 6(4)). */
    public List<EarlierAdvice> earlierInUse() {
        return earlier.stream().filter(EarlierAdvice::standing).toList();
    }

    int nextNumber() {
        return requests.size() + 1;
    }

    /** The state after an event of one request. */
    AdviceDesk evolve(AdviceEvent event) {
        List<AdviceRequest> all = new ArrayList<>(requests);
        switch (event) {
            case AdviceEvent.AdviceRequested asked -> all.add(AdviceRequest.asked(asked));
            case AdviceEvent.OnRequest happened -> {
                int place = happened.request() - 1;
                all.set(place, all.get(place).evolve(happened));
            }
        }
        return new AdviceDesk(all, earlier);
    }

    /** The state after an event of advice that was given before. */
    AdviceDesk evolve(DutyEvent event) {
        List<EarlierAdvice> all = new ArrayList<>(earlier);
        switch (event) {
            case DutyEvent.EarlierAdviceUsed used -> all.add(EarlierAdvice.used(used));
            case DutyEvent.EarlierAdviceSetAside(var number, var reason) ->
                all.set(number - 1, all.get(number - 1).noLongerUsed());
        }
        return new AdviceDesk(requests, all);
    }
}
