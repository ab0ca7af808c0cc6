package io.github.ehckit.outcome;

import io.github.ehckit.message.Audience;

/** The reason that every use case gives for an item that it cannot find. */
public enum GeneralRefusal implements RefusalKey {
    NOT_FOUND(
            RefusalCode.NOT_FOUND,
            "R-002",
            "We cannot find this for you. Check the case reference, or ask the case co-ordinator for access.");

    private final RefusalText text;

    GeneralRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.FAMILY, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
