package io.github.ehckit.spi.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What goes wrong with some things and not with others, until it is mended. */
final class HostFaults<K, A> {
    private final Map<K, Supplier<A>> troubles = new HashMap<>();

    @SuppressWarnings("NullAway")
    void with(K thing, HostFault trouble) {
        with(thing, () -> {
            trouble.happen();
            return null;
        });
    }

    void with(K thing, Supplier<A> trouble) {
        troubles.put(thing, trouble);
    }

    void mend(K thing) {
        troubles.remove(thing);
    }

    /** The trouble with the first of these things that has one; the sound answer if none has. */
    A among(Collection<K> things, Supplier<A> sound) {
        return things.stream()
                .filter(troubles::containsKey)
                .map(troubles::get)
                .findFirst()
                .orElse(sound)
                .get();
    }
}
