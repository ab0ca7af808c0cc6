package io.github.ehckit.persistence;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a file is refused before a template is read from it. */
public enum JsonTemplateRefusal implements RefusalKey {
    FILE_TOO_LARGE(RefusalCode.OVER_BUDGET, "R-081", "The file is larger than {most} bytes. Remove a part of it."),
    TOO_DEEP(
            RefusalCode.OVER_BUDGET,
            "R-081",
            "The file has more levels of lists and objects than a template has. Remove some of them here."),
    NOT_JSON(
            RefusalCode.MALFORMED,
            "format",
            "The file is not JSON here. Check the quotes, commas and brackets before this place, and try again.");

    private final RefusalText text;

    JsonTemplateRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.TEMPLATE_AUTHOR, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
