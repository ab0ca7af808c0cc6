package io.github.ehckit.example.benchmark.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The pace of work that a number of threads does over and over.
 *
 * @param threads at least 1
 * @param seconds for which it is measured
 */
record Pace(int threads, int seconds) {
    private static final double NANOS = 1e9;

    /** Returns the times a second that the work is done. */
    double of(Runnable work) {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Callable<Integer>> people = IntStream.range(0, threads)
                .<Callable<Integer>>mapToObj(thread -> () -> repeat(work, end))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            int done = sum(pool.invokeAll(people));
            return done * NANOS / (System.nanoTime() - begin);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int repeat(Runnable work, long end) {
        int done = 0;
        while (System.nanoTime() < end) {
            work.run();
            done++;
        }
        return done;
    }

    private static int sum(List<Future<Integer>> counts) throws InterruptedException {
        List<Integer> all = new ArrayList<>();
        for (Future<Integer> count : counts) {
            try {
                all.add(count.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return all.stream().mapToInt(Integer::intValue).sum();
    }
}
