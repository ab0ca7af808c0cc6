package io.github.ehckit.spi.tck;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The concurrent runs of one step, on several threads at the same moment. */
public final class ConcurrentRuns {
    /** The number of threads. */
    static final int RUNNERS = 4;

    /** The number of times that a race is run: a fault that one race may miss, twenty do not. */
    public static final int ROUNDS = 20;

    /** The seconds after which an adapter counts as hanging. */
    private static final int PATIENCE = 60;

    private ConcurrentRuns() {}

    /** Starts all runners together and waits for every one; returns their results in their order. */
    public static <T> List<T> run(IntFunction<T> runner) {
        CyclicBarrier start = new CyclicBarrier(RUNNERS);
        ExecutorService threads = Executors.newFixedThreadPool(
                RUNNERS, Thread.ofPlatform().daemon().factory());
        try {
            List<Callable<T>> runners = numbers().stream()
                    .<Callable<T>>map(number -> () -> {
                        start.await();
                        return runner.apply(number);
                    })
                    .toList();
            return threads.invokeAll(runners, PATIENCE, TimeUnit.SECONDS).stream()
                    .map(ConcurrentRuns::result)
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the numbers of the runners. */
    static List<Integer> numbers() {
        return IntStream.range(0, RUNNERS).boxed().toList();
    }

    private static <T> T result(Future<T> runner) {
        try {
            return runner.get();
        } catch (CancellationException hanging) {
            throw new AssertionError("the adapter did not answer within " + PATIENCE + " seconds", hanging);
        } catch (ExecutionException | InterruptedException failure) {
            throw new AssertionError("the adapter failed in a race", failure);
        }
    }
}
