package io.github.ehckit.usecase;

import static io.github.ehckit.outcome.RefusalCode.NOT_FOUND;
import static io.github.ehckit.outcome.RefusalCode.NOT_NOW;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a reading of submitted advice is refused. */
public enum ReadingRefusal implements RefusalKey {
    NOT_SUBMITTED(
            NOT_NOW,
            "R-139",
            "The response to this request for advice has not been submitted yet. Wait until it is submitted."),
    NOTHING_SUBMITTED(
            NOT_NOW, "R-144", "This case has no submitted advice yet. Wait until the first response is submitted."),
    VERSION_NOT_FOUND(
            NOT_FOUND,
            "D-07",
            "We cannot find version {version} of this advice. Choose one of the versions that were submitted.");

    private final RefusalText text;

    ReadingRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.CONTRIBUTOR, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
