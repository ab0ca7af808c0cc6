package io.github.ehckit.spi.tck;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The words of broken adapters. */
enum BrokenWords implements RefusalKey {
    NO_NAME(RefusalCode.MALFORMED, "This is not a name. Enter a name."),
    NOT_KNOWN(RefusalCode.MALFORMED, "This is not known. Enter something else."),
    QUOTED(RefusalCode.MALFORMED, "‘{value}’ is not a name. Enter a name."),
    PAGE_TOO_LONG(RefusalCode.OVER_BUDGET, "The page is too long. Shorten it."),
    NOT_IN_FONT(RefusalCode.WRONG_TYPE, "These characters are missing: {value}. Leave them out.");

    private final RefusalText text;

    BrokenWords(RefusalCode code, String english) {
        text = new RefusalText(Audience.CONTRIBUTOR, code, "format", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
