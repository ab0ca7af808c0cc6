package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about the duties of reg 6(1). */
public enum DutyNotice implements NoticeKey {
    REQUEST_FOR_AGREED_ADVICE(
            "reg 6(4)",
            "Previous advice of this kind is agreed to be sufficient. If request {number} for {kind} asks for the same advice, withdraw it (reg 6(4))."),
    REQUEST_PENDING(
            "reg 6(1)",
            "Request {number} for {kind} is pending. The local authority must obtain this advice (reg 6(1)). Wait for it if the time limits allow.");

    private final NoticeText text;

    DutyNotice(String under, String english) {
        text = new NoticeText(Audience.OFFICER, under, english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
