package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.DeadlineStatus.DueSoon;
import io.github.ehckit.timetable.DeadlineStatus.Ended;
import io.github.ehckit.timetable.DeadlineStatus.Lifted;
import io.github.ehckit.timetable.DeadlineStatus.Met;
import io.github.ehckit.timetable.DeadlineStatus.Missed;
import io.github.ehckit.timetable.DeadlineStatus.Running;
import io.github.ehckit.timetable.StatutoryRule.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of one deadline's status on a day.
 *
 * @param kind whether a person or body is late when it has passed
 * @param done the day on which the act was done
 * @param ended the day from which it was no longer owed
 * @param asOf the day that is asked about
 * @param working the calendar of the warning
 * @param warningDays how many working days before its last day it becomes due soon
 */
record DeadlineEvaluation(
        Kind kind,
        @Nullable LocalDate done,
        @Nullable LocalDate ended,
        LocalDate asOf,
        WorkingDays working,
        int warningDays) {
    private static final int DAYS_OF_WEEK = 7;
    private static final int WORKING_DAYS_OF_WEEK = 5;

    /** Evaluates a limit with a last day: done in time, lifted, ended in time, late, or time left, in this order. */
    DeadlineStatus by(LocalDate lastDay, List<ClaimFinding> findings) {
        if (done != null && !done.isAfter(lastDay)) {
            return new Met(done);
        }
        List<Ground> lifted = lifted(findings);
        if (!lifted.isEmpty()) {
            return new Lifted(lifted, daysLate(lastDay), until());
        }
        return ended != null && !ended.isAfter(lastDay) ? new Ended(ended) : unlifted(lastDay);
    }

    /** Evaluates a limit without a last day: done, ended, or owed as stated. */
    DeadlineStatus undated(DeadlineStatus owed) {
        if (done != null) {
            return new Met(done);
        }
        return ended != null ? new Ended(ended) : owed;
    }

    private DeadlineStatus unlifted(LocalDate lastDay) {
        long late = daysLate(lastDay);
        if (late == 0) {
            long left = lastDay.toEpochDay() - asOf.toEpochDay();
            return left <= warningTime(lastDay) ? new DueSoon(left) : new Running(left);
        }
        return kind == Kind.WINDOW ? new Ended(lastDay) : new Missed(late, until());
    }

    /**
     * Returns with how many days left the deadline becomes due soon. Where the calendar does not reach, a week has five
     * working days.
     */
    private long warningTime(LocalDate lastDay) {
        if (warningDays == 0) {
            return 0;
        }
        return switch (working.before(lastDay, warningDays)) {
            case Outcome.Done<LocalDate>(var first, var notices) -> lastDay.toEpochDay() - first.toEpochDay();
            case Outcome.Refused<LocalDate> beyond -> (long) warningDays * DAYS_OF_WEEK / WORKING_DAYS_OF_WEEK;
        };
    }

    private static List<Ground> lifted(List<ClaimFinding> findings) {
        return findings.isEmpty()
                ? List.of()
                : findings.stream().flatMap(finding -> finding.lifts().stream()).toList();
    }

    /** Returns the day on which it was done or no longer owed. */
    private Optional<LocalDate> until() {
        return Optional.ofNullable(done != null ? done : ended);
    }

    /**
     * Counts the days up to the one on which it was done or no longer owed, or up to the day asked about while it is
     * owed.
     */
    private long daysLate(LocalDate lastDay) {
        LocalDate until = until().orElse(asOf);
        return Math.max(0, until.toEpochDay() - lastDay.toEpochDay());
    }
}
