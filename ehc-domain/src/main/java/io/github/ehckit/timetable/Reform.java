package io.github.ehckit.timetable;

import java.util.ArrayList;
import java.util.List;

/** Rows that take the place of those of the same name from their own first day on. */
record Reform(List<StatutoryRule> rows) {

    /** The old rows, ended where they are replaced, each followed by its new ones; rows of a new name come last. */
    List<StatutoryRule> of(List<StatutoryRule> old) {
        List<StatutoryRule> all = new ArrayList<>();
        List<StatutoryRule> placed = new ArrayList<>();
        for (StatutoryRule rule : old) {
            all.addAll(ended(rule));
            List<StatutoryRule> next = rows.stream()
                    .filter(row -> row.id().equals(rule.id()) && !placed.contains(row))
                    .toList();
            placed.addAll(next);
            all.addAll(next);
        }
        rows.stream().filter(row -> !placed.contains(row)).forEach(all::add);
        return all;
    }

    /** The row up to the day before it is replaced; none if it is replaced from its first day. */
    private List<StatutoryRule> ended(StatutoryRule rule) {
        StatutoryRule left = rule;
        for (StatutoryRule row : rows) {
            if (row.id().equals(left.id()) && left.inForce().on(row.inForce().from())) {
                if (row.inForce().from().equals(left.inForce().from())) {
                    return List.of();
                }
                left = left.until(row.inForce().from().minusDays(1));
            }
        }
        return List.of(left);
    }
}
