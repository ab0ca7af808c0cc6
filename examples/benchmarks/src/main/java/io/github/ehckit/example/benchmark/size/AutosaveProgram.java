package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.example.benchmark.Figures;
import io.github.ehckit.example.benchmark.journey.Database;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.persistence.HostTransaction;
import io.github.ehckit.persistence.PersistencePlugin;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The program that measures on PostgreSQL the cost of saving one section of a draft with 300 entries, while the case
 * has 1, 10 and 100 other drafts of the same length, in turns. It prints the rows of the table in {@code
 * docs/benchmarks.md}.
 */
public final class AutosaveProgram {
    private static final SectionCode SAVED = new SectionCode("health");
    private static final int ENTRIES = 300;
    private static final int SAVES = 200;
    private static final int ROUNDS = 7;

    /** A draft, and the number of other drafts in its case. */
    private record Crowded(AdviceRequestId response, int others) {}

    private AutosaveProgram() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.Kind.POSTGRESQL.open()) {
            Desk desk = new Desk(EhcHub.assemble()
                    .with(new PersistencePlugin())
                    .hostResource(database.source())
                    .hostResource(HostTransaction.NONE));
            List<Crowded> cases = IntStream.of(1, 10, 100)
                    .mapToObj(others -> new Crowded(written(desk, others), others))
                    .toList();
            print(cases, inTurns(desk, cases));
        }
        Figures.written();
    }

    private static AdviceRequestId written(Desk desk, int others) {
        CaseId id = desk.opened();
        IntStream.range(0, others).forEach(n -> written(desk, id));
        return written(desk, id);
    }

    private static AdviceRequestId written(Desk desk, CaseId id) {
        AdviceRequestId request = desk.asked(id);
        desk.save(request, Desk.COMMUNICATION, 0, Entries.outcomes(ENTRIES));
        return request;
    }

    /** Returns for each case the milliseconds of one save, round by round; the first round warms up. */
    private static List<List<Double>> inTurns(Desk desk, List<Crowded> cases) {
        List<List<Double>> costs = new ArrayList<>();
        cases.forEach(one -> costs.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int n = 0; n < cases.size(); n++) {
                costs.get(n).add(saves(desk, cases.get(n).response(), round * SAVES) / SAVES);
            }
        }
        return costs;
    }

    private static double saves(Desk desk, AdviceRequestId response, int from) {
        return Cost.millis(() -> IntStream.range(from, from + SAVES)
                .forEach(revision ->
                        desk.save(response, SAVED, revision, Answers.none().with("needs", "At " + revision))));
    }

    private static void print(List<Crowded> cases, List<List<Double>> costs) {
        System.out.println("| other responses of the case | one save of a section, ms |");
        System.out.println("|---|---|");
        for (int n = 0; n < cases.size(); n++) {
            List<Double> counted = costs.get(n).stream().skip(1).sorted().toList();
            System.out.printf(Locale.UK, "| %d | %.2f |%n", cases.get(n).others(), counted.get(counted.size() / 2));
        }
    }
}
