package io.github.ehckit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.RecordCommand;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("P14 A command with a date that cannot be is refused in words, whichever of its dates it is")
class CommandDatesTest {

    static Stream<Arguments> impossible() {
        return EveryCommand.once().stream()
                .flatMap(command -> Stream.of(LocalDate.MIN, LocalDate.MAX)
                        .flatMap(end -> each(command, end).map(changed -> Arguments.of(changed, end))));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("impossible")
    void at_either_end_of_the_calendar(CaseCommand command, LocalDate end) {
        assertThat(refusals(command))
                .extracting(Refusal::code)
                .containsAnyOf(RefusalCode.IMPOSSIBLE_DATE, RefusalCode.NOT_OFFERED);
    }

    @Test
    void every_date_of_every_command_is_tried() {
        assertThat(impossible()
                        .map(tried -> tried.get()[0].getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "ReceiveRequest",
                        "BecomeResponsible",
                        "NotifyConsideration",
                        "DecideToAssess",
                        "DecideNotToAssess",
                        "ReverseDecision",
                        "DecideToIssue",
                        "DecideNotToIssue",
                        "RequestAdvice",
                        "EnterAdvice",
                        "UsePreviousAdvice",
                        "SetFlag",
                        "CorrectDay");
        assertThat(impossible()).hasSize(2 * (2 + 2 + 6 + 1 + 1 + 4 + 1 + 1));
    }

    private static List<Refusal> refusals(CaseCommand command) {
        Actor by = actor(command);
        return switch (command) {
            case AssessmentCommand.Opening opening ->
                new Scenario().on("Mon 2 Feb 2026").opens(by, opening).refusals();
            case CaseFileCommand filed ->
                before(filed).on("Mon 2 Feb 2026").when(by, filed).refusals();
            default -> throw new IllegalStateException("a kind of command that had no dates has one: " + command);
        };
    }

    private static Actor actor(CaseCommand command) {
        return switch (command) {
            case AssessmentCommand.ReceiveRequest received -> Cast.SENCO;
            case AssessmentCommand.BecomeResponsible responsible -> Cast.COORDINATOR;
            case AssessmentCommand.NotifyConsideration notified -> Cast.COORDINATOR;
            case AssessmentCommand decision -> Cast.HEAD_OF_SEND;
            default -> Cast.COORDINATOR;
        };
    }

    /** A case at the point at which the command is given. */
    private static Scenario before(CaseFileCommand command) {
        return switch (command) {
            case AssessmentCommand.NotifyConsideration first -> Scenario.received();
            case AssessmentCommand.DecideToAssess first -> Scenario.received();
            case AssessmentCommand.DecideNotToAssess first -> Scenario.received();
            case AdviceCommand.EnterAdvice entering -> Scenario.psychologistAsked();
            case RecordCommand.CorrectDay correcting -> Scenario.psychologistAsked();
            case AssessmentCommand.ReverseDecision reversing -> refused(reversing.reasons());
            default -> Scenario.assessing();
        };
    }

    private static Scenario refused(PersonalText why) {
        return Scenario.received()
                .when(Cast.HEAD_OF_SEND, new AssessmentCommand.DecideNotToAssess(Day.on("Mon 5 Jan 2026"), why));
    }

    /** The command once for each of its dates, however deep it lies, with that date changed. */
    private static Stream<CaseCommand> each(CaseCommand command, LocalDate end) {
        return variants(command, end).map(CaseCommand.class::cast);
    }

    private static Stream<?> variants(Object value, LocalDate end) {
        return switch (value) {
            case LocalDate day -> Stream.of(end);
            case Optional<?> held ->
                held.stream().flatMap(inner -> variants(inner, end)).map(Optional::of);
            case Record held -> changed(held, end);
            default -> Stream.of();
        };
    }

    private static Stream<Object> changed(Record held, LocalDate end) {
        RecordComponent[] components = held.getClass().getRecordComponents();
        List<Object> changed = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object[] values = values(held, components);
            int place = i;
            variants(values[i], end).forEach(other -> {
                Object[] all = values.clone();
                all[place] = other;
                changed.add(made(held, components, all));
            });
        }
        return changed.stream();
    }

    private static Object[] values(Record held, RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(held);
                    } catch (ReflectiveOperationException hidden) {
                        throw new IllegalStateException("commands are public records", hidden);
                    }
                })
                .toArray();
    }

    private static Object made(Record held, RecordComponent[] components, Object[] values) {
        try {
            return held.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("commands are public records", hidden);
        }
    }
}
