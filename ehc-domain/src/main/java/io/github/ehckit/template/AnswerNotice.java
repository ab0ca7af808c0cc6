package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about answers that a template asks for and does not require, and about a profile without a job title. */
public enum AnswerNotice implements NoticeKey {
    UNANSWERED("R-116", "‘{question}’ has no answer. You can submit without one, but a plan has to be specific."),
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
