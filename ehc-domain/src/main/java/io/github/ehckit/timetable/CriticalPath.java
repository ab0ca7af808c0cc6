package io.github.ehckit.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The critical path of a case: the outstanding advice that endangers week 16 or week 20.
 *
 * @param timetable the rules
 * @param facts the dates of the case
 * @param asOf the day that is asked about
 */
public record CriticalPath(Timetable timetable, Milestones facts, LocalDate asOf) {
    private static final RuleId ADVICE = RuleId.of("advice-reply");
    private static final RuleId WEEK_16 = RuleId.of("decision-not-to-issue");
    private static final RuleId WEEK_20 = RuleId.of("final-plan");
    /** The window for representations, which must pass between the draft and the finalised plan (reg 13(1)(a)). */
    private static final int DRAFT_WINDOW = 15;

    /**
     * An awaited request for advice.
     *
     * @param label by which the caller recognises it; no name of a person
     * @param dates of this request: received, and given if it was
     * @param expected when the advice is expected; empty to use its last day
     */
    public record Awaited(String label, Milestones dates, Optional<LocalDate> expected) {}

    /**
     * The slack that one outstanding advice leaves, in days.
     *
     * @param label of the request
     * @param arrives when it is expected; its last day, or today if that has passed
     * @param beforeDecision days between its arrival and the last day of week 16; negative if it comes later
     * @param beforeDraft days between its arrival and the last day on which a draft plan can be served that leaves the
     *     family its 15 days before the end of week 20; negative if it comes later
     */
    public record Slack(String label, LocalDate arrives, long beforeDecision, long beforeDraft) {

        public boolean endangersDecision() {
            return beforeDecision < 0;
        }

        public boolean endangersPlan() {
            return beforeDraft < 0;
        }
    }

    /** Returns the slack of every advice not yet given, least first; none if the start of the process is not known. */
    public List<Slack> slack(List<Awaited> requests) {
        return lastDay(WEEK_16, facts).stream()
                .flatMap(week16 -> lastDay(WEEK_20, facts).stream()
                        .flatMap(week20 -> outstanding(requests, week16, week20.minusDays(DRAFT_WINDOW))))
                .sorted(Comparator.comparingLong(Slack::beforeDecision))
                .toList();
    }

    private Stream<Slack> outstanding(List<Awaited> requests, LocalDate week16, LocalDate lastDraft) {
        return requests.stream()
                .filter(request -> !request.dates().asOf(asOf).knows(Milestone.ADVICE_GIVEN))
                .flatMap(request -> arrival(request).stream()
                        .map(day -> new Slack(
                                request.label(),
                                day,
                                ChronoUnit.DAYS.between(day, week16),
                                ChronoUnit.DAYS.between(day, lastDraft))));
    }

    private Optional<LocalDate> arrival(Awaited request) {
        return request.expected()
                .or(() -> lastDay(ADVICE, request.dates()))
                .map(day -> day.isBefore(asOf) ? asOf : day);
    }

    private Optional<LocalDate> lastDay(RuleId rule, Milestones dates) {
        return timetable.deadline(rule, dates, asOf).flatMap(Deadline::lastDay);
    }
}
