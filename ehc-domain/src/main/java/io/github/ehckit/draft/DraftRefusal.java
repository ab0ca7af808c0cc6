package io.github.ehckit.draft;

import static io.github.ehckit.outcome.RefusalCode.ADVICE_LOCKED;
import static io.github.ehckit.outcome.RefusalCode.MISSING;
import static io.github.ehckit.outcome.RefusalCode.NOT_FOUND;
import static io.github.ehckit.outcome.RefusalCode.NOT_PERMITTED;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a change of a draft is refused. */
public enum DraftRefusal implements RefusalKey {
    WRITERS_SECTION(
            NOT_PERMITTED,
            "R-091",
            "Only the person writing this response can change this section. Ask them to make the change."),
    WRITERS_ANSWER(
            NOT_PERMITTED,
            "R-105",
            "The member of your team who writes this response has already answered this question."
                    + " Ask them to change the answer."),
    MANAGERS_ANSWER(
            NOT_PERMITTED,
            "A-02",
            "Your team manager has already answered this question. Ask them if the answer needs to change."),
    MANAGERS_QUESTION(
            NOT_PERMITTED,
            "A-02",
            "In this local authority, the team manager answers this question. Ask your team manager to answer it."),
    MANAGER_TO_ANSWER(
            MISSING,
            "A-02",
            "Your team manager has not answered a question of this response yet."
                    + " Ask the manager to answer it, then submit your response."),
    TEMPLATE_NOT_FOUND(
            NOT_FOUND,
            "R-081",
            "We cannot find the template of this page. Copy your changes, then load the page again."),
    CLOSED_MEANWHILE(
            ADVICE_LOCKED,
            "R-141",
            "This response was submitted or withdrawn while you were working. Your last change was not saved."
                    + " Copy it before you leave this page."),
    COPY_NOT_FOUND(
            NOT_FOUND,
            "R-128",
            "We cannot find unsaved copy {number} of this section."
                    + " Load the page again: someone may have dealt with the copy already.");

    private final RefusalText text;

    DraftRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.CONTRIBUTOR, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
