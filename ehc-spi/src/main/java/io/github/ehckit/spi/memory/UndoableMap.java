package io.github.ehckit.spi.memory;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things of one kind, in the order in which they came. Whatever changes here can be undone, at the cost of the change alone. */
final class UndoableMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> things = new LinkedHashMap<>();
    private final Deque<Runnable> undo;

    /** An empty shelf. What undoes a change is pushed when the change is made. */
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

    /** Takes away what lies under a key, if anything does. */
    void takeAway(K key) {
        V before = things.remove(key);
        if (before != null) {
            undo.push(() -> things.put(key, before));
        }
    }

    /** To look at. */
    @Override
    public Set<Entry<K, V>> entrySet() {
        return Collections.unmodifiableMap(things).entrySet();
    }
}
