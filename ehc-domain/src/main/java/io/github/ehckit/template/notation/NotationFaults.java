package io.github.ehckit.template.notation;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The faults of a notation: each once, in the order of reading. */
final class NotationFaults {
    private final Set<Refusal> found = new LinkedHashSet<>();

    void add(String at, RefusalCode code, String because) {
        add(at, code, "format", because);
    }

    void add(String at, RefusalCode code, String under, String because) {
        found.add(Refusal.at(at, code, under, because));
    }

    void malformed(String at, String because) {
        add(at, RefusalCode.MALFORMED, because);
    }

    /** Answers whether there is a fault at a place, or within it. */
    boolean within(String at) {
        return found.stream().anyMatch(fault -> lies(at, fault.path().orElse("")));
    }

    List<Refusal> all() {
        return List.copyOf(found);
    }

    private static boolean lies(String outer, String inner) {
        return Objects.equals(inner, outer) || inner.startsWith(outer + "/");
    }
}
