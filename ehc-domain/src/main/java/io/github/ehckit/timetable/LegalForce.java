package io.github.ehckit.timetable;

/** What stands behind a time limit. A council's planning date can never pass for a limit of law. */
public enum LegalForce {
    /** Act, regulations or rules of the Tribunal, or what a court has read in them: binding. */
    LAW("law", "is owed by"),
    /** The SEND Code of Practice: to be followed unless there is good reason not to. */
    GUIDANCE("guidance", "is asked of"),
    /** Habit of councils and advisers: a date to plan by, which nobody can break. */
    PRACTICE("practice", "is planned by");

    private final String words;
    private final String bond;

    LegalForce(String words, String bond) {
        this.words = words;
        this.bond = bond;
    }

    public String words() {
        return words;
    }

    /** How it binds, between the duty and its owner. */
    String bond() {
        return bond;
    }
}
