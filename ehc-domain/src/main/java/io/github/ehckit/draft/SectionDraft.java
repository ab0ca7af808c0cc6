package io.github.ehckit.draft;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Header;
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
 * @param managers the questions in it that a manager of the team has answered
 * @param savedAt the moment
 */
public record SectionDraft(int revision, Answers answers, PersonId savedBy, ManagersAnswers managers, Instant savedAt) {

    /** Makes the draft of a section that stands as it was submitted. */
    static SectionDraft of(int revision, Answers answers, ManagersAnswers managers, SubmittedAdvice last) {
        return new SectionDraft(
                revision,
                answers,
                last.seal().by(),
                managers.upTo(last.seal().version()).within(answers),
                last.seal().at());
    }

    SectionDraft asked(SectionCode section, Template template) {
        return moved(revision, template.asked(section, answers));
    }

    SectionDraft moved(int next, Answers toThis) {
        return new SectionDraft(next, toThis, savedBy, managers.within(toThis), savedAt);
    }

    /** Returns the header without the questions that a team's manager may answer. */
    public SectionDraft withoutManagersPart() {
        return moved(revision, answers.without(Header.MANAGERS));
    }

    /** Joins two sections into one, under the person and the moment of the later save. */
    public SectionDraft joined(SectionDraft other) {
        SectionDraft later = other.savedAt.isAfter(savedAt) ? other : this;
        return new SectionDraft(
                revision, answers.and(other.answers), later.savedBy, managers.and(other.managers), later.savedAt);
    }
}
