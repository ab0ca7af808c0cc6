package io.github.ehckit.draft;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Merge;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A text that was not saved because another person was first, or because the response was moved to another form (P2).
 * It waits until its writers say what became of it, and stays after
 * that, so that a copy settled by mistake is not lost.
 *
 * @param number within its section, from 1
 * @param base the text on which its writer had built; empty if that was no longer known, or was on another form
 * @param answers the text
 * @param writtenBy who wrote it
 * @param writtenAt when it was to be saved
 * @param resolution what has become of it; empty while it waits
 */
public record ConflictingSave(
        int number,
        Optional<Answers> base,
        Answers answers,
        PersonId writtenBy,
        Instant writtenAt,
        Optional<Resolution> resolution) {

    /** What becomes of a copy. */
    public enum Outcome {
        /** Its text, or what was worth keeping of it, was saved. */
        RECOVERED,
        /** Nobody needs it. */
        DISCARDED
    }

    /**
     * That a copy has been dealt with.
     *
     * @param outcome what became of it
     * @param by who said so
     * @param at when
     */
    public record Resolution(Outcome outcome, PersonId by, Instant at) {}

    /** A copy that waits. */
    public static ConflictingSave waiting(int number, Optional<Answers> base, SectionSave lost, DraftSave save) {
        return new ConflictingSave(number, base, lost.answers(), save.by(), save.at(), Optional.empty());
    }

    /** The copy after somebody dealt with it. */
    public ConflictingSave resolved(Resolution as) {
        return new ConflictingSave(number, base, answers, writtenBy, writtenAt, Optional.of(as));
    }

    /**
     * The copy and what is saved, put together item by item; empty if it is no longer known on what the copy was built.
     *
     * @param section for which the copy was written
     * @param saved what the section says now
     */
    public Optional<Merge> mergedWith(SectionCode section, Answers saved) {
        return base.map(common -> Merge.of(section, common, saved, answers));
    }
}
