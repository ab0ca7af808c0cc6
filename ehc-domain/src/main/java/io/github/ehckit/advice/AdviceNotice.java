package io.github.ehckit.advice;

import static io.github.ehckit.message.Audience.CONTRIBUTOR;
import static io.github.ehckit.message.Audience.OFFICER;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about requests for advice, and about advice that comes late. */
public enum AdviceNotice implements NoticeKey {
    PREVIOUS_ADVICE_SUFFICIENT(
            OFFICER,
            "reg 6(4)",
            "The author, the local authority and the parent or young person agree that previous advice {number} is"
                    + " sufficient. You must not ask for the same advice again (reg 6(4))."
                    + " You can ask another person for advice."),
    LATE(
            CONTRIBUTOR,
            "reg 8(1)",
            "This advice was due on {due}. It has been accepted, {days} late. You do not need to do anything."),
    AFTER_PLANNED_DAY(
            CONTRIBUTOR,
            "practice",
            "The local authority planned to have this advice by {planned}."
                    + " It has been accepted, in time for the due date, {due}. You do not need to do anything."),
    AFTER_DECISION(
            CONTRIBUTOR,
            "A-11",
            "The local authority had already decided whether to issue a plan when you submitted this response."
                    + " Tell the case co-ordinator that you have submitted it, so that they can consider it.");

    private final NoticeText text;

    AdviceNotice(Audience audience, String under, String english) {
        text = new NoticeText(audience, under, english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
