package io.github.ehckit.spi.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The memory that the in-memory adapters share. Thread-safe.
 *
 * <p>A read or a write locks all of it, and a unit of work locks it until it ends.
 */
public final class Memory {
    private final ReentrantLock held = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final MemoryTables tables = new MemoryTables(undo);

    /** Does all of the work, or none of it. Work within work is undone by itself when it throws. */
    <T> T run(Supplier<T> work) {
        held.lock();
        int begun = undo.size();
        boolean kept = false;
        try {
            T done = work.get();
            kept = true;
            return done;
        } finally {
            settle(kept, begun);
            held.unlock();
        }
    }

    private void settle(boolean kept, int begun) {
        while (!kept && undo.size() > begun) {
            undo.pop().run();
        }
        if (held.getHoldCount() == 1) {
            undo.clear();
        }
    }

    <T> T read(Function<MemoryTables, T> question) {
        held.lock();
        try {
            return question.apply(tables);
        } finally {
            held.unlock();
        }
    }

    <T> T write(Function<MemoryTables, T> change) {
        return run(() -> change.apply(tables));
    }

    /** Makes a change for good, even if the unit of work that is open on the thread is undone. */
    <T> T writeApart(Function<MemoryTables, T> change) {
        held.lock();
        try {
            int begun = undo.size();
            T done = write(change);
            while (undo.size() > begun) {
                undo.pop();
            }
            return done;
        } finally {
            held.unlock();
        }
    }
}
