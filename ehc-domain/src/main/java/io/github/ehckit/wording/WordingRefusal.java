package io.github.ehckit.wording;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a bundle of texts is refused. */
public enum WordingRefusal implements RefusalKey {
    NO_LANGUAGE(RefusalCode.MISSING, "The bundle {bundle} names no language. Name one, such as cy."),
    UNKNOWN_KEY(
            RefusalCode.NOT_OFFERED,
            "No message of this hub has the key {key} (bundle {bundle}). Take a key from docs/words.md, or add the plugin"
                    + " that has the message."),
    BLANK(RefusalCode.MISSING, "The text of {key} is blank (bundle {bundle}). Write it, or leave the key out."),
    STRAY_BRACE(
            RefusalCode.MALFORMED,
            "The text of {key} has a brace too many (bundle {bundle}). Use braces only around the name of an argument,"
                    + " without spaces."),
    LOST_ARGUMENT(
            RefusalCode.MISSING,
            "The text of {key} has lost the argument ‘{argument}’ (bundle {bundle}). Put it back, in braces."),
    UNKNOWN_ARGUMENT(
            RefusalCode.NOT_OFFERED,
            "The message {key} has no argument ‘{argument}’ (bundle {bundle}). Remove it from the text, or correct its"
                    + " name.");

    private final RefusalText text;

    WordingRefusal(RefusalCode code, String english) {
        text = new RefusalText(Audience.DEVELOPER, code, "practice", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
