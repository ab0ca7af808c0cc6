package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.example.benchmark.Figures;
import io.github.ehckit.example.benchmark.journey.Database;
import io.github.ehckit.persistence.HostTransaction;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.MemoryPlugin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The program that measures long drafts in memory, on H2 and on PostgreSQL, and prints the rows of the tables in {@code
 * docs/benchmarks.md}. The figures are medians, the ratio is one of the least costs. The arguments are the numbers of
 * entries, each twice the one before where their ratio is to be read.
 */
public final class SizeProgram {
    private static final int WARMING_UP = 1000;
    private static final int ROUNDS = 9;

    private SizeProgram() {}

    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = Stream.of(arguments).map(Integer::valueOf).toList();
        System.out.println(
                "| store | entries of 1 KB | save, ms | submit, ms | read back, ms | save and submit, to half as many |");
        System.out.println("|---|---|---|---|---|---|");
        measure("memory", () -> new Desk(EhcHub.assemble().with(new MemoryPlugin())), sizes);
        for (Database.Kind kind : Database.Kind.values()) {
            try (Database database = kind.open()) {
                measure(
                        database.name(),
                        () -> new Desk(EhcHub.assemble()
                                .with(new PersistencePlugin())
                                .hostResource(database.source())
                                .hostResource(HostTransaction.NONE)),
                        sizes);
            }
        }
        Figures.written();
    }

    /** Measures the sizes in turns, so that a slow minute affects all of them. */
    private static void measure(String store, Supplier<Desk> desks, List<Integer> sizes) {
        Desk first = desks.get();
        IntStream.range(0, ROUNDS).forEach(round -> Cost.of(first, WARMING_UP));
        Map<Integer, List<Cost>> all = new TreeMap<>();
        IntStream.range(0, ROUNDS).forEach(round -> round(desks, sizes, all));
        double half = 0;
        for (Map.Entry<Integer, List<Cost>> size : all.entrySet()) {
            List<Cost> costs = size.getValue();
            double least = costs.stream().mapToDouble(Cost::written).min().orElseThrow();
            System.out.printf(
                    Locale.UK,
                    "| %s | %,d | %.0f | %.0f | %.0f | %s |%n",
                    store,
                    size.getKey(),
                    median(costs, Cost::save),
                    median(costs, Cost::submit),
                    median(costs, Cost::read),
                    half == 0 ? "" : String.format(Locale.UK, "%.2f", least / half));
            half = least;
        }
    }

    /** Measures each size on a desk of its own, without data kept for others in memory, and without their garbage. */
    private static void round(Supplier<Desk> desks, List<Integer> sizes, Map<Integer, List<Cost>> all) {
        for (int entries : sizes) {
            Desk desk = desks.get();
            System.gc();
            all.computeIfAbsent(entries, none -> new ArrayList<>()).add(Cost.of(desk, entries));
        }
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return costs.stream().map(part::applyAsDouble).sorted().toList().get(costs.size() / 2);
    }
}
