package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.ReminderRecipient;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The policy on reminders of advice that is awaited: on which days, and who is reminded. The due date stays as it is
 * (reg 8(1)). A parent or young person who was asked by name for their own advice is not reminded (practice).
 *
 * @param reminders in the order of their days; no two on one day
 */
public record ReminderPolicy(List<Reminder> reminders) {
    private static final ReminderPolicy STANDARD = of(
            new Reminder(-7, EnumSet.of(ReminderRecipient.RESPONDER)),
            new Reminder(1, EnumSet.allOf(ReminderRecipient.class)));

    /**
     * A reminder.
     *
     * @param days calendar days from the due date, from -42 to 365: negative before it, 0 on it, positive after it
     * @param to the people who are reminded; not empty
     */
    public record Reminder(int days, Set<ReminderRecipient> to) {
        /** @throws IllegalArgumentException if the days are out of bounds, or nobody is reminded */
        public Reminder {
            to = Set.copyOf(to);
            if (days < -42 || days > 365 || to.isEmpty()) {
                throw new IllegalArgumentException(
                        "A reminder must be at most 42 days before the due date and 365 after it, and must have a recipient.");
            }
        }
    }

    /** @throws IllegalArgumentException if two reminders are on one day */
    public ReminderPolicy {
        reminders = reminders.stream()
                .sorted(Comparator.comparingInt(Reminder::days))
                .toList();
        if (reminders.stream().map(Reminder::days).distinct().count() < reminders.size()) {
            throw new IllegalArgumentException(
                    "Each reminder must have a day of its own. Put its recipients together.");
        }
    }

    /** Makes a policy of these reminders. */
    public static ReminderPolicy of(Reminder... reminders) {
        return new ReminderPolicy(List.of(reminders));
    }

    /**
     * Returns the standard policy: the one who is to answer is reminded 7 days before the due date; they, the managers of
     * their team and the case co-ordinator 1 day after it.
     */
    public static ReminderPolicy standard() {
        return STANDARD;
    }

    /** Returns the policy without reminders. */
    public static ReminderPolicy none() {
        return of();
    }

    /**
     * Finds the reminder of a request that is due on a day and was not made; where several are, the latest, to the
     * recipients of all of them. A day on which the request had not been made yet, or was made, brings none.
     */
    Optional<Reminder> due(AdviceRequest asked, Timetable law, LocalDate today) {
        LocalDate dueOn = asked.dueOn(law);
        return remindable(asked)
                ? reminders.stream()
                        .filter(one -> asked.reminded()
                                .filter(last -> one.days() <= last)
                                .isEmpty())
                        .filter(one -> dueOn.plusDays(one.days()).isAfter(asked.requestedOn()))
                        .filter(one -> !dueOn.plusDays(one.days()).isAfter(today))
                        .reduce(ReminderPolicy::together)
                : Optional.empty();
    }

    private static boolean remindable(AdviceRequest asked) {
        boolean familys = asked.type() == AdviceType.FAMILY && asked.to().team().isEmpty();
        return asked.status() instanceof AdviceStatus.Awaited && !familys;
    }

    private static Reminder together(Reminder earlier, Reminder later) {
        Set<ReminderRecipient> all = EnumSet.copyOf(earlier.to());
        all.addAll(later.to());
        return new Reminder(later.days(), all);
    }
}
