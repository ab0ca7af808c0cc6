package io.github.ehckit.example.benchmark;

import io.github.ehckit.timetable.Deadline;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
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

/** The benchmark of a sweep for overdue cases: as many as England has plans, once, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class SweepBenchmark {
    private static final int CASES = 700_000;

    private final Timetable law = Timetable.england();
    private final LocalDate today = LocalDate.of(2026, 11, 23);

    /**
     * Counts the overdue cases: seven in ten have a plan that is reviewed, the others are somewhere on the way to one.
     */
    @Benchmark
    public int overdue() {
        int overdue = 0;
        for (int i = 0; i < CASES; i++) {
            for (Deadline deadline : law.deadlines(facts(i), today)) {
                overdue += deadline.status().isOverdue() ? 1 : 0;
            }
        }
        return overdue;
    }

    private Milestones facts(int number) {
        LocalDate day = today.minusDays(number % 400);
        return number % 10 < 7
                ? Milestones.of(Milestone.PLAN_MADE, day.minusYears(2))
                        .with(Milestone.PLAN_REVIEWED, day)
                        .with(Milestone.REVIEW_MEETING_SET, day.plusDays(360))
                : Milestones.of(Milestone.REQUEST_RECEIVED, day).with(Milestone.ASSESSMENT_AGREED, day.plusDays(40));
    }
}
