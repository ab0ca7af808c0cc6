package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.KeyDate.Kind.ADVICE_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.DECISION_TO_ASSESS_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.DECISION_TO_ISSUE_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.DRAFT_PLAN_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.FINAL_PLAN_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.START;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key dates of a case as the guide shows them. They are calculated from the start of the process and
 * from each request for advice, never typed in.
 *
 * @param timetable the rules
 * @param facts the dates of the case
 * @param requests the dates of each request for advice, in the order in which they are to be shown
 * @param asOf the day on which they are looked at
 */
public record KeyDates(Timetable timetable, Milestones facts, List<Milestones> requests, LocalDate asOf) {
    private static final Span PLANNED_FOR_ADVICE = Span.weeks(12);

    public KeyDates {
        requests = List.copyOf(requests);
    }

    /**
     * Lists the key dates in the order of the process; empty if its start is not known. Advice is due once for each
     * request that was received; while there is none, twelve weeks from the start are shown instead. Dates for which no
     * rule was in force, or which the calendar does not reach, are left out.
     */
    public List<KeyDate> all() {
        return facts.day(Milestone.REQUEST).map(this::from).orElse(List.of());
    }

    private List<KeyDate> from(LocalDate start) {
        return Stream.of(
                        Stream.of(start(start)),
                        due(DECISION_TO_ASSESS_DUE, "decide-whether-to-assess", facts),
                        advice(start),
                        due(DECISION_TO_ISSUE_DUE, "decision-to-issue-practice", facts),
                        due(DRAFT_PLAN_DUE, "draft-plan-practice-16", facts),
                        due(FINAL_PLAN_DUE, "final-plan", facts))
                .flatMap(dates -> dates)
                .toList();
    }

    private static KeyDate start(LocalDate day) {
        String because = "The process began on " + NumberWords.day(day) + ".";
        return new KeyDate(
                START, Optional.of(day), Optional.empty(), Citation.read("reg 5(1); reg 10(1); reg 13(2)"), because);
    }

    private Stream<KeyDate> advice(LocalDate start) {
        List<KeyDate> due = requests.stream()
                .flatMap(request -> due(ADVICE_DUE, "advice-reply", request))
                .toList();
        return due.isEmpty() ? planned(start) : due.stream();
    }

    private Stream<KeyDate> planned(LocalDate start) {
        return switch (PLANNED_FOR_ADVICE.of(start, timetable.counting())) {
            case Outcome.Done<LocalDate>(var day, var notices) -> Stream.of(planned(start, day));
            case Outcome.Refused<LocalDate> beyond -> Stream.empty();
        };
    }

    private static KeyDate planned(LocalDate start, LocalDate day) {
        String because = "Planned, since no advice has been asked for: " + NumberWords.day(start) + " + "
                + PLANNED_FOR_ADVICE + " = " + NumberWords.day(day) + ".";
        return new KeyDate(ADVICE_DUE, Optional.of(day), Optional.empty(), Citation.secondary("practice"), because);
    }

    private Stream<KeyDate> due(KeyDate.Kind kind, String rule, Milestones of) {
        return timetable.deadline(RuleId.of(rule), of, asOf).stream()
                .map(deadline -> new KeyDate(
                        kind,
                        deadline.lastDay(),
                        Optional.of(deadline),
                        deadline.rule().citation(),
                        deadline.why().sentence()));
    }
}
