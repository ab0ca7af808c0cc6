package io.github.ehckit.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All requests for advice of a case.
 *
 * @param requests in the order in which they were made; the n-th has number n
 */
public record AdviceDesk(List<AdviceRequest> requests) {
    static final AdviceDesk EMPTY = new AdviceDesk(List.of());

    public AdviceDesk {
        requests = List.copyOf(requests);
    }

    public Optional<AdviceRequest> request(int number) {
        return number >= 1 && number <= requests.size() ? Optional.of(requests.get(number - 1)) : Optional.empty();
    }

    /** The requests that still wait for a response. */
    public List<AdviceRequest> pending() {
        return requests.stream().filter(request -> request.advice().pending()).toList();
    }

    int nextNumber() {
        return requests.size() + 1;
    }

    AdviceDesk evolve(AdviceEvent event) {
        List<AdviceRequest> all = new ArrayList<>(requests);
        if (event instanceof AdviceEvent.AdviceRequested asked) {
            all.add(AdviceRequest.asked(asked));
        } else {
            all.set(event.request() - 1, all.get(event.request() - 1).evolve(event));
        }
        return new AdviceDesk(all);
    }
}
