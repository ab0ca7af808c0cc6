package io.github.ehckit.casework;

import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.history.CaseworkDeadlines;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Child;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand.CorrectDay;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.record.RecordRefusal;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules for the correction of a day that was keyed wrongly.
 *
 * @param was the case before the correction
 * @param command the correction
 * @param law the timetable of the authority whose case it is
 * @param on the person who acts, and the moment
 */
record DayCorrectionRules(EhcCase was, CorrectDay command, Timetable law, CommandContext on) {
    private static final Place TO = InputField.TO_DAY.place();

    Outcome<Decision> decide() {
        return days().find(command.which()).map(this::decide).orElseGet(this::notRecorded);
    }

    private Outcome<Decision> decide(LocalDate before) {
        return new Violations()
                .unlessPast(TO, command.to(), on)
                .all(unchanged(before))
                .all(outOfOrder())
                .all(outsideTheLaw())
                .orElse(new RecordEvent.DayCorrected(command.which(), before, command.to(), command.reason()));
    }

    private Outcome<Decision> notRecorded() {
        return Outcome.refused(RecordRefusal.DAY_NOT_RECORDED.at(
                InputField.WHICH_DAY.place(),
                Argument.of("date", command.which().label())));
    }

    private List<Refusal> unchanged(LocalDate before) {
        return command.to().equals(before)
                ? List.of(RecordRefusal.DAY_UNCHANGED.at(
                        TO, Argument.of("date", command.which().label())))
                : List.of();
    }

    private List<Refusal> outOfOrder() {
        Stream<Refusal> early = days().before(command.which()).stream()
                .filter(first -> command.to().isBefore(first.day()))
                .map(first -> refusal(RecordRefusal.DAY_BEFORE_ANOTHER, first));
        Stream<Refusal> late = days().after(command.which()).stream()
                .filter(second -> command.to().isAfter(second.day()))
                .map(second -> refusal(RecordRefusal.DAY_AFTER_ANOTHER, second));
        return Stream.concat(early, late).toList();
    }

    private static Refusal refusal(RecordRefusal reason, KeyedDays.Dated other) {
        return reason.at(TO, Argument.of("other", other.day()), Argument.of("label", other.label()));
    }

    /** Refuses a start before the law was in force, and a child who is then not born yet, or too old for a plan. */
    private List<Refusal> outsideTheLaw() {
        return switch (command.which()) {
            case KeyedDay.Start start ->
                Stream.concat(
                                reasons(new CaseworkDeadlines(law).assessment(command.to())),
                                age(was.child(), command.to()))
                        .toList();
            case KeyedDay.DateOfBirth born ->
                age(
                                new Child(was.child().name(), command.to()),
                                was.assessment().startsOn())
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<Refusal> age(Child child, LocalDate start) {
        return AssessmentRules.outsideAge(child, start, TO).stream();
    }

    private static Stream<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons.stream() : Stream.empty();
    }

    private KeyedDays days() {
        return new KeyedDays(was);
    }
}
