package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.List;

/**
 * A save of sections of one draft, permitted and checked.
 *
 * @param request the request for advice whose draft it is
 * @param template the template against which the sections were checked
 * @param sections the sections, each with the revision on which the writer built
 * @param by the writer
 * @param managers the questions of the header that a manager has answered, after this save; none if it has no header
 * @param at the moment
 */
public record DraftSave(
        AdviceRequestId request,
        TemplateRef template,
        List<SectionSave> sections,
        PersonId by,
        ManagersAnswers managers,
        Instant at) {
    public DraftSave {
        sections = List.copyOf(sections);
    }

    /** Returns the draft of one of the sections as this save leaves it. */
    public SectionDraft draft(SectionSave section) {
        boolean header = section.section().equals(SectionCode.HEADER);
        return new SectionDraft(
                section.revision() + 1, section.answers(), by, header ? managers : ManagersAnswers.none(), at);
    }
}
