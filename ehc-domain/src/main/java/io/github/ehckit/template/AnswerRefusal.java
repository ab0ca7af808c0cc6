package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/**
 * The reasons for which answers are not saved or not submitted. Each names its question; the place beside it names the
 * section and the entry.
 */
public enum AnswerRefusal implements RefusalKey {
    UNANSWERED(RefusalCode.MISSING, "R-112", "Answer ‘{question}’."),
    UNKNOWN_SECTION("This section is not in the template. Copy your answers, then reload the page."),
    UNKNOWN_QUESTION("This question is not in the template. Copy your answer, then reload the page."),
    UNKNOWN_GROUP("These entries are not in the template. Copy your answers, then reload the page."),
    TEXT_EXPECTED("Answer ‘{question}’ in words."),
    DATE_EXPECTED("Enter a date for ‘{question}’."),
    ONE_OPTION_EXPECTED("Choose one of the options for ‘{question}’."),
    OPTIONS_EXPECTED("Choose options that are listed for ‘{question}’, each of them once."),
    REPEATED_ENTRY("This entry was saved twice. Copy your answers, then reload the page.");

    private final RefusalText text;

    AnswerRefusal(String english) {
        this(RefusalCode.NOT_OFFERED, "R-081", english);
    }

    AnswerRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.CONTRIBUTOR, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
