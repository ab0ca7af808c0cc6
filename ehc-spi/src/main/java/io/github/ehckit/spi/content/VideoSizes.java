package io.github.ehckit.spi.content;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The sizes of a track's samples: all alike, or each as the table says (boxes {@code stsz}, {@code stz2}).
 *
 * @param most no sample is longer than the file
 * @param width how many bytes each number has; 0 if all are alike
 * @param alike how long each is then
 * @param left how many samples are still to come
 */
record VideoSizes(VideoTable table, long most, int width, long alike, AtomicLong left, SampleBudget budget) {

    static VideoSizes of(VideoTable table, long most, SampleBudget budget) throws IOException {
        boolean compact = table.box().type().equals("stz2");
        long first = table.next(4);
        int width = compact ? (int) (first & 0xFF) / 8 : first == 0 ? 4 : 0;
        table.findings().addIf(compact && width != 1 && width != 2, Fault.HIDDEN);
        return new VideoSizes(table, most, width, first, new AtomicLong(table.next(4)), budget);
    }

    /** Returns the size of the next so many samples together, or of all that are left. */
    long next(long samples) throws IOException {
        long count = Math.min(samples, left.get());
        left.addAndGet(-count);
        return width == 0 ? Math.min(count, most) * Math.min(alike, most) : sum(count);
    }

    private long sum(long count) throws IOException {
        long sum = 0;
        for (long i = 0; i < count && table.findings().none() && budget.hasSample(); i++) {
            sum += table.next(width);
        }
        return sum;
    }
}
