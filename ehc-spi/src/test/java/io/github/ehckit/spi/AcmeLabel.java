package io.github.ehckit.spi;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The messages of a plugin that a test makes up. */
enum AcmeLabel implements MessageKey {
    STAMP;

    @Override
    public Audience audience() {
        return Audience.OFFICER;
    }

    @Override
    public String english() {
        return "Stamp";
    }
}
