package io.github.ehckit.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The change that one event makes to one deadline.
 *
 * @param otherwise the deadline on that day without it; empty if it begins one
 * @param then the deadline with it; empty if it takes one away
 */
public record DeadlineChange(Optional<Deadline> otherwise, Optional<Deadline> then) {

    /** Returns the rule concerned. */
    public StatutoryRule rule() {
        return then.or(() -> otherwise).orElseThrow().rule();
    }

    static List<DeadlineChange> between(List<Deadline> otherwise, List<Deadline> then) {
        List<DeadlineChange> changes = new ArrayList<>();
        for (Deadline deadline : then) {
            Optional<Deadline> was = under(deadline.rule(), otherwise);
            if (was.filter(same -> isSame(same, deadline)).isEmpty()) {
                changes.add(new DeadlineChange(was, Optional.of(deadline)));
            }
        }
        otherwise.stream()
                .filter(deadline -> under(deadline.rule(), then).isEmpty())
                .map(deadline -> new DeadlineChange(Optional.of(deadline), Optional.empty()))
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private static boolean isSame(Deadline one, Deadline other) {
        return one.lastDay().equals(other.lastDay()) && one.status().equals(other.status());
    }

    private static Optional<Deadline> under(StatutoryRule rule, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .findFirst();
    }
}
