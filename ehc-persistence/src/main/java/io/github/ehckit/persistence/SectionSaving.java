package io.github.ehckit.persistence;

import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.TemplateRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * A save that is entered section by section, while its response is held. Sections that are begun are added all at once; nothing is
 * entered that was checked on another form than that of the response.
 */
final class SectionSaving {
    private final DSLContext sql;
    private final ResponseSave save;
    private final boolean onItsForm;
    private final Set<SectionCode> there;
    private final Map<SectionCode, SectionDraft> begun = new TreeMap<>();
    private final Map<SectionCode, Integer> saved = new TreeMap<>();
    private final List<SaveResult.Conflict> conflicts = new ArrayList<>();

    private SectionSaving(DSLContext sql, ResponseSave save, boolean onItsForm, Set<SectionCode> there) {
        this.sql = sql;
        this.save = save;
        this.onItsForm = onItsForm;
        this.there = new HashSet<>(there);
    }

    static SectionSaving of(DSLContext sql, ResponseSave save, TemplateRef form) {
        List<SectionCode> toBegin = save.sections().stream()
                .filter(SectionSaving::begins)
                .map(SectionSave::section)
                .toList();
        return new SectionSaving(
                sql, save, save.template().equals(form), new SectionTable(sql).among(save.request(), toBegin));
    }

    /** Enters every section; what became of each. */
    SaveResult.Saved result() {
        save.sections().forEach(this::enter);
        addBegun();
        if (!saved.isEmpty()) {
            new ResponseTable(sql).countSave(save.request());
        }
        return new SaveResult.Saved(saved, conflicts);
    }

    private void enter(SectionSave section) {
        if (onItsForm && (begins(section) ? begun(section) : replaced(section))) {
            saved.put(section.section(), section.revision() + 1);
        } else {
            conflicts.add(keepCopy(section));
        }
    }

    private static boolean begins(SectionSave section) {
        return section.revision() == 0;
    }

    private boolean begun(SectionSave section) {
        boolean first = there.add(section.section());
        if (first) {
            begun.put(
                    section.section(), new SectionDraft(1, section.answers(), save.by(), save.byManager(), save.at()));
        }
        return first;
    }

    private boolean replaced(SectionSave section) {
        addBegun();
        RevisionTable revisions = new RevisionTable(sql);
        if (!revisions.keep(save.request(), section)) {
            return false;
        }
        revisions.letGo(save.request(), section);
        return new SectionTable(sql).replace(save, section);
    }

    private SaveResult.Conflict keepCopy(SectionSave section) {
        addBegun();
        return new SaveResult.Conflict(
                section.section(),
                new SectionTable(sql).find(save.request(), section.section()),
                new CopyTable(sql).add(save, section, base(section)));
    }

    /** The text on which a writer has built: nothing, if they began the section; not known, if that was on another form. */
    private Optional<Answers> base(SectionSave section) {
        return onItsForm ? baseOnThisForm(section) : Optional.empty();
    }

    private Optional<Answers> baseOnThisForm(SectionSave section) {
        return begins(section)
                ? Optional.of(Answers.none())
                : new RevisionTable(sql)
                        .find(save.request(), section.section(), section.revision())
                        .map(SectionDraft::answers);
    }

    private void addBegun() {
        new SectionTable(sql).add(save.request(), begun);
        begun.clear();
    }
}
