package io.github.ehckit.timetable;

import java.util.ArrayList;
import java.util.List;

/** An amendment of the rules: a rule that replaces those of the same name from its own first day on. */
record RuleAmendment(StatutoryRule row) {

    /**
     * Returns the rules with the new one behind those of its name, which end on the day before; a rule of a new name
     * comes last.
     */
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

    /** Answers whether a rule has the same name, and is still in force on the first day of the new one or later. */
    private boolean isReplaced(StatutoryRule rule) {
        return rule.id().equals(row.id())
                && !rule.inForce().until().isBefore(row.inForce().from());
    }
}
