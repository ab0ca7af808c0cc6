package io.github.ehckit.upload;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;

/** The fields of an upload and of a download, as people see them. A file is never called by its name (P13). */
public enum UploadField implements MessageKey {
    NAME("name", "file name"),
    FILE("document", "file"),
    DOCUMENT("document", "document");

    private final String component;
    private final String english;

    UploadField(String component, String english) {
        this.component = component;
        this.english = english;
    }

    /** Returns the place of the field. */
    public Place place() {
        return Place.of(component, this);
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
