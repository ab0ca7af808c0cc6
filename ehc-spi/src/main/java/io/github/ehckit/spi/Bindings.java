package io.github.ehckit.spi;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.port.Ports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<Message> problem(List<String> asked) {
        if (all.isEmpty()) {
            return Optional.of(none(asked));
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

    private Message none(List<String> asked) {
        List<Message> plugins =
                asked.isEmpty() ? List.of(AssemblyMessage.NO_PROVIDER.message()) : providers(asked.stream());
        return slot.missing().message(port(), Argument.of("asked", plugins));
    }

    private Message several() {
        List<Message> providers = providers(best().stream().map(Binding::by));
        return AssemblyMessage.SEVERAL_ADAPTERS.message(Argument.of("providers", providers), port());
    }

    private Argument port() {
        return Argument.code("port", slot.toString());
    }

    private static List<Message> providers(Stream<String> names) {
        return names.map(name -> AssemblyMessage.PROVIDER.message(Argument.code("name", name)))
                .toList();
    }

    private static List<String> names(List<? extends Binding<?>> offers) {
        return offers.stream().map(Binding::by).toList();
    }
}
