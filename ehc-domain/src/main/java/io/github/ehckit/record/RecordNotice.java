package io.github.ehckit.record;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about the case record. */
public enum RecordNotice implements NoticeKey {
    NOT_A_COORDINATOR(
            "R-067",
            "This person has no role as a case co-ordinator of this local authority."
                    + " Choose another person, or ask the administrator to give them the role.");

    private final NoticeText text;

    RecordNotice(String under, String english) {
        text = new NoticeText(Audience.OFFICER, under, english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
