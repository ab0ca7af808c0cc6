package io.github.ehckit.record;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.FileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is done with the record of the case: who is responsible, its flags, closing and opening again. */
public sealed interface RecordCommand extends FileCommand, CaseCommand.OnCase {

    /**
     * Makes somebody responsible for the case.
     *
     * @param coordinator from now on
     */
    record AssignCoordinator(@NotNull PersonId coordinator) implements RecordCommand {}

    /**
     * Sets or clears a flag.
     *
     * @param flag which
     * @param on whether it holds
     * @param since the day from which it does, or no longer does
     */
    record SetFlag(@NotNull Flag flag, boolean on, @NotNull LocalDate since) implements RecordCommand {}

    /**
     * Closes the case outside of the process: no statutory decision ended it. Pending requests for advice are withdrawn.
     *
     * @param reason from the list
     * @param explanation what happened
     * @param confirmed without which nothing happens
     */
    record CloseOutsideProcess(
            @NotNull ClosureReason reason, @NotNull @Valid PersonalText explanation, boolean confirmed)
            implements RecordCommand {}

    /**
     * Opens a closed case again, where it stood before.
     *
     * @param reason why
     */
    record ReopenCase(@NotNull @Valid PersonalText reason) implements RecordCommand {}
}
