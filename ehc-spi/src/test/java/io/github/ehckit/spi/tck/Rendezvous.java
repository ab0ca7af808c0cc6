package io.github.ehckit.spi.tck;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Brings two runners of a race to the same place at the same moment, once, so that a fault between them does not depend on luck.
 */
final class Rendezvous {
    /** Milliseconds that a runner waits for another. */
    private static final int PATIENCE = 500;

    private final Exchanger<Thread> place = new Exchanger<>();
    private final Thread test = Thread.currentThread();
    private volatile boolean over;

    /** Waits for another runner, unless two have met or somebody has waited in vain; whoever is no runner does not wait. */
    void meet() {
        if (over || Thread.currentThread().equals(test)) {
            return;
        }
        try {
            place.exchange(Thread.currentThread(), PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException alone) {
            // Nobody else came: so be it.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
        }
    }
}
