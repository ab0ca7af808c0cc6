package io.github.ehckit.record;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A command that changes the case record: co-ordinator, flags, closing, re-opening. */
public sealed interface RecordCommand extends CaseFileCommand, CaseCommand.OnCase {

    /**
     * A command that makes a person the responsible co-ordinator of the case.
     *
     * @param coordinator the co-ordinator from now on
     */
    record AssignCoordinator(@NotNull PersonId coordinator) implements RecordCommand {}

    /**
     * A command that sets or clears a flag.
     *
     * @param flag the flag
     * @param on whether it holds
     * @param since the day from which it holds, or no longer holds
     */
    record SetFlag(@NotNull Flag flag, boolean on, @NotNull LocalDate since) implements RecordCommand {}

    /**
     * A command that closes the case outside of the process: no statutory decision ended it. Pending requests for
     * advice are withdrawn.
     *
     * @param reason a reason outside of the process
     * @param explanation the circumstances
     * @param confirmed whether it was confirmed; without it the command is refused
     */
    record CloseOutsideProcess(
            @NotNull ClosureReason reason, @NotNull @Valid PersonalText explanation, boolean confirmed)
            implements RecordCommand {}

    /**
     * A command that re-opens a closed case in the status that it had before.
     *
     * @param reason the reason
     */
    record ReopenCase(@NotNull @Valid PersonalText reason) implements RecordCommand {}

    /**
     * A command that corrects a day that was keyed wrongly; every deadline that runs from it follows. Both days and the
     * reason stay in the history. Refused for a day that was never recorded, and for one that would be in the
     * future, before the case began, or out of the order in which things happen.
     *
     * @param which the day that was keyed wrongly
     * @param to the right day
     * @param reason the mistake
     */
    record CorrectDay(
            @NotNull @Valid KeyedDay which,
            @NotNull LocalDate to,
            @NotNull @Valid PersonalText reason) implements RecordCommand {}
}
