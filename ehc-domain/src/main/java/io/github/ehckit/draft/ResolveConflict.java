package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.template.answer.SectionCode;
import jakarta.validation.constraints.NotNull;

/**
 * Says what became of a text that lost a conflict. It saves nothing: what is worth keeping of the copy is saved first, like anything
 * else that is written.
 *
 * @param request whose response it is
 * @param section for which the copy was written
 * @param number its number within the section
 * @param outcome what became of it
 */
public record ResolveConflict(
        @NotNull AdviceRequestId request,
        @NotNull SectionCode section,
        int number,
        @NotNull ConflictingSave.Outcome outcome)
        implements CaseCommand, CaseCommand.OnRequest {}
