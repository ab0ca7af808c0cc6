package io.github.ehckit.spi.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the adapters in memory share. Thread-safe.
 *
 * <p>Whoever reads or writes holds all of it, a unit of work until it ends; so whatever was read in a unit of work is held by it.
 */
public final class Memory {
    private final ReentrantLock held = new ReentrantLock();
    private Shelves shelves = new Shelves();

    /** Does all of the work, or none of it. Work within work is undone by itself when it throws. */
    <T> T run(Supplier<T> work) {
        held.lock();
        Shelves before = shelves.copy();
        boolean kept = false;
        try {
            T done = work.get();
            kept = true;
            return done;
        } finally {
            shelves = kept ? shelves : before;
            held.unlock();
        }
    }

    <T> T read(Function<Shelves, T> question) {
        held.lock();
        try {
            return question.apply(shelves);
        } finally {
            held.unlock();
        }
    }

    <T> T write(Function<Shelves, T> change) {
        return run(() -> change.apply(shelves));
    }
}
