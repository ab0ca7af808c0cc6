package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/**
 * The reasons for which a template is refused because it leaves out or loosens what the guide fixes. Each rests on the
 * row of the guide that its refusal names.
 */
public enum GuideRefusal implements RefusalKey {
    SECTION_MISSING(RefusalCode.MISSING, "The guide has a section ‘{code}’. Add it."),
    NO_AREA_OF_NEED(
            RefusalCode.NOT_PERMITTED, "The section ‘{code}’ is outside the areas of need. Remove `area` from it."),
    QUESTION_MISSING(RefusalCode.MISSING, "The guide asks ‘{code}’. Add a question with this code."),
    GROUP_MISSING(RefusalCode.MISSING, "The guide has a group ‘{code}’. Add a group with this code."),
    GROUP_EXPECTED(RefusalCode.MALFORMED, "The guide has a group ‘{code}’. Make this question a group."),
    QUESTION_EXPECTED(RefusalCode.MALFORMED, "The guide asks one question ‘{code}’. Make this group a question."),
    KIND_EXPECTED(RefusalCode.MALFORMED, "Set `kind` of ‘{code}’ to `{kind}`."),
    MUST_EXPECTED(RefusalCode.NOT_PERMITTED, "Set `obligation` of ‘{code}’ to `must`."),
    MUST_IF_EXPECTED(
            RefusalCode.NOT_PERMITTED,
            "Set `obligation` of ‘{code}’ to `must`, or add a `mustIf` on the option ‘{option}’ of ‘{field}’."),
    ASKED_IF_EXPECTED(
            RefusalCode.NOT_PERMITTED, "Set `askedIf` of ‘{code}’ to the option ‘{option}’ of ‘{field}’ alone."),
    ASKED_ALWAYS_EXPECTED(RefusalCode.NOT_PERMITTED, "The guide always asks ‘{code}’. Remove its `askedIf`."),
    YES_NO_EXPECTED(RefusalCode.NOT_PERMITTED, "Give ‘{code}’ the options `YES` and `NO` only."),
    ANSWER_MISSING(RefusalCode.MISSING, "The guide has the answer ‘{option}’. Add an option with this code."),
    PROVIDES_EXPECTED(RefusalCode.NOT_PERMITTED, "Set `means` of the option ‘{option}’ to `provides`."),
    PROMISE_EXPECTED(RefusalCode.NOT_PERMITTED, "Set `means` of the option ‘{option}’ to `promise`."),
    NIL_RETURN_EXPECTED(RefusalCode.NOT_PERMITTED, "Set `means` of the option ‘{option}’ to `nilReturn`."),
    MEANING_MISSING(
            RefusalCode.MISSING, "Set `means` of the option ‘{option}’ to `provides`, `promise` or `nilReturn`."),
    AREA_MISSING(
            RefusalCode.MISSING, "A template has at least one area of need. Add a section with `area` set to `true`."),
    AREAS_DIFFER(
            RefusalCode.MALFORMED,
            "All areas of need ask the same. Give ‘{code}’ the same `blocks` or `parts` as ‘{first}’."),
    PROVISION_MISSING(
            RefusalCode.MISSING,
            "Each area of need asks for provision. Add a group ‘provisions’ with a question ‘provision’.");

    private final RefusalText text;

    GuideRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.TEMPLATE_AUTHOR, code, "R-081", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
