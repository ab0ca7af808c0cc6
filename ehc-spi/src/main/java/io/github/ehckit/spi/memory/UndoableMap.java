package io.github.ehckit.spi.memory;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map in the order of insertion whose changes can be undone, at the cost of the change alone. */
final class UndoableMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> things = new LinkedHashMap<>();
    private final Deque<Runnable> undo;

    /** Makes an empty map. The undo step of a change is pushed when the change is made. */
    UndoableMap(Deque<Runnable> undo) {
        this.undo = undo;
    }

    @Override
    public @Nullable V get(Object key) {
        return things.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return things.containsKey(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        V before = things.put(key, value);
        undo.push(before == null ? () -> things.remove(key) : () -> things.put(key, before));
        return before;
    }

    /** Removes the value under a key, if there is one. */
    void takeAway(K key) {
        V before = things.remove(key);
        if (before != null) {
            undo.push(() -> things.put(key, before));
        }
    }

    /** Returns the entries, for reading only. */
    @Override
    public Set<Entry<K, V>> entrySet() {
        return Collections.unmodifiableMap(things).entrySet();
    }
}
