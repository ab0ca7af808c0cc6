package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.example.benchmark.journey.Database;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.MemoryPlugin;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures long responses in memory, on H2 and on PostgreSQL, and prints the rows of the tables in {@code docs/benchmarks.md}. The
 * arguments are the numbers of entries, each twice the one before where their ratio is to be read.
 */
public final class SizeProgram {
    private static final int WARMING_UP = 1000;
    private static final int ROUNDS = 5;

    private SizeProgram() {}

    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = Stream.of(arguments).map(Integer::valueOf).toList();
        System.out.println(
                "| store | entries of 1 KB | save, ms | submit, ms | read back, ms | save and submit, of half as many |");
        System.out.println("|---|---|---|---|---|---|");
        measure("memory", new Desk(EhcHub.assemble().with(new MemoryPlugin())), sizes);
        for (Database.Kind kind : Database.Kind.values()) {
            try (Database database = kind.open()) {
                measure(
                        database.name(),
                        new Desk(EhcHub.assemble().with(new PersistencePlugin()).host(database.source())),
                        sizes);
            }
        }
    }

    private static void measure(String store, Desk desk, List<Integer> sizes) {
        IntStream.range(0, 2 * ROUNDS).forEach(round -> Cost.of(desk, WARMING_UP));
        double half = 0;
        for (int entries : sizes) {
            Cost cost = median(desk, entries);
            double whole = cost.save() + cost.submit();
            String ratio = half == 0 ? "" : String.format(Locale.UK, "%.2f", whole / half);
            System.out.printf(
                    Locale.UK,
                    "| %s | %,d | %.0f | %.0f | %.0f | %s |%n",
                    store,
                    entries,
                    cost.save(),
                    cost.submit(),
                    cost.read(),
                    ratio);
            half = whole;
        }
    }

    private static Cost median(Desk desk, int entries) {
        List<Cost> costs = IntStream.range(0, ROUNDS)
                .mapToObj(round -> Cost.of(desk, entries))
                .toList();
        return new Cost(median(costs, Cost::save), median(costs, Cost::submit), median(costs, Cost::read));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return costs.stream()
                .mapToDouble(part)
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(costs.size() / 2);
    }
}
