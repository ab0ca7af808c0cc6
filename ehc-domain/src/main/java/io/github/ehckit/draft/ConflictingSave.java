package io.github.ehckit.draft;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Merge;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A save that lost a conflict: another person was first, the draft was moved to another template (P2), or the authority
 * entered advice that it had received otherwise. It waits
 * until a writer resolves it, and is retained after that, so that a copy resolved by mistake is not lost.
 *
 * @param number within its section, from 1
 * @param base the text on which its writer had built; empty if that was no longer known, or was on another template
 * @param answers the text that was not saved
 * @param writtenBy the person who wrote it
 * @param writtenAt the moment of the attempt to save
 * @param resolution the resolution; empty while it waits
 */
public record ConflictingSave(
        int number,
        Optional<Answers> base,
        Answers answers,
        PersonId writtenBy,
        Instant writtenAt,
        Optional<Resolution> resolution) {

    /** The outcome for the text of a conflicting save. */
    public enum Disposal implements MessageKey {
        /** Its text, or the useful part of it, was saved. */
        RECOVERED("Recovered"),
        /** Its text is not needed. */
        DISCARDED("Discarded");

        private final String english;

        Disposal(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.CONTRIBUTOR;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /**
     * The resolution of a conflicting save.
     *
     * @param disposal the outcome for its text
     * @param by the person who resolved it
     * @param at the moment
     */
    public record Resolution(Disposal disposal, PersonId by, Instant at) {}

    /** Makes a conflicting save that waits for its resolution. */
    public static ConflictingSave waiting(int number, Optional<Answers> base, SectionSave lost, DraftSave save) {
        return new ConflictingSave(number, base, lost.answers(), save.by(), save.at(), Optional.empty());
    }

    /** Makes the copy of a section whose text gave way to advice that the authority entered. */
    public static ConflictingSave replaced(int number, SectionDraft was) {
        return new ConflictingSave(
                number, Optional.empty(), was.answers(), was.savedBy(), was.savedAt(), Optional.empty());
    }

    /** Returns the conflicting save of a header without the questions that a team's manager may answer. */
    public ConflictingSave withoutManagersPart() {
        return new ConflictingSave(
                number,
                base.map(built -> built.without(Header.MANAGERS)),
                answers.without(Header.MANAGERS),
                writtenBy,
                writtenAt,
                resolution);
    }

    /** Returns the conflicting save with its resolution. */
    public ConflictingSave resolved(Resolution as) {
        return new ConflictingSave(number, base, answers, writtenBy, writtenAt, Optional.of(as));
    }

    /**
     * Merges the copy with the saved text, item by item; empty if the text on which the copy was built is not known.
     *
     * @param section the section for which the copy was written
     * @param saved the answers saved in the section now
     */
    public Optional<Merge> mergedWith(SectionCode section, Answers saved) {
        return base.map(common -> Merge.of(section, common, saved, answers));
    }
}
