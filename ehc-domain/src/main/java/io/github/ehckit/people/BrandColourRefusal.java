package io.github.ehckit.people;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a {@link BrandColour} is refused. */
public enum BrandColourRefusal implements RefusalKey {
    NOT_A_COLOUR("Enter the colour as # and six hexadecimal digits, such as #17495C."),
    TOO_LIGHT("The colour has a contrast of {contrast} to 1 with white. Choose one with at least {least} to 1.");

    private final RefusalText text;

    BrandColourRefusal(String english) {
        text = new RefusalText(Audience.OFFICER, RefusalCode.MALFORMED, "SI 2018/952", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
