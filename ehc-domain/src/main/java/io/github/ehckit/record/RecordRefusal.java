package io.github.ehckit.record;

import static io.github.ehckit.outcome.RefusalCode.IMPOSSIBLE_DATE;
import static io.github.ehckit.outcome.RefusalCode.NOT_CONFIRMED;
import static io.github.ehckit.outcome.RefusalCode.NOT_FOUND;
import static io.github.ehckit.outcome.RefusalCode.NOT_NOW;
import static io.github.ehckit.outcome.RefusalCode.NOT_OFFERED;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a command on the case record is refused. */
public enum RecordRefusal implements RefusalKey {
    CLOSING_UNCONFIRMED(NOT_CONFIRMED, "R-050", "Confirm that you want to close the case."),
    ENDS_IN_PROCESS(
            NOT_OFFERED,
            "R-050",
            "‘{reason}’ ends a case by a decision. Record the decision instead of closing the case outside the process."),
    DAY_NOT_RECORDED(NOT_FOUND, "R-182", "The {date} was never recorded. Choose a date that is recorded."),
    DAY_UNCHANGED(NOT_NOW, "R-182", "The {date} is recorded as this day already. You do not need to do anything."),
    DAY_AFTER_ANOTHER(IMPOSSIBLE_DATE, "R-182", "The date must be on or before {other}, the {label}."),
    DAY_BEFORE_ANOTHER(IMPOSSIBLE_DATE, "R-182", "The date must be on or after {other}, the {label}."),
    FLAG_SET_ALREADY(NOT_NOW, "practice", "The flag ‘{flag}’ is already set. You do not need to do anything."),
    FLAG_CLEARED_ALREADY(NOT_NOW, "practice", "The flag ‘{flag}’ is not set. You do not need to do anything.");

    private final RefusalText text;

    RecordRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.OFFICER, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
