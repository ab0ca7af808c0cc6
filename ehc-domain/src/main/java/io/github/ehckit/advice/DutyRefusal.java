package io.github.ehckit.advice;

import static io.github.ehckit.outcome.RefusalCode.IMPOSSIBLE_DATE;
import static io.github.ehckit.outcome.RefusalCode.MISSING;
import static io.github.ehckit.outcome.RefusalCode.NOT_NOW;
import static io.github.ehckit.outcome.RefusalCode.NOT_OFFERED;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a command on previous advice is refused. */
public enum DutyRefusal implements RefusalKey {
    FAMILY_ADVICE_ALWAYS_SOUGHT(
            NOT_OFFERED,
            "The local authority must always ask for advice from the parent or young person."
                    + " Choose another kind of advice (reg 6(4))."),
    AUTHOR_NOT_AGREED(MISSING, "Record that the author of the advice agrees that it is sufficient (reg 6(4))."),
    AUTHORITY_NOT_AGREED(MISSING, "Record that the local authority agrees that the advice is sufficient (reg 6(4))."),
    FAMILY_NOT_AGREED(
            MISSING, "Record that the parent or young person agrees that the advice is sufficient (reg 6(4))."),
    AGREED_BEFORE_GIVEN(
            IMPOSSIBLE_DATE,
            "The date of the agreement must be on or after {given}, when the advice was given (reg 6(4))."),
    PREVIOUS_NOT_IN_USE(NOT_NOW, "Previous advice {number} is not in use. Choose previous advice that is in use.");

    private final RefusalText text;

    DutyRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.OFFICER, code, "reg 6(4)", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
