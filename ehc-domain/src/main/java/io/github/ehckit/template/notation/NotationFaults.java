package io.github.ehckit.template.notation;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The faults of a notation: each once, in the order of reading. */
final class NotationFaults {
    private final Set<Refusal> found = new LinkedHashSet<>();

    void add(String at, NotationRefusal because, Argument... arguments) {
        found.add(because.at(Place.of(at), arguments));
    }

    /** Adds a fault that was found elsewhere, at its place in the notation. */
    void add(String at, Refusal because) {
        found.add(moved(because, Place.of(at)));
    }

    /** Answers whether there is no fault so far. */
    boolean none() {
        return found.isEmpty();
    }

    /** Answers whether there is a fault at a place, or within it. */
    boolean within(String at) {
        return found.stream().anyMatch(fault -> lies(at, fault.path().orElse("")));
    }

    /** Returns all faults, their places in words. */
    List<Refusal> all(NotationSource noted) {
        return found.stream()
                .map(fault ->
                        moved(fault, NotationWords.place(noted, fault.path().orElse(""))))
                .toList();
    }

    private static Refusal moved(Refusal fault, Place place) {
        return new Refusal(fault.code(), fault.under(), fault.message(), Optional.of(place));
    }

    private static boolean lies(String outer, String inner) {
        return Objects.equals(inner, outer) || inner.startsWith(outer + "/");
    }
}
