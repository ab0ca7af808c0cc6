package io.github.ehckit.casework;

import static io.github.ehckit.message.Audience.FAMILY;
import static io.github.ehckit.outcome.RefusalCode.CONFLICT;
import static io.github.ehckit.outcome.RefusalCode.IMPOSSIBLE_DATE;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a command of any chapter is refused. */
public enum CaseworkRefusal implements RefusalKey {
    DAY_IN_FUTURE(FAMILY, IMPOSSIBLE_DATE, "R-070", "The date must be today or in the past."),
    DAY_TOO_EARLY(FAMILY, IMPOSSIBLE_DATE, "R-070", "The date must be in 1900 or later."),
    KEY_USED(
            FAMILY,
            CONFLICT,
            "R-186",
            "This page was sent before, with other contents. Open the case, check what was saved, and start again."),
    DAY_BEFORE_START(FAMILY, IMPOSSIBLE_DATE, "R-070", "The date must be on or after {start}, when the case started.");

    private final RefusalText text;

    CaseworkRefusal(Audience audience, RefusalCode code, String under, String english) {
        text = new RefusalText(audience, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
