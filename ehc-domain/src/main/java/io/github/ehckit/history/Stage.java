package io.github.ehckit.history;

/** The stages of the guide's status bar, in their order. */
public enum Stage {
    REQUEST("Request"),
    ASSESSMENT("Assessment"),
    PLAN("Plan"),
    REVIEW("Review");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
