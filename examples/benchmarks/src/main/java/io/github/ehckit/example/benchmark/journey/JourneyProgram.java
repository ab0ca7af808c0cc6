package io.github.ehckit.example.benchmark.journey;

import io.github.ehckit.example.benchmark.Figures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The program that measures the journey through the hub and through the engine, in turns, and prints the rows of the
 * table in {@code docs/benchmarks.md}. The argument is the length of one round, in seconds; 5 if there is none.
 */
public final class JourneyProgram {
    private static final int WARMING_UP = 4;
    private static final int ROUNDS = 5;

    private JourneyProgram() {}

    public static void main(String[] arguments) throws IOException {
        int seconds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        System.out.println("| database | threads | hub, journeys a second | Flowable CMMN as it comes | lean |");
        System.out.println("|---|---|---|---|---|");
        for (Database.Kind kind : Database.Kind.values()) {
            try (Database database = kind.open()) {
                List<Runnable> journeys = List.of(
                        new HubJourney(database.source()),
                        EngineJourney.asItComes(database.source()),
                        EngineJourney.lean(database.source()));
                compare(database.name(), new Pace(1, seconds), journeys);
                compare(database.name(), new Pace(4, seconds), journeys);
            }
        }
        Figures.written();
    }

    /** Compares the journeys; the first rounds of each warm it up and are not counted. */
    private static void compare(String database, Pace pace, List<Runnable> journeys) {
        List<List<Double>> rates = journeys.stream()
                .map(journey -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int round = 0; round < WARMING_UP + ROUNDS; round++) {
            for (int n = 0; n < journeys.size(); n++) {
                rates.get(n).add(pace.of(journeys.get(n)));
            }
        }
        String cells = rates.stream()
                .map(JourneyProgram::median)
                .map(rate -> String.format(Locale.UK, " %.1f |", rate))
                .collect(Collectors.joining());
        System.out.printf(Locale.UK, "| %s | %d |%s%n", database, pace.threads(), cells);
    }

    private static double median(List<Double> rates) {
        List<Double> counted = rates.stream().skip(WARMING_UP).sorted().toList();
        return counted.get(counted.size() / 2);
    }
}
