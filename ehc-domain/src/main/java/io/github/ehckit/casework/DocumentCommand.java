package io.github.ehckit.casework;

import io.github.ehckit.upload.FileName;
import jakarta.validation.constraints.NotNull;

/** A command that changes which documents belong to one response, and nothing else. */
public sealed interface DocumentCommand extends CaseCommand, CaseCommand.OnRequest {

    /**
     * Adds a document to the response.
     *
     * @param request whose response it is
     * @param name of the file
     */
    record AttachDocument(
            @NotNull AdviceRequestId request, @NotNull FileName name) implements DocumentCommand {}

    /**
     * Takes a document out of the response. It stays with the versions that were submitted with it.
     *
     * @param request whose response it is
     * @param document its number within the response
     */
    record RemoveDocument(@NotNull AdviceRequestId request, int document) implements DocumentCommand {}
}
