package io.github.ehckit.timetable;

import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The status of a deadline on a given day. A last day that is today has not passed. */
public sealed interface DeadlineStatus {

    /** Answers whether an act is still owed, or a window still open. */
    boolean isOpen();

    /** Returns the status in words: {@code 12 days late so far.} */
    Message message();

    /** Returns the status in the words for that reader. */
    default List<Message> messages(Register register) {
        return List.of(message());
    }

    /** Answers whether an act is still owed although its last day has passed, lifted or not. */
    default boolean isOverdue() {
        return false;
    }

    /** Returns whether the act is owed, due soon or overdue; a deadline that was lifted is never due soon. */
    default DueStatus due() {
        return switch (this) {
            case DueSoon soon -> DueStatus.DUE_SOON;
            case Running running -> DueStatus.DUE;
            case Missed missed -> missed.isOverdue() ? DueStatus.OVERDUE : DueStatus.NOT_DUE;
            case Lifted lifted -> lifted.isOverdue() ? DueStatus.OVERDUE : DueStatus.NOT_DUE;
            case Met met -> DueStatus.NOT_DUE;
            case Ended ended -> DueStatus.NOT_DUE;
            case NoLastDay undated -> DueStatus.NOT_DUE;
            case Incalculable unknown -> DueStatus.NOT_DUE;
        };
    }

    /** A running deadline: 0 days are left on the last day. */
    record Running(long daysLeft) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Message message() {
            return DeadlineMessage.DAYS_LEFT.message(days(daysLeft));
        }
    }

    /** A deadline that is due soon: no more working days are left than the warning asked for, 0 days on the last day. */
    record DueSoon(long daysLeft) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Message message() {
            return daysLeft == 0
                    ? DeadlineMessage.LAST_DAY_TODAY.message()
                    : DeadlineMessage.DUE_SOON.message(days(daysLeft));
        }
    }

    /** A deadline that was met in time. */
    record Met(LocalDate on) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public Message message() {
            return DeadlineMessage.DONE.message(Argument.of("day", on));
        }
    }

    /**
     * A missed deadline: the last day passed before the act was done.
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
        public Message message() {
            return until.map(day -> DeadlineMessage.LATE_UNTIL.message(days(daysLate), Argument.of("day", day)))
                    .orElseGet(() -> DeadlineMessage.LATE.message(days(daysLate)));
        }
    }

    /**
     * A deadline that an exemption lifted. The last day does not move, and the days late stay visible.
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
        public Message message() {
            Argument grounds = Argument.of("grounds", by.stream());
            return daysLate > 0
                    ? DeadlineMessage.LATE_EXEMPT.message(days(daysLate), grounds)
                    : DeadlineMessage.EXEMPT.message(grounds);
        }
    }

    /**
     * A deadline that ended, under which nothing is owed any more: the window has closed, or the process took another
     * course in time.
     */
    record Ended(LocalDate on) implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public Message message() {
            return DeadlineMessage.ENDED.message(Argument.of("day", on));
        }
    }

    /** A deadline whose act is owed, but for which the law names no last day. */
    record NoLastDay() implements DeadlineStatus {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Message message() {
            return DeadlineMessage.NO_LAST_DAY.message();
        }
    }

    /** A deadline whose act is owed, but whose last day cannot be calculated. */
    record Incalculable(List<Refusal> reasons) implements DeadlineStatus {
        public Incalculable {
            reasons = List.copyOf(reasons);
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Message message() {
            return DeadlineMessage.UNKNOWN.message();
        }

        @Override
        public List<Message> messages(Register register) {
            return register.citesLaw() ? reasons.stream().map(Refusal::message).toList() : List.of(message());
        }
    }

    private static Argument days(long count) {
        return Argument.of("days", AmountMessage.days(count));
    }
}
