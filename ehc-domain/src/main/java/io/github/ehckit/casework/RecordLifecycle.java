package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.steps;
import static io.github.ehckit.casework.AllowedStatuses.whileOpen;
import static io.github.ehckit.history.CaseStatus.CLOSED_IN_PROCESS;
import static io.github.ehckit.history.CaseStatus.CLOSED_OUTSIDE;

import io.github.ehckit.record.RecordCommand;
import java.util.List;

/** The lifecycle of the case record: the statuses in which its commands may be given. */
final class RecordLifecycle {
    private RecordLifecycle() {}

    static List<AllowedStatuses> rows() {
        return List.of(
                whileOpen(RecordCommand.AssignCoordinator.class, "R-067"),
                whileOpen(RecordCommand.SetFlag.class, "R-046 to R-049"),
                whileOpen(RecordCommand.CorrectDay.class, "R-182"),
                whileOpen(RecordCommand.CloseOutsideProcess.class, "R-050"),
                steps(
                        RecordCommand.ReopenCase.class,
                        "practice",
                        LifecycleRefusal.STILL_OPEN,
                        CLOSED_IN_PROCESS,
                        CLOSED_OUTSIDE));
    }
}
