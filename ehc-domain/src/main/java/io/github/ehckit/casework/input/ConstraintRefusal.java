package io.github.ehckit.casework.input;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a command is not well formed. */
public enum ConstraintRefusal implements RefusalKey {
    NOT_ENTERED(RefusalCode.MISSING, "Enter the {label}."),
    NOT_CHOSEN(RefusalCode.MISSING, "Choose the {label}."),
    BLANK(RefusalCode.MISSING, "Enter the {label}. Use letters or numbers, not only spaces."),
    TOO_LONG(RefusalCode.MALFORMED, "Shorten the {label} to {longest} or fewer."),
    WRONG_FORMAT(RefusalCode.MALFORMED, "Enter the {label} in the right format."),
    UNNAMED_MISSING(RefusalCode.MISSING, "Part of what you entered is missing. Check it and send it again."),
    UNNAMED_WRONG(RefusalCode.MALFORMED, "Part of what you entered must change. Check it and send it again.");

    private final RefusalText text;

    ConstraintRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.FAMILY, code, "format", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
