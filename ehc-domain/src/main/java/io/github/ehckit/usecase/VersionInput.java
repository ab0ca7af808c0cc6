package io.github.ehckit.usecase;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;
import java.util.Locale;

/** The two versions that a reader compares, by their names in the request to compare them. */
public enum VersionInput implements MessageKey {
    FROM("first version"),
    TO("second version");

    private final String english;

    VersionInput(String english) {
        this.english = english;
    }

    Place place() {
        return Place.of(name().toLowerCase(Locale.ROOT), this);
    }

    @Override
    public Audience audience() {
        return Audience.CONTRIBUTOR;
    }

    @Override
    public String english() {
        return english;
    }
}
