package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.TemplateRef;
import java.time.Instant;
import java.util.List;

/**
 * A save of sections of one draft, permitted and checked.
 *
 * @param request the request for advice whose draft it is
 * @param template the template against which the sections were checked
 * @param sections the sections, each with the revision on which the writer built
 * @param by the writer
 * @param byManager whether the writer acts as a manager of the team that was asked
 * @param at the moment
 */
public record DraftSave(
        AdviceRequestId request,
        TemplateRef template,
        List<SectionSave> sections,
        PersonId by,
        boolean byManager,
        Instant at) {
    public DraftSave {
        sections = List.copyOf(sections);
    }
}
