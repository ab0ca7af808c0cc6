package io.github.ehckit.draft;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;

/**
 * The draft of one section, as it was last saved.
 *
 * @param revision from 1, one more with each save; a move to another template gives all sections a new one
 * @param answers the saved answers
 * @param savedBy the person who saved it
 * @param byManager whether they saved it as the manager of the team that was asked
 * @param savedAt the moment
 */
public record SectionDraft(int revision, Answers answers, PersonId savedBy, boolean byManager, Instant savedAt) {

    SectionDraft asked(SectionCode section, Template template) {
        return new SectionDraft(revision, template.asked(section, answers), savedBy, byManager, savedAt);
    }

    SectionDraft moved(int next, Answers toThis) {
        return new SectionDraft(next, toThis, savedBy, byManager, savedAt);
    }

    /** Joins two sections into one, under the person and the moment of the later save. */
    public SectionDraft joined(SectionDraft other) {
        SectionDraft later = other.savedAt.isAfter(savedAt) ? other : this;
        return later.moved(revision, answers.and(other.answers));
    }
}
