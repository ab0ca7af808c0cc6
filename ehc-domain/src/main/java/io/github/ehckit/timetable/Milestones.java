package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a case with their dates: one day for each known milestone. Limits run from them, and duties are met
 * by them. A process that comes again, such as a review, begins with new dates; each request for advice has dates of
 * its own.
 */
public final class Milestones {
    private static final Milestones NONE = new Milestones(new EnumMap<>(Milestone.class));

    private final EnumMap<Milestone, LocalDate> days;
    /** The last day of a milestone that is known only once it happened. */
    private final LocalDate lastHappened;

    private Milestones(EnumMap<Milestone, LocalDate> days) {
        this.days = days;
        this.lastHappened = days.entrySet().stream()
                .filter(fact -> !fact.getKey().foreseen())
                .map(Map.Entry::getValue)
                .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    public static Milestones none() {
        return NONE;
    }

    public static Milestones of(Milestone milestone, LocalDate day) {
        return NONE.with(milestone, day);
    }

    public static Milestones of(Map<Milestone, LocalDate> days) {
        EnumMap<Milestone, LocalDate> copy = new EnumMap<>(Milestone.class);
        copy.putAll(days);
        return new Milestones(copy);
    }

    /** Returns the day of each milestone; unmodifiable. */
    public Map<Milestone, LocalDate> days() {
        return Collections.unmodifiableMap(days);
    }

    /** Returns the same dates with this one, in place of another of the same milestone. */
    public Milestones with(Milestone milestone, LocalDate day) {
        EnumMap<Milestone, LocalDate> changed = new EnumMap<>(days);
        changed.put(milestone, day);
        return new Milestones(changed);
    }

    /** Returns the same dates without that of this milestone. */
    public Milestones without(Milestone milestone) {
        EnumMap<Milestone, LocalDate> changed = new EnumMap<>(days);
        changed.remove(milestone);
        return new Milestones(changed);
    }

    /**
     * Returns the same dates, or a refusal for each impossible one: outside the years 1900 to 2199, or before the date
     * that it follows from, such as a decision before the request.
     */
    public Outcome<Milestones> checked() {
        return Outcome.unless(MilestoneOrder.faultsOf(this), this);
    }

    /** Returns the dates known on that day: none that came later, unless it is one that is set beforehand. */
    public Milestones asOf(LocalDate day) {
        if (!lastHappened.isAfter(day)) {
            return this;
        }
        EnumMap<Milestone, LocalDate> known = new EnumMap<>(days);
        known.entrySet()
                .removeIf(fact -> !fact.getKey().foreseen() && fact.getValue().isAfter(day));
        return new Milestones(known);
    }

    /** Answers whether the milestone, or one that counts as it, is known. */
    public boolean knows(Milestone milestone) {
        return firstSince(milestone, LocalDate.MIN) != null;
    }

    /** Returns the day of the milestone: the first, if several are known that count as it. */
    public Optional<LocalDate> day(Milestone milestone) {
        return Optional.ofNullable(firstSince(milestone, LocalDate.MIN));
    }

    /**
     * Returns the first day of the milestone, or of one that counts as it, that is not before the given day; null if
     * there is none.
     */
    @Nullable
    LocalDate firstSince(Milestone milestone, LocalDate since) {
        LocalDate first = null;
        for (Milestone kind : milestone.kinds()) {
            LocalDate day = days.get(kind);
            if (day != null && !day.isBefore(since) && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Milestones that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
