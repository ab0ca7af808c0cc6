package io.github.ehckit.casework;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statuses in which a command may be given: one row of {@link Lifecycle}.
 *
 * @param command the kind of command
 * @param under the law or the rule of the guide it rests on
 * @param statuses the statuses; empty for a command that opens a case
 */
public record AllowedStatuses(Class<? extends CaseCommand> command, String under, Set<CaseStatus> statuses) {
    public AllowedStatuses {
        statuses = Set.copyOf(statuses);
    }

    static AllowedStatuses step(Class<? extends CaseCommand> command, String under, CaseStatus... statuses) {
        return new AllowedStatuses(command, under, Set.of(statuses));
    }

    static AllowedStatuses whileOpen(Class<? extends CaseCommand> command, String under) {
        return those(command, under, status -> !status.closed());
    }

    static AllowedStatuses whileAssessing(Class<? extends CaseCommand> command, String under) {
        return those(command, under, CaseStatus::atAssessmentStage);
    }

    static AllowedStatuses always(Class<? extends CaseCommand> command, String under) {
        return those(command, under, status -> true);
    }

    private static AllowedStatuses those(
            Class<? extends CaseCommand> command, String under, Predicate<CaseStatus> wanted) {
        return new AllowedStatuses(
                command, under, Stream.of(CaseStatus.values()).filter(wanted).collect(Collectors.toSet()));
    }

    /** Returns the statuses in the order of the life of a case. */
    public List<CaseStatus> inOrder() {
        return statuses.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(statuses));
    }
}
