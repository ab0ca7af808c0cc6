package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.upload.FileName;
import jakarta.validation.constraints.NotNull;

/** A command that changes which documents belong to one response, and nothing else. */
public sealed interface AttachmentCommand extends CaseCommand, CaseCommand.OnRequest {

    /**
     * Adds a document to the response.
     *
     * @param request whose response it is
     * @param name of the file
     */
    record AddAttachment(
            @NotNull AdviceRequestId request, @NotNull FileName name) implements AttachmentCommand {}

    /**
     * Takes a document out of the response. It stays with the versions that were submitted with it.
     *
     * @param request whose response it is
     * @param attachment its number within the response
     */
    record RemoveAttachment(@NotNull AdviceRequestId request, int attachment) implements AttachmentCommand {}
}
