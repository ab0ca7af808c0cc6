package io.github.ehckit.history;

import io.github.ehckit.casework.Lifecycle;
import io.github.ehckit.casework.Permissions;
import jakarta.validation.constraints.NotNull;

/**
 * A command that no person gives: what the hub does by itself. It has its rows in {@link Lifecycle} and {@link Permissions} like any
 * other, and hosts have no way to give one.
 */
public sealed interface SystemCommand extends CaseCommand {

    /**
     * Withholds an attachment for good, because the scanner found a virus in it.
     *
     * @param request to whose response it belongs
     * @param attachment its number within the response
     */
    record WithholdInfectedAttachment(@NotNull AdviceRequestId request, int attachment)
            implements SystemCommand, CaseCommand.OnRequest {}
}
