package io.github.ehckit.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Sixteen people, or as many as are wanted, who begin at the same moment. */
final class Crowd {
    static final int PEOPLE = 16;

    private Crowd() {}

    /** What each of them returns, in the order of their numbers from 0. */
    static <T> List<T> act(IntFunction<T> person) throws Exception {
        return act(PEOPLE, person);
    }

    /** What each of as many people as are wanted returns. */
    static <T> List<T> act(int crowd, IntFunction<T> person) throws Exception {
        CyclicBarrier start = new CyclicBarrier(crowd);
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(crowd)) {
            List<Callable<T>> people = IntStream.range(0, crowd)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return person.apply(number);
                    })
                    .toList();
            for (Future<T> result : threads.invokeAll(people)) {
                results.add(result.get());
            }
        }
        return results;
    }

    /** How often each of them succeeds in some rounds. */
    static List<Integer> succeed(int rounds, IntPredicate person) throws Exception {
        return act(number -> Math.toIntExact(
                IntStream.range(0, rounds).filter(round -> person.test(number)).count()));
    }
}
