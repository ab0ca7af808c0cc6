package io.github.ehckit.casework;

import io.github.ehckit.template.SectionCode;
import jakarta.validation.constraints.NotNull;

/**
 * Says what became of a text that lost a conflict. It saves nothing: what is worth keeping of the copy is saved first, like anything
 * else that is written.
 *
 * @param request whose response it is
 * @param section for which the copy was written
 * @param copy its number within the section
 * @param fate what became of it
 */
public record SettleCopy(
        @NotNull AdviceRequestId request,
        @NotNull SectionCode section,
        int copy,
        @NotNull KeptCopy.Fate fate) implements CaseCommand, CaseCommand.OnRequest {}
