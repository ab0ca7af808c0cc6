package io.github.ehckit.draft;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.TemplateRef;
import java.time.Instant;
import java.util.List;

/**
 * Sections of one response that somebody may save.
 *
 * @param request whose response it is
 * @param template the form on which the sections were checked
 * @param sections each with the revision on which the writer built
 * @param by who writes
 * @param byManager whether as a manager of the team that was asked
 * @param at when
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
