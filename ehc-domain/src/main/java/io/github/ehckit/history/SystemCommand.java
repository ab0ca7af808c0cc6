package io.github.ehckit.history;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import jakarta.validation.constraints.NotNull;

/**
 * A command that only the hub gives, by itself; hosts have no way to give one. It has its rows in the lifecycle and
 * permissions tables like any other command.
 */
public sealed interface SystemCommand extends CaseCommand {

    /**
     * A command that withholds an attachment permanently, because the scanner found a virus in it.
     *
     * @param request the request for advice to which the attachment belongs
     * @param attachment its number among the attachments of the request
     */
    record WithholdInfectedAttachment(@NotNull AdviceRequestId request, int attachment)
            implements SystemCommand, CaseCommand.OnAdviceRequest {}

    /**
     * A command that records that a member of the team no longer belongs to it, because the directory says so.
     *
     * @param request the request for advice that is allocated to the member
     * @param team the team that was asked
     * @param member the person who left it
     */
    record RecordLeaver(
            @NotNull AdviceRequestId request,
            @NotNull TeamId team,
            @NotNull PersonId member) implements SystemCommand, CaseCommand.OnAdviceRequest {}

    /**
     * A command that makes the reminder of a request for advice that is due by the policy of the authority.
     *
     * @param request the request for advice
     */
    record RemindOfAdvice(@NotNull AdviceRequestId request) implements SystemCommand, CaseCommand.OnAdviceRequest {}
}
