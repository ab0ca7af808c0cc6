package io.github.ehckit.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One row of {@link Lifecycle}: when a command may be given.
 *
 * @param command the kind of command
 * @param under the law or the rule of the guide it rests on
 * @param statuses in which it may be given; empty for a command that opens a case
 */
public record Step(Class<? extends CaseCommand> command, String under, Set<CaseStatus> statuses) {
    public Step {
        statuses = Set.copyOf(statuses);
    }

    static Step step(Class<? extends CaseCommand> command, String under, CaseStatus... statuses) {
        return new Step(command, under, Set.of(statuses));
    }

    static Step step(Class<? extends CaseCommand> command, String under, Set<CaseStatus> statuses) {
        return new Step(command, under, statuses);
    }

    /** The statuses in the order of the life of a case. */
    public List<CaseStatus> inOrder() {
        return statuses.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(statuses));
    }
}
