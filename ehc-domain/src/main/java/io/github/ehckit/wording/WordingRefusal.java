package io.github.ehckit.wording;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a bundle of texts is refused. */
public enum WordingRefusal implements RefusalKey {
    UNKNOWN_KEY(RefusalCode.NOT_OFFERED, "No message has the key {key}. Take a key from docs/words.md."),
    BLANK(RefusalCode.MISSING, "The text of {key} is blank. Write it, or leave the key out."),
    LOST_ARGUMENT(RefusalCode.MISSING, "The text of {key} has lost the argument ‘{argument}’. Put it back, in braces."),
    UNKNOWN_ARGUMENT(
            RefusalCode.NOT_OFFERED,
            "The message {key} has no argument ‘{argument}’. Remove it from the text, or correct its name.");

    private final RefusalText text;

    WordingRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.DEVELOPER, code, "practice", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
