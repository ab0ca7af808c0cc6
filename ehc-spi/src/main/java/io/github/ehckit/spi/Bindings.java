package io.github.ehckit.spi;

import io.github.ehckit.port.Ports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bindings that were offered for one port. */
final class Bindings<T> {
    private final PortKey<T> slot;
    private final List<Binding<T>> all = new ArrayList<>();

    Bindings(PortKey<T> slot) {
        this.slot = slot;
    }

    void add(Binding<T> offer) {
        all.add(offer);
        all.sort(Comparator.comparing(Binding::rank));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Returns the problem, if no adapter is offered, or two of the best rank are.
     *
     * @param asked the plugins that might have offered
     */
    Optional<String> problem(List<String> asked) {
        if (all.isEmpty()) {
            String among = asked.isEmpty() ? "no plugin was asked" : "asked: " + String.join(", ", asked);
            return Optional.of("there is no " + slot + " (" + among + "): " + slot.remedy());
        }
        return best().size() == 1 ? Optional.empty() : Optional.of(several());
    }

    T adapter() {
        return all.getFirst().adapter();
    }

    /** Gives the chosen adapter to the use cases. */
    void place(Ports.Builder ports) {
        slot.place().accept(ports, adapter());
    }

    PortBinding choice() {
        return new PortBinding(slot.toString(), all.getFirst().by(), names(all.subList(1, all.size())));
    }

    private List<Binding<T>> best() {
        return all.stream()
                .filter(offer -> offer.rank() == all.getFirst().rank())
                .toList();
    }

    private String several() {
        String who = best().stream().map(Binding::by).collect(Collectors.joining(" and "));
        return slot + " is offered by " + who + ": call with(…) with the one to take, or leave the others out";
    }

    private static List<String> names(List<? extends Binding<?>> offers) {
        return offers.stream().map(Binding::by).toList();
    }
}
