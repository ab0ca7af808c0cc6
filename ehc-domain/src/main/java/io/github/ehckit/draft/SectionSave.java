package io.github.ehckit.draft;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import jakarta.validation.constraints.NotNull;

/**
 * One section as somebody wants it saved.
 *
 * @param section of the form
 * @param revision on which the writer built; 0 for a section that was still empty
 * @param answers all that the section is to say
 */
public record SectionSave(
        @NotNull SectionCode section, int revision, @NotNull Answers answers) {}
