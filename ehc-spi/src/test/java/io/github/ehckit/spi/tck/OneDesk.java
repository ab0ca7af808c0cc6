package io.github.ehckit.spi.tck;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The one place of an adapter for the questions of all: of two different ones at the same moment, each is taken for the other. */
final class OneDesk<T> {
    /** Milliseconds that a runner waits for another. */
    private static final int PATIENCE = 500;

    private final Set<T> seen = ConcurrentHashMap.newKeySet();
    private final Exchanger<T> desk = new Exchanger<>();
    private final Thread test = Thread.currentThread();

    /** Returns the question of another runner, or this one if it was asked before, by the test itself or alone. */
    T taken(T own) {
        if (Thread.currentThread().equals(test) || !seen.add(own)) {
            return own;
        }
        try {
            return desk.exchange(own, PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException alone) {
            return own;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return own;
        }
    }
}
