package io.github.ehckit.spi.text;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The messages of another plugin, whose keys are those of the first. */
public enum AcmeLabel implements MessageKey {
    STAMP;

    @Override
    public Audience audience() {
        return Audience.OFFICER;
    }

    @Override
    public String english() {
        return "Another stamp";
    }
}
