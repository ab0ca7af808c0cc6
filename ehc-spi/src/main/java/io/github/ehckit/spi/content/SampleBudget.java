package io.github.ehckit.spi.content;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The budget of samples and places to blank in one film: more than an hour of telemetry needs, fewer than would fill
 * the memory.
 */
final class SampleBudget {
    private static final long MOST_SAMPLES = 1_000_000;
    private static final long MOST_PLACES = 200_000;

    private final Findings findings;
    private final AtomicLong samples = new AtomicLong(MOST_SAMPLES);
    private final AtomicLong places = new AtomicLong(MOST_PLACES);

    SampleBudget(Findings findings) {
        this.findings = findings;
    }

    /** Says whether there is room for one more sample, or run of samples, that has to be read. */
    boolean hasSample() {
        return !findings.addIf(samples.decrementAndGet() < 0, Fault.TOO_MANY);
    }

    /** Says whether there is room for one more place. */
    boolean hasPlace() {
        return !findings.addIf(places.decrementAndGet() < 0, Fault.TOO_MANY);
    }
}
