package io.github.ehckit.document;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The sentences of documents. */
public enum DocumentText implements MessageKey {
    SEALED("This response has been submitted and sealed. If it were changed, the seal below would no longer match.");

    private final String english;

    DocumentText(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }
}
