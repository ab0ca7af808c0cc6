package io.github.ehckit.spi;

import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.Ports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was offered while a hub is assembled, what is wrong with it, and what has to be closed with the hub. */
final class Ledger {
    private static final List<Slot<?>> REQUIRED = List.of(
            Slot.CASES,
            Slot.RESPONSES,
            Slot.DOCUMENTS,
            Slot.OUTBOX,
            Slot.WORK,
            Slot.BYTES,
            Slot.INSPECTOR,
            Slot.SCANNER,
            Slot.UPLOADS,
            Slot.TEMPLATES,
            Slot.POLICIES,
            Slot.DIRECTORY,
            Slot.NOTIFIER,
            Slot.VALIDATOR);

    private final Map<Slot<?>, Offers<?>> offers = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();
    private final Closings closings = new Closings();
    private boolean failed;

    Ledger() {
        REQUIRED.forEach(slot -> offers.put(slot, new Offers<>(slot)));
    }

    <T> void offer(Slot<T> slot, Offer<T> offer) {
        of(slot).add(offer);
    }

    boolean lacks(Slot<?> slot) {
        return of(slot).isEmpty();
    }

    void asked(String plugin) {
        asked.add(plugin);
    }

    void trouble(String problem) {
        troubles.add(problem);
    }

    void trouble(String problem, Throwable cause) {
        troubles.add(problem);
        causes.add(cause);
    }

    /** Notes that a plugin did not offer what it has. */
    void failed(String problem) {
        failed = true;
        trouble(problem);
    }

    void failed(String problem, Throwable cause) {
        failed = true;
        trouble(problem, cause);
    }

    Closings closings() {
        return closings;
    }

    /**
     * Why no hub can be made of this; empty if one can.
     *
     * <p>What nobody offers is no problem as long as a plugin has failed: it is not known what it would have offered.
     */
    Optional<AssemblyException> refusal() {
        List<String> problems = Stream.concat(
                        troubles.stream(),
                        offers.values().stream()
                                .filter(all -> !(failed && all.isEmpty()))
                                .map(all -> all.problem(asked))
                                .flatMap(Optional::stream))
                .toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(refusal(problems));
    }

    Ports ports() {
        return new Ports(
                of(Slot.CASES).adapter(),
                of(Slot.RESPONSES).adapter(),
                of(Slot.DOCUMENTS).adapter(),
                of(Slot.BYTES).adapter(),
                of(Slot.INSPECTOR).adapter(),
                of(Slot.SCANNER).adapter(),
                of(Slot.UPLOADS).adapter(),
                of(Slot.TEMPLATES).adapter(),
                of(Slot.POLICIES).adapter(),
                of(Slot.DIRECTORY).adapter(),
                of(Slot.OUTBOX).adapter(),
                of(Slot.NOTIFIER).adapter(),
                of(Slot.WORK).adapter(),
                of(Slot.VALIDATOR).adapter());
    }

    Map<String, DocumentRenderer> renderers() {
        Map<String, DocumentRenderer> byMediaType = new LinkedHashMap<>();
        offers.keySet().stream()
                .filter(slot -> slot.port().equals(DocumentRenderer.class))
                .map(Slot::detail)
                .forEach(type -> byMediaType.put(type, of(Slot.renderer(type)).adapter()));
        return byMediaType;
    }

    List<Choice> choices() {
        return offers.values().stream().<Choice>map(Offers::choice).toList();
    }

    private AssemblyException refusal(List<String> problems) {
        AssemblyException refusal = new AssemblyException(problems);
        causes.stream().findFirst().ifPresent(refusal::initCause);
        causes.stream().skip(1).forEach(refusal::addSuppressed);
        return refusal;
    }

    /** A place only ever holds offers of its own port. */
    @SuppressWarnings("unchecked")
    private <T> Offers<T> of(Slot<T> slot) {
        return (Offers<T>) offers.computeIfAbsent(slot, fresh -> new Offers<>(slot));
    }
}
