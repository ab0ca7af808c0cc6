package io.github.ehckit.timetable;

import java.util.ArrayList;
import java.util.List;

/** A row that takes the place of those of the same name from its own first day on. */
record RuleAmendment(StatutoryRule row) {

    /** The rules with the row behind those of its name, which end on the day before; a row of a new name comes last. */
    List<StatutoryRule> of(List<StatutoryRule> rules) {
        List<StatutoryRule> reformed = new ArrayList<>();
        int behind = -1;
        for (StatutoryRule rule : rules) {
            if (!isReplaced(rule)) {
                reformed.add(rule);
            } else if (rule.inForce().from().isBefore(row.inForce().from())) {
                reformed.add(rule.until(row.inForce().from().minusDays(1)));
            }
            behind = rule.id().equals(row.id()) ? reformed.size() : behind;
        }
        reformed.add(behind < 0 ? reformed.size() : behind, row);
        return List.copyOf(reformed);
    }

    /** Of the same name, and still in force on the first day of the row or later. */
    private boolean isReplaced(StatutoryRule rule) {
        return rule.id().equals(row.id())
                && !rule.inForce().until().isBefore(row.inForce().from());
    }
}
