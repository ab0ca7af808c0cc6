package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/**
 * The notices about answers: those that are missing and not required, those that were left out, and their effect; and about
 * a profile without a job title.
 */
public enum AnswerNotice implements NoticeKey {
    UNANSWERED("R-116", "‘{question}’ has no answer. You can submit without one, but a plan has to be specific."),
    NOT_ASKED(
            "R-095",
            "We did not save your answer to ‘{question}’."
                    + " You can answer it only if you change your answer to ‘{beside}’."),
    ADVICE_TO_FOLLOW(
            "R-100; reg 6(1)",
            "This response says that advice will follow. The local authority goes on waiting for it."
                    + " Tell the person who will give it to expect a request for advice."),
    NO_JOB_TITLE(
            "R-095",
            "Your profile has no job title, so your response will show your name alone."
                    + " Ask the local authority to add your job title.");

    private final NoticeText text;

    AnswerNotice(String under, String english) {
        text = new NoticeText(Audience.CONTRIBUTOR, under, english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
