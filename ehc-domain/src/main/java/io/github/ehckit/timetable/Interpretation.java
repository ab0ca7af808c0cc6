package io.github.ehckit.timetable;

/**
 * The interpretation of words of law on which practice differs. Each choice makes a last day a day earlier, never
 * later.
 *
 * @param triggerDayCounts counts the day of the trigger as the first day of "within n weeks of"; the High Court does
 *     not
 * @param strictlyBefore ends "before 15 February" on 14 February; practitioners read "by 15 February"
 * @param clearDays leaves whole days between: "at least two weeks before" a meeting ends 15 days before it, not 14
 */
public record Interpretation(boolean triggerDayCounts, boolean strictlyBefore, boolean clearDays) {

    /**
     * Returns the interpretation of courts, Ombudsman and practitioners: the trigger day is left out, "before" is "by",
     * 14 days are two weeks.
     */
    public static Interpretation usual() {
        return new Interpretation(false, false, false);
    }

    /** Returns the strictest interpretation against the holder of the duty, with the trigger day left out. */
    public static Interpretation strict() {
        return new Interpretation(false, true, true);
    }
}
