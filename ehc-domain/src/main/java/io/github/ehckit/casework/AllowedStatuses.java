package io.github.ehckit.casework;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
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
 * @param otherwise the reason given in the other statuses of a case that is open
 */
public record AllowedStatuses(
        Class<? extends CaseCommand> command, String under, Set<CaseStatus> statuses, LifecycleRefusal otherwise) {
    public AllowedStatuses {
        statuses = Set.copyOf(statuses);
    }

    static AllowedStatuses opening(Class<? extends CaseCommand> command, String under) {
        return new AllowedStatuses(command, under, Set.of(), LifecycleRefusal.OPENED_ALREADY);
    }

    static AllowedStatuses step(Class<? extends CaseCommand> command, String under, CaseStatus only) {
        return new AllowedStatuses(command, under, Set.of(only), LifecycleRefusal.ONE_STATUS);
    }

    static AllowedStatuses steps(
            Class<? extends CaseCommand> command, String under, LifecycleRefusal otherwise, CaseStatus... statuses) {
        return new AllowedStatuses(command, under, Set.of(statuses), otherwise);
    }

    static AllowedStatuses whileOpen(Class<? extends CaseCommand> command, String under) {
        return those(command, under, status -> !status.closed(), LifecycleRefusal.CLOSED);
    }

    static AllowedStatuses whileAssessing(Class<? extends CaseCommand> command, String under) {
        return those(command, under, CaseStatus::assessing, LifecycleRefusal.NOT_ASSESSING);
    }

    static AllowedStatuses atAssessmentStage(Class<? extends CaseCommand> command, String under) {
        return those(command, under, CaseStatus::atAssessmentStage, LifecycleRefusal.NOT_AT_ASSESSMENT_STAGE);
    }

    /** Returns the row of a command that no status refuses. */
    static AllowedStatuses always(Class<? extends CaseCommand> command, String under) {
        return those(command, under, status -> true, LifecycleRefusal.CLOSED);
    }

    private static AllowedStatuses those(
            Class<? extends CaseCommand> command,
            String under,
            Predicate<CaseStatus> wanted,
            LifecycleRefusal otherwise) {
        Set<CaseStatus> statuses = Stream.of(CaseStatus.values()).filter(wanted).collect(Collectors.toSet());
        return new AllowedStatuses(command, under, statuses, otherwise);
    }

    /** Makes the refusal in a status in which the command may not be given. */
    Refusal refusal(CaseStatus now) {
        Argument status = Argument.of("status", now);
        Refusal refusal = switch (reason(now)) {
            case ONE_STATUS ->
                LifecycleRefusal.ONE_STATUS.refusal(
                        status, Argument.of("allowed", inOrder().getFirst()));
            case LifecycleRefusal other -> other.refusal(status);
        };
        return refusal.under(under);
    }

    /** Returns the reason: of a closed case, that it is closed, unless the row has its own. */
    private LifecycleRefusal reason(CaseStatus now) {
        boolean several = statuses.size() > 1;
        return several && now.closed() ? LifecycleRefusal.CLOSED : otherwise;
    }

    /** Returns the statuses in the order of the life of a case. */
    public List<CaseStatus> inOrder() {
        return statuses.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(statuses));
    }
}
