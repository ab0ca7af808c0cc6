package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.NationalTemplates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void every_well_formed_command_passes() {
        assertThat(EveryCommand.once()).allMatch(command -> Shape.check(command) instanceof Outcome.Done);
    }

    @Test
    void all_that_is_missing_blank_or_too_long_is_said_at_once_with_its_path() {
        String long101 = "x".repeat(101);
        new Scenario()
                .on("Mon 5 Jan 2026")
                .opens(
                        SENCO,
                        new RequestCommand.ReceiveRequest(
                                new Child(new PersonName(" ", long101), missing()), missing()))
                .thenRefusedAt("child.name.given", "child.name.family", "child.dateOfBirth", "receivedOn");
    }

    @Test
    void a_blank_is_missing_and_a_text_too_long_is_malformed() {
        assertThat(faults(new RequestCommand.ReturnToAdvice(wording("\t"))))
                .containsExactly(Refusal.at("reason.text", RefusalCode.MISSING, "shape", "it is blank"));
        assertThat(faults(new RequestCommand.ReturnToAdvice(wording("x".repeat(Wording.LONGEST)))))
                .isEmpty();
        assertThat(faults(new RequestCommand.ReturnToAdvice(wording("x".repeat(Wording.LONGEST + 1)))))
                .containsExactly(Refusal.at(
                        "reason.text", RefusalCode.MALFORMED, "shape", "it is longer than 10000 characters"));
    }

    @Test
    void what_is_held_in_an_optional_or_a_list_is_looked_at_too() {
        assertThat(faults(new RequestCommand.MoveToDecision(Optional.of(wording("")))))
                .hasSize(1);
        assertThat(faults(new RequestCommand.MoveToDecision(missing()))).hasSize(1);
        SectionSave formless = new SectionSave(missing(), 0, Answers.none());
        assertThat(faults(new DraftCommand.SaveAdvice(
                        Scenario.request(1), NationalTemplates.advice().ref(), List.of(formless))))
                .map(refusal -> refusal.at().orElseThrow())
                .containsExactly("saves[0].section");
        assertThat(faults(new DraftCommand.SaveAdvice(
                        Scenario.request(1), NationalTemplates.advice().ref(), missing())))
                .hasSize(1);
        assertThat(faults(new AdviceCommand.RequestAdvice(
                        AdviceType.MEDICAL, new Addressee.Person(missing()), Optional.empty())))
                .map(refusal -> refusal.at().orElseThrow())
                .containsExactly("to.id");
    }

    @Test
    void an_ill_formed_command_is_refused_before_anything_else_is_asked() {
        Scenario.received()
                .when(
                        COORDINATOR,
                        new RequestCommand.DecideToAssess(on("Mon 5 Jan 2026"), wording(" "), COORDINATOR.id()))
                .thenRefusedAt("reasons.text")
                .when(HEAD_OF_SEND, new RequestCommand.DecideToAssess(missing(), missing(), missing()))
                .thenRefusedAt("notifiedOn", "reasons", "coordinator");
    }

    @Test
    void commands_bear_no_constraint_that_is_not_looked_at() {
        assertThat(EveryCommand.leavesOf(CaseCommand.class)
                        .flatMap(command -> Arrays.stream(command.getRecordComponents()))
                        .flatMap(component ->
                                Arrays.stream(component.getAccessor().getAnnotations()))
                        .map(annotation -> annotation.annotationType().getSimpleName()))
                .isSubsetOf("NotNull", "NotBlank", "Size", "Valid");
    }

    private static List<Refusal> faults(CaseCommand command) {
        return switch (Shape.check(command)) {
            case Outcome.Refused<CaseCommand>(var reasons) -> reasons;
            case Outcome.Done<CaseCommand> done -> List.of();
        };
    }

    /** What a host hands over when its own input had no value. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing() {
        return null;
    }
}
