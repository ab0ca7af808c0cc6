package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.template.answer.SectionCode;
import jakarta.validation.constraints.NotNull;

/**
 * A command that marks a conflicting save as recovered or discarded. It saves no text: a writer first saves the part of
 * the copy that is worth keeping, as usual.
 *
 * @param request the request for advice whose draft it is
 * @param section the section for which the copy was written
 * @param number its number within the section
 * @param disposal the outcome for its text
 */
public record ResolveConflict(
        @NotNull AdviceRequestId request,
        @NotNull SectionCode section,
        int number,
        @NotNull ConflictingSave.Disposal disposal)
        implements CaseCommand, CaseCommand.OnAdviceRequest {}
