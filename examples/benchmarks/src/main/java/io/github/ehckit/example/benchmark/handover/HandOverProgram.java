package io.github.ehckit.example.benchmark.handover;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.example.benchmark.Figures;
import io.github.ehckit.example.benchmark.Office;
import io.github.ehckit.example.benchmark.journey.Database;
import io.github.ehckit.people.Actor;
import io.github.ehckit.persistence.HostTransaction;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.usecase.HandOverReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The program that hands over all pending requests of a person who leaves, each on a case of its own, in memory, on H2 and
 * on PostgreSQL, and prints the rows of the table in {@code docs/benchmarks.md}. The argument is their number.
 */
public final class HandOverProgram {
    private static final int ROUNDS = 5;

    private final Actor leaver = Office.contributor("pat.psychologist");
    private final Actor next = Office.contributor("nell.psychologist");
    private final EhcHub hub;
    private final Office office;

    private HandOverProgram(Assembly assembly) {
        hub = assembly.with(Office.directory(leaver, next))
                .notifier(new RecordingNotifier())
                .clock(Office.CLOCK)
                .open();
        office = new Office(hub);
    }

    public static void main(String[] arguments) throws IOException {
        int requests = Integer.parseInt(arguments[0]);
        System.out.println("| store | pending requests | first, ms | median of " + ROUNDS + ", ms | slowest, ms |");
        System.out.println("|---|---|---|---|---|");
        measure("memory", () -> EhcHub.assemble().with(new MemoryPlugin()), requests);
        for (Database.Kind kind : Database.Kind.values()) {
            try (Database database = kind.open()) {
                measure(
                        database.name(),
                        () -> EhcHub.assemble()
                                .with(new PersistencePlugin())
                                .hostResource(database.source())
                                .hostResource(HostTransaction.NONE),
                        requests);
            }
        }
        Figures.written();
    }

    /** Hands the same requests to and fro, so that each round has as many. */
    private static void measure(String store, Supplier<Assembly> assembly, int requests) {
        HandOverProgram program = new HandOverProgram(assembly.get());
        IntStream.range(0, requests).forEach(number -> program.asked());
        List<Double> costs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Actor from = round % 2 == 0 ? program.leaver : program.next;
            Actor to = round % 2 == 0 ? program.next : program.leaver;
            costs.add(program.handedOver(from, to, requests));
        }
        List<Double> sorted = costs.stream().sorted().toList();
        System.out.printf(
                Locale.UK,
                "| %s | %,d | %.0f | %.0f | %.0f |%n",
                store,
                requests,
                costs.getFirst(),
                sorted.get(ROUNDS / 2),
                sorted.getLast());
    }

    private void asked() {
        office.asked(office.assessed(), AdviceType.PSYCHOLOGICAL, Addressee.person(leaver.id()));
    }

    /** Returns the time in milliseconds. */
    private double handedOver(Actor from, Actor to, int requests) {
        long began = System.nanoTime();
        HandOverReport report = hub.handOvers()
                .handOverAll(from.id(), Addressee.person(to.id()), Office.HEAD)
                .orElseThrow();
        double cost = (System.nanoTime() - began) / 1e6;
        if (report.handedOver().size() != requests) {
            throw new IllegalStateException("Not every request was handed over. Run one benchmark at a time.");
        }
        return cost;
    }
}
