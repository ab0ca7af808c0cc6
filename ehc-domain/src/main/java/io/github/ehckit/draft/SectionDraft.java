package io.github.ehckit.draft;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.answer.Answers;
import java.time.Instant;

/**
 * One section of a working copy, as it was last saved.
 *
 * @param revision from 1, one more with each save
 * @param answers what it says
 * @param savedBy who saved it
 * @param byManager whether they did so as the manager of the team that was asked
 * @param savedAt when
 */
public record SectionDraft(int revision, Answers answers, PersonId savedBy, boolean byManager, Instant savedAt) {

    SectionDraft moved(int next, Answers toThis) {
        return new SectionDraft(next, toThis, savedBy, byManager, savedAt);
    }

    /** Two sections that are one now; whoever saved last is said to have saved it. */
    public SectionDraft joined(SectionDraft other) {
        SectionDraft later = other.savedAt.isAfter(savedAt) ? other : this;
        return later.moved(revision, answers.and(other.answers));
    }
}
