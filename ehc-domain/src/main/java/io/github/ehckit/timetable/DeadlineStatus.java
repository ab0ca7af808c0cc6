package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a deadline stands on a given day. A last day that is today has not passed. */
public sealed interface DeadlineStatus {

    /** Whether something is still owed, or a window still open. */
    boolean isOpen();

    /** In words: {@code missed by 12 days}. */
    String words();

    /** Whether something is still owed although its last day has passed, lifted or not. */
    default boolean isOverdue() {
        return false;
    }

    /** Time is left: 0 on the last day. */
    record Running(long daysLeft) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public String words() {
            return NumberWords.count(daysLeft, "day") + " left";
        }
    }

    /** Time is left, but no more than the warning that was asked for: 0 on the last day. */
    record DueSoon(long daysLeft) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public String words() {
            return "due soon, " + NumberWords.count(daysLeft, "day") + " left";
        }
    }

    /** It was done in time. */
    record Met(LocalDate on) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public String words() {
            return "met on " + NumberWords.day(on);
        }
    }

    /**
     * The last day passed without it.
     *
     * @param daysLate at least 1
     * @param until the day on which it was done, or from which it was no longer owed; empty while it is owed
     */
    record Missed(long daysLate, Optional<LocalDate> until) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return until.isEmpty();
        }

        @Override
        public boolean isOverdue() {
            return isOpen();
        }

        @Override
        public String words() {
            return "missed by " + NumberWords.count(daysLate, "day");
        }
    }

    /**
     * The limit is lifted. The date has not moved, and how late it is stays visible.
     *
     * @param by the grounds, at least one
     * @param daysLate 0 if the last day had not passed
     * @param doneOn the day on which it was done; empty while it is owed
     */
    record Lifted(List<Ground> by, long daysLate, Optional<LocalDate> doneOn) implements DeadlineStatus {
        public Lifted {
            by = List.copyOf(by);
        }

        @Override
        public boolean isOpen() {
            return doneOn.isEmpty();
        }

        @Override
        public boolean isOverdue() {
            return isOpen() && daysLate > 0;
        }

        @Override
        public String words() {
            String grounds = by.stream().map(Ground::words).collect(Collectors.joining("; "));
            return "lifted by " + grounds + (daysLate > 0 ? "; " + NumberWords.count(daysLate, "day") + " late" : "");
        }
    }

    /** Nothing is owed any more: the window has closed, or the process went another way in time. */
    record Ended(LocalDate on) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public String words() {
            return "ended on " + NumberWords.day(on);
        }
    }

    /** Owed, but the law names no last day. */
    record NoLastDay() implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public String words() {
            return "owed, without a last day in law";
        }
    }

    /** Owed, but the last day cannot be told. */
    record Incalculable(List<Refusal> reasons) implements DeadlineStatus {
        public Incalculable {
            reasons = List.copyOf(reasons);
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public String words() {
            return reasons.stream().map(Refusal::because).collect(Collectors.joining(" "));
        }
    }
}
