package io.github.ehckit.timetable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One key date of a case as contributors see it.
 *
 * @param kind the kind of key date
 * @param day the day; empty if it cannot be told
 * @param deadline the deadline that it comes from; empty for the start and for a day that is only planned
 * @param citation the citation of its source
 * @param because one English sentence with the sum
 */
public record KeyDate(
        Kind kind, Optional<LocalDate> day, Optional<Deadline> deadline, Citation citation, String because) {

    /** The kinds of key date, in the order of the process. */
    public enum Kind {
        START("Start date"),
        DECISION_TO_ASSESS_DUE("Decision to assess due"),
        ADVICE_DUE("Advice due"),
        DECISION_TO_ISSUE_DUE("Decision to issue due"),
        /** A day of practice: the law sets none. */
        DRAFT_PLAN_DUE("Draft plan due"),
        /** The day by which the case must be complete. */
        FINAL_PLAN_DUE("Final plan due");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
