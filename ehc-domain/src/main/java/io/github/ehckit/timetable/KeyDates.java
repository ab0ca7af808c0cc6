package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.KeyDate.Kind.ADVICE_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.DECISION_TO_ASSESS_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.DECISION_TO_ISSUE_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.DRAFT_PLAN_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.FINAL_PLAN_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.START;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
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
 * @param register the register of words for the reader
 * @param asOf the day on which they are looked at
 */
public record KeyDates(
        Timetable timetable, Milestones facts, List<AdviceDates> requests, Register register, LocalDate asOf) {
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
                        due(DECISION_TO_ASSESS_DUE, "decide-whether-to-assess"),
                        advice(start),
                        due(DECISION_TO_ISSUE_DUE, "decision-to-issue-practice"),
                        due(DRAFT_PLAN_DUE, "draft-plan-practice-16"),
                        due(FINAL_PLAN_DUE, "final-plan"))
                .flatMap(dates -> dates)
                .toList();
    }

    private KeyDate start(LocalDate day) {
        return undated(
                START, day, Citation.read("reg 5(1); reg 10(1); reg 13(2)"), beginning(day), Argument.of("start", day));
    }

    private KeyDateMessage beginning(LocalDate day) {
        if (day.equals(facts.days().get(Milestone.REQUEST_RECEIVED))) {
            return worded(KeyDateMessage.RECEIVED, KeyDateMessage.RECEIVED_OFFICER);
        }
        return day.equals(facts.days().get(Milestone.RESPONSIBILITY_ASSUMED))
                ? worded(KeyDateMessage.RESPONSIBLE, KeyDateMessage.RESPONSIBLE_OFFICER)
                : worded(KeyDateMessage.STARTED, KeyDateMessage.STARTED_OFFICER);
    }

    private Stream<KeyDate> advice(LocalDate start) {
        List<KeyDate> due =
                requests.stream().flatMap(request -> due(request).stream()).toList();
        return due.isEmpty() ? planned(start) : due.stream();
    }

    private Stream<KeyDate> planned(LocalDate start) {
        KeyDateMessage expected = worded(KeyDateMessage.ADVICE_EXPECTED, KeyDateMessage.ADVICE_EXPECTED_OFFICER);
        return switch (PLANNED_FOR_ADVICE.of(start, timetable.counting())) {
            case Outcome.Done<LocalDate>(var day, var notices) ->
                Stream.of(undated(ADVICE_DUE, day, Citation.secondary("practice"), expected, Argument.of("day", day)));
            case Outcome.Refused<LocalDate> beyond -> Stream.empty();
        };
    }

    private static KeyDate undated(
            KeyDate.Kind kind, LocalDate day, Citation citation, KeyDateMessage words, Argument... arguments) {
        return new KeyDate(
                kind,
                kind.label().message(),
                Optional.of(day),
                Optional.empty(),
                citation,
                List.of(words.message(arguments)));
    }

    private Optional<KeyDate> due(AdviceDates request) {
        return deadline("advice-reply", request.milestones())
                .map(deadline -> keyDate(
                        ADVICE_DUE,
                        new RequestedAdvice(request, register).label(),
                        deadline,
                        new RequestedAdvice(request, register).messages(deadline)));
    }

    private Stream<KeyDate> due(KeyDate.Kind kind, String rule) {
        return deadline(rule, facts)
                .map(deadline -> keyDate(kind, kind.label().message(), deadline, deadline.messages(register)))
                .stream();
    }

    private static KeyDate keyDate(KeyDate.Kind kind, Message label, Deadline deadline, List<Message> messages) {
        return new KeyDate(
                kind,
                label,
                deadline.lastDay(),
                Optional.of(deadline),
                deadline.rule().citation(),
                messages);
    }

    private Optional<Deadline> deadline(String rule, Milestones of) {
        return timetable.deadline(RuleId.of(rule), of, asOf);
    }

    private KeyDateMessage worded(KeyDateMessage parent, KeyDateMessage officer) {
        return register.citesLaw() ? officer : parent;
    }
}
