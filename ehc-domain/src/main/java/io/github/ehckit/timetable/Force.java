package io.github.ehckit.timetable;

/** What stands behind a time limit. A council's planning date can never pass for a limit of law. */
public enum Force {
    /** Act, regulations or rules of the Tribunal, or what a court has read in them: binding. */
    LAW("law"),
    /** The SEND Code of Practice: to be followed unless there is good reason not to. */
    GUIDANCE("guidance"),
    /** Habit of councils and advisers: a date to plan by, which nobody can break. */
    PRACTICE("practice");

    private final String words;

    Force(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
