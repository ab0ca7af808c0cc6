package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.SectionCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A save that meets the response that is kept: sections on its revision are saved, the others conflict.
 *
 * @param kept the response before it
 * @param save what is to be saved
 */
record Saving(Response kept, ResponseSave save) {

    /** The response after it; the same if nothing was saved. */
    Response after() {
        Map<SectionCode, SectionDraft> saved = new TreeMap<>();
        save.sections().stream().filter(this::fits).forEach(section -> saved.put(section.section(), draft(section)));
        return saved.isEmpty() ? kept : kept.with(saved);
    }

    SaveResult.Saved result() {
        Map<SectionCode, Integer> revisions = new TreeMap<>();
        save.sections().stream()
                .filter(this::fits)
                .forEach(section -> revisions.put(section.section(), section.revision() + 1));
        return new SaveResult.Saved(
                revisions,
                save.sections().stream()
                        .filter(section -> !fits(section))
                        .map(this::conflict)
                        .toList());
    }

    private boolean fits(SectionSave section) {
        return section.revision() == kept.revisionOf(section.section());
    }

    private SectionDraft draft(SectionSave section) {
        return new SectionDraft(section.revision() + 1, section.answers(), save.by(), save.byManager(), save.at());
    }

    private SaveResult.Conflict conflict(SectionSave section) {
        return new SaveResult.Conflict(
                section.section(), Optional.ofNullable(kept.sections().get(section.section())), section.answers());
    }
}
