package io.github.ehckit.example.benchmark;

import static io.github.ehckit.timetable.Milestone.ADVICE_SOUGHT;
import static io.github.ehckit.timetable.Milestone.ASSESSMENT_AGREED;
import static io.github.ehckit.timetable.Milestone.CONSIDERATION_NOTIFIED;
import static io.github.ehckit.timetable.Milestone.FAMILY_CONSULTED;
import static io.github.ehckit.timetable.Milestone.REQUEST_RECEIVED;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.Deadline;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.timetable.RuleId;
import io.github.ehckit.timetable.StatutoryRule;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The benchmark of the timetable: the deadlines of a case in the middle of its assessment, and one limit beside the
 * bare arithmetic of dates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TimetableBenchmark {
    private static final RuleId PLAN = RuleId.of("final-plan");

    private final Timetable law = Timetable.england();
    private final StatutoryRule rule = law.rules(PLAN).getFirst();
    private final LocalDate received = LocalDate.of(2025, 5, 21);
    private final LocalDate today = LocalDate.of(2025, 8, 1);
    private final Milestones facts = Milestones.of(REQUEST_RECEIVED, received)
            .with(FAMILY_CONSULTED, LocalDate.of(2025, 5, 26))
            .with(CONSIDERATION_NOTIFIED, LocalDate.of(2025, 5, 26))
            .with(ASSESSMENT_AGREED, LocalDate.of(2025, 6, 30))
            .with(ADVICE_SOUGHT, LocalDate.of(2025, 7, 2));

    /** Works out all open deadlines of one case, each with its explanation as a value; not yet in words. */
    @Benchmark
    public List<Deadline> openDeadlines() {
        List<Deadline> open = new ArrayList<>();
        for (Deadline deadline : law.deadlines(facts, today)) {
            if (deadline.isOpen()) {
                open.add(deadline);
            }
        }
        return open;
    }

    /** Works out the same, each put into English. */
    @Benchmark
    public List<String> openDeadlinesInWords() {
        List<String> words = new ArrayList<>();
        for (Deadline deadline : law.deadlines(facts, today)) {
            if (deadline.isOpen()) {
                words.add(deadline.sentence());
            }
        }
        return words;
    }

    /** Does the bare arithmetic of dates. */
    @Benchmark
    public LocalDate bareArithmetic() {
        return received.plusWeeks(20);
    }

    /** Works out one limit, with its dates in force and as an outcome. */
    @Benchmark
    public Outcome<LocalDate> oneLimit() {
        return rule.lastDay(received, law.counting());
    }

    /** Works out one limit, found by its name. */
    @Benchmark
    public Outcome<LocalDate> oneLimitByName() {
        return law.lastDay(PLAN, received);
    }
}
