package io.github.ehckit.message;

/** The words that join the parts of a sentence. */
public enum ListMessage implements MessageKey {
    LAST_TWO("{one} and {other}"),
    TIME_ON_DAY("{time} on {day}");

    private final String english;

    ListMessage(String english) {
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
