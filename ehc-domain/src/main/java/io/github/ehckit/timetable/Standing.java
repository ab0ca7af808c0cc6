package io.github.ehckit.timetable;

import io.github.ehckit.timetable.DeadlineStatus.DueSoon;
import io.github.ehckit.timetable.DeadlineStatus.Ended;
import io.github.ehckit.timetable.DeadlineStatus.Lifted;
import io.github.ehckit.timetable.DeadlineStatus.Met;
import io.github.ehckit.timetable.DeadlineStatus.Missed;
import io.github.ehckit.timetable.DeadlineStatus.Running;
import io.github.ehckit.timetable.StatutoryRule.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How a limit with a last day stands.
 *
 * @param kind whether somebody is late when it has passed
 * @param lastDay the last day, inclusive
 * @param done the day on which the act was done
 * @param ended the day from which it was no longer owed
 * @param asOf the day that is asked about
 * @param warningDays with how many days left it is due soon
 */
record Standing(
        Kind kind,
        LocalDate lastDay,
        Optional<LocalDate> done,
        Optional<LocalDate> ended,
        LocalDate asOf,
        int warningDays) {

    /** The order of the questions: done in time, lifted, ended in time, late, or time left. */
    DeadlineStatus status(List<ClaimFinding> findings) {
        if (inTime(done)) {
            return new Met(done.orElseThrow());
        }
        List<Ground> lifted =
                findings.stream().flatMap(finding -> finding.lifts().stream()).toList();
        if (!lifted.isEmpty()) {
            return new Lifted(lifted, daysLate(), done.or(() -> ended));
        }
        return inTime(ended) ? new Ended(ended.orElseThrow()) : unlifted();
    }

    private DeadlineStatus unlifted() {
        if (daysLate() == 0) {
            long left = ChronoUnit.DAYS.between(asOf, lastDay);
            return left <= warningDays ? new DueSoon(left) : new Running(left);
        }
        return kind == Kind.WINDOW ? new Ended(lastDay) : new Missed(daysLate(), done.or(() -> ended));
    }

    private boolean inTime(Optional<LocalDate> day) {
        return day.isPresent() && !day.get().isAfter(lastDay);
    }

    /** Up to the day on which it was done or no longer owed; up to the day asked about while it is owed. */
    private long daysLate() {
        LocalDate until = done.or(() -> ended).orElse(asOf);
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, until));
    }
}
