package io.github.ehckit.port;

import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A save that is entered section by section, while its draft is locked.
 *
 * <p>New sections wait and are added all at once, before any other section is written: sections are entered in the
 * order in which they were given. A save that was checked on another template than that of the draft saves nothing
 * (AS17).
 */
final class SaveInProgress {
    private final DraftRows rows;
    private final DraftSave save;
    private final boolean onItsTemplate;
    private final Set<SectionCode> existing;
    private final Map<SectionCode, SectionDraft> toInsert = new TreeMap<>();
    private final Map<SectionCode, Integer> saved = new TreeMap<>();
    private final List<SaveResult.Conflict> conflicts = new ArrayList<>();

    private SaveInProgress(DraftRows rows, DraftSave save, boolean onItsTemplate, Set<SectionCode> existing) {
        this.rows = rows;
        this.save = save;
        this.onItsTemplate = onItsTemplate;
        this.existing = new HashSet<>(existing);
    }

    /** Makes a save into a draft that is locked, open and on a template. */
    static SaveInProgress of(DraftRows rows, DraftSave save, TemplateRef form) {
        Set<SectionCode> toBegin = save.sections().stream()
                .filter(SaveInProgress::isNew)
                .map(SectionSave::section)
                .collect(Collectors.toUnmodifiableSet());
        return new SaveInProgress(
                rows, save, save.template().equals(form), toBegin.isEmpty() ? Set.of() : rows.begun(toBegin));
    }

    /** Enters every section, counts the save if anything was saved, and returns the result of each section. */
    SaveResult.Saved result() {
        save.sections().forEach(this::enter);
        insertAll();
        if (!saved.isEmpty()) {
            rows.countSave();
        }
        return new SaveResult.Saved(saved, conflicts);
    }

    private void enter(SectionSave section) {
        if (onItsTemplate && (isNew(section) ? inserted(section) : replaced(section))) {
            saved.put(section.section(), section.revision() + 1);
        } else {
            conflicts.add(conflict(section));
        }
    }

    private static boolean isNew(SectionSave section) {
        return section.revision() == 0;
    }

    private boolean inserted(SectionSave section) {
        boolean first = existing.add(section.section());
        if (first) {
            toInsert.put(section.section(), save.draft(section));
        }
        return first;
    }

    private boolean replaced(SectionSave section) {
        insertAll();
        if (rows.keepEarlier(section.section(), section.revision()) == CommitResult.STALE) {
            return false;
        }
        forgetOldest(section);
        rows.replace(section.section(), save.draft(section));
        return true;
    }

    private void forgetOldest(SectionSave section) {
        int oldest = section.revision() - AdviceStore.EARLIER_REVISIONS;
        if (oldest > 0) {
            rows.forgetEarlier(section.section(), oldest);
        }
    }

    private SaveResult.Conflict conflict(SectionSave section) {
        insertAll();
        return new SaveResult.Conflict(section.section(), rows.find(section.section()), copyOf(section));
    }

    private ConflictingSave copyOf(SectionSave section) {
        int number = rows.latestConflictingSave(section.section()) + 1;
        ConflictingSave conflict = ConflictingSave.waiting(number, base(section), section, save);
        rows.keepConflictingSave(section.section(), conflict);
        return conflict;
    }

    /**
     * Finds the text on which the writer built: empty answers if they began the section; unknown if it was on another
     * template.
     */
    private Optional<Answers> base(SectionSave section) {
        return onItsTemplate ? baseOnThisTemplate(section) : Optional.empty();
    }

    private Optional<Answers> baseOnThisTemplate(SectionSave section) {
        return isNew(section)
                ? Optional.of(Answers.none())
                : rows.earlier(section.section(), section.revision()).map(SectionDraft::answers);
    }

    private void insertAll() {
        if (!toInsert.isEmpty()) {
            rows.begin(new TreeMap<>(toInsert));
            toInsert.clear();
        }
    }
}
