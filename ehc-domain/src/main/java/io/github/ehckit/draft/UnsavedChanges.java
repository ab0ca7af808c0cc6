package io.github.ehckit.draft;

import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Difference;
import io.github.ehckit.template.answer.Differences;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The changes that a writer has not saved. {@link Differences} decides which answers are the same: blank
 * answers and none are alike.
 *
 * @param changes the writer's changes, by section; sections without a change are absent
 * @param overtaken the sections saved since the writer began, each with its person and moment; other sections are
 *     absent
 */
public record UnsavedChanges(
        SortedMap<SectionCode, List<Difference>> changes, SortedMap<SectionCode, SectionDraft> overtaken) {
    public UnsavedChanges {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        overtaken = Collections.unmodifiableSortedMap(new TreeMap<>(overtaken));
    }

    /**
     * Compares the writer's text with the saved draft. Answers to questions that are not asked beside the others count
     * for nothing.
     *
     * @param form the template of the draft
     * @param saved the draft as it is now
     * @param written the sections on the writer's screen, each with the revision on which they built
     * @param bases for sections that were overtaken, the text on which the writer built, as far as it is known
     */
    public static UnsavedChanges of(
            Template form, AdviceDraft saved, List<SectionSave> written, Map<SectionCode, Answers> bases) {
        AdviceDraft kept = saved.asked(form);
        SortedMap<SectionCode, List<Difference>> changes = new TreeMap<>();
        SortedMap<SectionCode, SectionDraft> overtaken = new TreeMap<>();
        for (SectionSave section : written) {
            List<Difference> own = changes(kept, section.asked(form), bases);
            if (!own.isEmpty()) {
                changes.put(section.section(), own);
            }
            if (saved.overtakes(section)) {
                Optional.ofNullable(saved.sections().get(section.section()))
                        .ifPresent(draft -> overtaken.put(section.section(), draft));
            }
        }
        return new UnsavedChanges(changes, overtaken);
    }

    /** Answers whether leaving now would lose text. */
    public boolean warn() {
        return !changes.isEmpty();
    }

    /** Finds no change if the text equals the saved text, even if another person saved that. */
    private static List<Difference> changes(AdviceDraft saved, SectionSave section, Map<SectionCode, Answers> bases) {
        List<Difference> unsaved =
                Differences.between(section.section(), saved.answersIn(section.section()), section.answers());
        return unsaved.isEmpty() || !saved.overtakes(section)
                ? unsaved
                : Optional.ofNullable(bases.get(section.section()))
                        .map(base -> Differences.between(section.section(), base, section.answers()))
                        .orElse(unsaved);
    }
}
