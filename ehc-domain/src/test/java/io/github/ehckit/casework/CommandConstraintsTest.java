package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandConstraintsTest {

    @Test
    void every_well_formed_command_passes() {
        assertThat(EveryCommand.once()).allMatch(command -> CommandConstraints.check(command) instanceof Outcome.Done);
    }

    @Test
    void all_that_is_missing_blank_or_too_long_is_said_at_once_with_its_path() {
        String long101 = "x".repeat(101);
        new Scenario()
                .on("Mon 5 Jan 2026")
                .opens(
                        SENCO,
                        new AssessmentCommand.ReceiveRequest(
                                new Child(new PersonName(" ", long101), missing()), missing()))
                .thenRefusedAt("child.name.given", "child.name.family", "child.dateOfBirth", "receivedOn");
    }

    @Test
    void a_blank_is_missing_and_a_text_too_long_is_malformed() {
        assertThat(faults(new AssessmentCommand.ReturnToAdvice(wording("\t"))))
                .containsExactly(Refusal.at("reason.text", RefusalCode.MISSING, "format", "it is blank"));
        assertThat(faults(new AssessmentCommand.ReturnToAdvice(wording("x".repeat(PersonalText.LONGEST)))))
                .isEmpty();
        assertThat(faults(new AssessmentCommand.ReturnToAdvice(wording("x".repeat(PersonalText.LONGEST + 1)))))
                .containsExactly(Refusal.at(
                        "reason.text", RefusalCode.MALFORMED, "format", "it is longer than 10000 characters"));
    }

    @Test
    void what_is_held_in_an_optional_or_a_list_is_looked_at_too() {
        assertThat(faults(new AssessmentCommand.MoveToDecision(Optional.of(wording("")))))
                .hasSize(1);
        assertThat(faults(new AssessmentCommand.MoveToDecision(missing()))).hasSize(1);
        SectionSave formless = new SectionSave(missing(), 0, Answers.none());
        assertThat(faults(new DraftCommand.SaveDraft(
                        Scenario.request(1), NationalTemplates.advice().ref(), List.of(formless))))
                .map(refusal -> refusal.path().orElseThrow())
                .containsExactly("saves[0].section");
        assertThat(faults(new DraftCommand.SaveDraft(
                        Scenario.request(1), NationalTemplates.advice().ref(), missing())))
                .hasSize(1);
        assertThat(faults(new AdviceCommand.RequestAdvice(
                        AdviceType.MEDICAL, new Addressee.Person(missing()), Optional.empty())))
                .map(refusal -> refusal.path().orElseThrow())
                .containsExactly("to.id");
    }

    @Test
    void an_ill_formed_command_is_refused_before_anything_else_is_asked() {
        Scenario.received()
                .when(
                        COORDINATOR,
                        new AssessmentCommand.DecideToAssess(on("Mon 5 Jan 2026"), wording(" "), COORDINATOR.id()))
                .thenRefusedAt("reasons.text")
                .when(HEAD_OF_SEND, new AssessmentCommand.DecideToAssess(missing(), missing(), missing()))
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
        return switch (CommandConstraints.check(command)) {
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
