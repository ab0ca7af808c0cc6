package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about the duties of reg 6(1). */
public enum DutyNotice implements NoticeKey {
    REQUEST_FOR_AGREED_ADVICE(
            "reg 6(4)",
            "You must not ask again for advice that is agreed to be sufficient."
                    + " Withdraw request {number} for {kind} (reg 6(4))."),
    REQUEST_PENDING(
            "reg 6(1)", "Request {number} for {kind} is pending. Check whether you need the advice before you go on.");

    private final NoticeText text;

    DutyNotice(String under, String english) {
        text = new NoticeText(Audience.OFFICER, under, english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
