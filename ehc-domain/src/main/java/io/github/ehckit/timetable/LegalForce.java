package io.github.ehckit.timetable;

/** The legal force of a time limit. An authority's planning date can never pass for a limit of law. */
public enum LegalForce {
    /** Act, regulations or rules of the Tribunal, or their reading by a court: binding. */
    LAW("law", "is owed by"),
    /** The SEND Code of Practice: to be followed unless there is good reason not to. */
    GUIDANCE("guidance", "is asked of"),
    /** Practice of authorities and advisers: a date to plan by, which cannot be broken. */
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

    /** Returns the words that join the duty to its holder. */
    String bond() {
        return bond;
    }
}
