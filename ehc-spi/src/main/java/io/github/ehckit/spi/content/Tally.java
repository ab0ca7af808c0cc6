package io.github.ehckit.spi.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tally of a few names. Others are not counted, so that a file cannot fill it. */
final class Tally {
    private final List<String> names;
    private final Map<String, Integer> counts = new HashMap<>();

    Tally(String... names) {
        this.names = List.of(names);
    }

    void note(String name) {
        if (names.contains(name)) {
            counts.merge(name, 1, Integer::sum);
        }
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    boolean hasAll() {
        return counts.size() == names.size();
    }
}
