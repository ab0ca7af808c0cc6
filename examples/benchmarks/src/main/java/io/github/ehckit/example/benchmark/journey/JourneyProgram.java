package io.github.ehckit.example.benchmark.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the journey through the hub and through the engine, in turns, and prints the rows of the table in {@code
 * docs/benchmarks.md}. The argument is how many seconds one round lasts; 5 if there is none.
 */
public final class JourneyProgram {
    private static final int ROUNDS = 5;

    private JourneyProgram() {}

    public static void main(String[] arguments) throws IOException {
        int seconds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        System.out.println(
                "| database | threads | hub, journeys a second | Flowable CMMN, journeys a second | ratio |");
        System.out.println("|---|---|---|---|---|");
        for (Database.Kind kind : Database.Kind.values()) {
            try (Database database = kind.open()) {
                HubJourney ours = new HubJourney(database.source());
                EngineJourney theirs = new EngineJourney(database.source());
                compare(database.name(), new Pace(1, seconds), ours, theirs);
                compare(database.name(), new Pace(4, seconds), ours, theirs);
            }
        }
    }

    /** The first round of each warms it up and is not counted. */
    private static void compare(String database, Pace pace, Runnable ours, Runnable theirs) {
        List<Double> hub = new ArrayList<>();
        List<Double> engine = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            hub.add(pace.of(ours));
            engine.add(pace.of(theirs));
        }
        double mine = median(hub.subList(1, hub.size()));
        double other = median(engine.subList(1, engine.size()));
        System.out.printf(
                Locale.UK, "| %s | %d | %.1f | %.1f | %.1f |%n", database, pace.threads(), mine, other, mine / other);
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
