package io.github.ehckit.example.benchmark;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.BankHolidays;
import io.github.ehckit.timetable.WorkingDays;
import java.time.DayOfWeek;
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

/** The benchmark of working days: fifteen of them on, over Easter, in three calendars of the same bank holidays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkingDaysBenchmark {
    private static final int COUNT = 15;

    private final LocalDate start = LocalDate.of(2026, 3, 25);
    private final WorkingDays ours = WorkingDays.ordinary(BankHolidays.englandAndWales());
    private final HolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("England and Wales"),
            BankHolidays.englandAndWales().days(),
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);
    private final HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create("gb"));

    @Benchmark
    public Outcome<LocalDate> ours() {
        return ours.after(start, COUNT);
    }

    @Benchmark
    public LocalDate strata() {
        return strata.shift(start, COUNT);
    }

    /** Counts with Jollyday, which tells holidays and leaves the counting to its caller. */
    @Benchmark
    public LocalDate jollyday() {
        LocalDate day = start;
        for (int left = COUNT; left > 0; left -= works(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean works(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !jollyday.isHoliday(day, "eng");
    }
}
