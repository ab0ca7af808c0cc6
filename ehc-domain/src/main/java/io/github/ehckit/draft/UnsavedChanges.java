package io.github.ehckit.draft;

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
 * What a writer has before them and has not saved. What is the same is said by {@link Differences}: blank answers and none are
 * alike.
 *
 * @param changes what the writer has changed, by section; a section without a change is not there
 * @param overtaken what was saved of a section since the writer began, by whom and when; a section of which nothing was is not there
 */
public record UnsavedChanges(
        SortedMap<SectionCode, List<Difference>> changes, SortedMap<SectionCode, SectionDraft> overtaken) {
    public UnsavedChanges {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        overtaken = Collections.unmodifiableSortedMap(new TreeMap<>(overtaken));
    }

    /**
     * Compares what a writer has with what is saved.
     *
     * @param saved the response as it is now
     * @param written the sections before the writer, each with the revision on which they built
     * @param bases of sections that were overtaken, the text on which the writer built, as far as it is known
     */
    public static UnsavedChanges of(AdviceDraft saved, List<SectionSave> written, Map<SectionCode, Answers> bases) {
        SortedMap<SectionCode, List<Difference>> changes = new TreeMap<>();
        SortedMap<SectionCode, SectionDraft> overtaken = new TreeMap<>();
        for (SectionSave section : written) {
            List<Difference> own = changes(saved, section, bases);
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

    /** Whether leaving now would lose something. */
    public boolean warn() {
        return !changes.isEmpty();
    }

    /** Nothing, if what is written is what is saved, whoever saved it. */
    private static List<Difference> changes(AdviceDraft saved, SectionSave section, Map<SectionCode, Answers> bases) {
        List<Difference> unsaved =
                Differences.between(section.section(), saved.saying(section.section()), section.answers());
        return unsaved.isEmpty() || !saved.overtakes(section)
                ? unsaved
                : Optional.ofNullable(bases.get(section.section()))
                        .map(base -> Differences.between(section.section(), base, section.answers()))
                        .orElse(unsaved);
    }
}
