package io.github.ehckit.port;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Merge;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of saving a draft: saved, with a conflict for each section that was not, or closed. */
public sealed interface SaveResult {

    /**
     * The result of saving an open draft. A section that another person saved first is not overwritten; all others are
     * saved.
     *
     * @param revisions the current revision of each section that was saved
     * @param conflicts the sections that were not saved
     */
    record Saved(Map<SectionCode, Integer> revisions, List<Conflict> conflicts) implements SaveResult {
        public Saved {
            revisions = Map.copyOf(revisions);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The result of saving a draft that cannot be written; nothing was saved. */
    record Closed(AdviceDraft.Status status) implements SaveResult {}

    /**
     * A conflict over a section that another person saved meanwhile, or whose draft was moved to another template
     * meanwhile (P2). The writer's own text is kept as a conflicting save.
     *
     * @param section of the template on which it was written
     * @param theirs the saved section, with its writer and moment; empty if there is none: the writer built on a
     *     revision of a section that was never saved, or the draft is on another template
     * @param kept the text that was not saved, and is kept beside the section
     */
    record Conflict(SectionCode section, Optional<SectionDraft> theirs, ConflictingSave kept) {

        /** Returns the text on which the writer built; empty if it is no longer known. */
        public Optional<Answers> base() {
            return kept.base();
        }

        /** Returns the writer's own text. */
        public Answers yours() {
            return kept.answers();
        }

        /** Merges both texts, item by item; empty if the text on which the writer built is no longer known. */
        public Optional<Merge> merge() {
            return theirs.flatMap(saved -> kept.mergedWith(section, saved.answers()));
        }
    }
}
