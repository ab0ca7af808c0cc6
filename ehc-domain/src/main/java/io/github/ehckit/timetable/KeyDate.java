package io.github.ehckit.timetable;

import io.github.ehckit.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One key date of a case as contributors see it.
 *
 * @param kind the kind of key date
 * @param label its label, which tells one request for advice from another
 * @param day the day; empty if it cannot be told
 * @param deadline the deadline that it comes from; empty for the start and for a day that is only planned
 * @param citation the citation of its source
 * @param messages its sentences, in the words for its reader: the day and how it was found, its status, and the day to
 *     work to
 */
public record KeyDate(
        Kind kind,
        Message label,
        Optional<LocalDate> day,
        Optional<Deadline> deadline,
        Citation citation,
        List<Message> messages) {
    public KeyDate {
        messages = List.copyOf(messages);
    }

    /** Returns whether the act is owed, due soon or overdue; a key date without a deadline is not due. */
    public DueStatus due() {
        return deadline.map(Deadline::status).map(DeadlineStatus::due).orElse(DueStatus.NOT_DUE);
    }

    /** Returns its sentences in English. */
    public String sentence() {
        return Sentences.of(messages);
    }

    /** The kinds of key date, in the order of the process. */
    public enum Kind {
        START(KeyDateMessage.START),
        DECISION_TO_ASSESS_DUE(KeyDateMessage.DECISION_TO_ASSESS_DUE),
        ADVICE_DUE(KeyDateMessage.ADVICE_DUE),
        DECISION_TO_ISSUE_DUE(KeyDateMessage.DECISION_TO_ISSUE_DUE),
        /** A day of practice: the law sets none. */
        DRAFT_PLAN_DUE(KeyDateMessage.DRAFT_PLAN_DUE),
        /** The day by which the case must be complete. */
        FINAL_PLAN_DUE(KeyDateMessage.FINAL_PLAN_DUE);

        private final KeyDateMessage label;

        Kind(KeyDateMessage label) {
            this.label = label;
        }

        public KeyDateMessage label() {
            return label;
        }
    }
}
