package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.upload.FileName;
import jakarta.validation.constraints.NotNull;

/** A command that changes the attachments of one draft, and nothing else. */
public sealed interface AttachmentCommand extends CaseCommand, CaseCommand.OnAdviceRequest {

    /**
     * A command that adds an attachment to a draft.
     *
     * @param request the request for advice whose draft it is
     * @param name the name of the file
     */
    record AddAttachment(
            @NotNull AdviceRequestId request, @NotNull FileName name) implements AttachmentCommand {}

    /**
     * A command that removes an attachment from a draft. The attachment stays with the versions submitted with it.
     *
     * @param request the request for advice whose draft it is
     * @param attachment its number among the attachments of the request
     */
    record RemoveAttachment(@NotNull AdviceRequestId request, int attachment) implements AttachmentCommand {}
}
