package io.github.ehckit.spi.content;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The runs of a track's chunks (box {@code stsc}): a chunk has as many samples as the one before, until a run says
 * otherwise.
 */
record VideoRuns(VideoTable table, SampleBudget budget, AtomicLong left, AtomicLong first, AtomicLong samples) {

    static VideoRuns of(VideoTable table, SampleBudget budget) throws IOException {
        VideoRuns runs =
                new VideoRuns(table, budget, new AtomicLong(table.next(4)), new AtomicLong(), new AtomicLong());
        runs.begin();
        table.findings().addIf(runs.left.get() >= 0 && runs.first.get() != 1, Fault.DAMAGED);
        return runs;
    }

    /** Of a chunk that comes after the one that was asked for before; the first is number 1. */
    long samplesIn(long chunk) throws IOException {
        while (first.get() <= chunk && table.findings().none() && budget.hasSample()) {
            samples.set(table.next(4));
            table.next(4);
            begin();
        }
        return samples.get();
    }

    private void begin() throws IOException {
        first.set(left.decrementAndGet() < 0 ? Long.MAX_VALUE : table.next(4));
    }
}
