package io.github.ehckit.history;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.Deadline;
import io.github.ehckit.timetable.DeadlineStatus;
import io.github.ehckit.timetable.DueStatus;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.timetable.RuleId;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The deadlines that casework depends on, each a row of the timetable.
 *
 * @param law the timetable of the authority whose case it is
 */
public record CaseworkDeadlines(Timetable law) {
    private static final RuleId ADVICE_REPLY = RuleId.of("advice-reply");
    private static final RuleId APPEAL = RuleId.of("appeal-from-notice");
    private static final RuleId DECISION = RuleId.of("decide-whether-to-assess");

    /** Returns the last day for the answer to a request for advice (reg 8(1)). */
    public LocalDate adviceReply(LocalDate requestedOn) {
        return law.lastDay(ADVICE_REPLY, requestedOn).orElseThrow();
    }

    /** Returns the authority's own earlier day for the answer; empty if it has set none. */
    public Optional<LocalDate> authorityAdviceReply(LocalDate requestedOn) {
        return law.deadline(ADVICE_REPLY, Milestones.of(Milestone.ADVICE_REQUESTED, requestedOn), requestedOn)
                .flatMap(Deadline::authorityDay);
    }

    /** Returns whether the answer to a request is owed, due soon or overdue on a day. */
    public DueStatus adviceReply(Milestones request, LocalDate asOf) {
        return law.deadline(ADVICE_REPLY, request, asOf)
                .map(Deadline::status)
                .map(DeadlineStatus::due)
                .orElse(DueStatus.NOT_DUE);
    }

    /**
     * Returns the last day to appeal against a refusal, counted from the day on which the family was told (HESC Rules
     * r.20(1)(c)).
     */
    public Outcome<LocalDate> appeal(LocalDate notifiedOn) {
        return law.lastDay(APPEAL, notifiedOn);
    }

    /**
     * Returns the last day for the decision whether to assess; refused if the law on assessments was not in force on
     * the day.
     */
    public Outcome<LocalDate> assessment(LocalDate startsOn) {
        return law.lastDay(DECISION, startsOn);
    }
}
