package io.github.ehckit.draft;

import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import jakarta.validation.constraints.NotNull;

/**
 * A save of one section, as its writer asks for it.
 *
 * @param section the section of the template
 * @param revision the revision on which the writer built; 0 for a section that was still empty
 * @param answers all answers that the section is to have
 */
public record SectionSave(
        @NotNull SectionCode section, int revision, @NotNull Answers answers) {

    /** Makes a copy without the answers to questions that the template does not ask beside the others. */
    public SectionSave asked(Template template) {
        return new SectionSave(section, revision, template.asked(section, answers));
    }
}
