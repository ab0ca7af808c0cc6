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

/** What became of a save. */
public sealed interface SaveResult {

    /**
     * The response is open. Sections on which the writer was not the first are not overwritten; all others are saved.
     *
     * @param revisions of the sections that were saved, as they are now
     * @param conflicts the sections that were not
     */
    record Saved(Map<SectionCode, Integer> revisions, List<Conflict> conflicts) implements SaveResult {
        public Saved {
            revisions = Map.copyOf(revisions);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The response cannot be written; nothing was saved. */
    record Closed(AdviceDraft.Status status) implements SaveResult {}

    /**
     * A section that another person saved meanwhile, or whose response was moved to another form meanwhile (P2). The writer's own text is
     * kept as a copy.
     *
     * @param section of the form on which it was written
     * @param theirs what is saved there, by whom and when; empty if nothing is: the writer built on a revision of a section that was
     *     never saved, or the response is on another form
     * @param kept what was not saved, and is kept beside it
     */
    record Conflict(SectionCode section, Optional<SectionDraft> theirs, ConflictingSave kept) {

        /** The text on which the writer had built; empty if it is no longer known. */
        public Optional<Answers> base() {
            return kept.base();
        }

        /** What the writer has written. */
        public Answers yours() {
            return kept.answers();
        }

        /** Both put together, item by item; empty if it is no longer known on what the writer had built. */
        public Optional<Merge> merge() {
            return theirs.flatMap(saved -> kept.mergedWith(section, saved.answers()));
        }
    }
}
