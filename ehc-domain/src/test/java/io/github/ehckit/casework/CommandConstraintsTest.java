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
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.casework.input.InputPlace;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
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
                                new Child(new PersonName("Dr", long101, long101, long101, long101), missing()),
                                missing()))
                .thenRefusedAt(
                        "child.name.given",
                        "child.name.family",
                        "child.name.suffix",
                        "child.name.preferred",
                        "child.dateOfBirth",
                        "receivedOn")
                .thenSaid(
                        "Shorten the first name to 100 characters or fewer.",
                        "Shorten the last name or only name to 100 characters or fewer.",
                        "Shorten the letters or words after the name to 100 characters or fewer.",
                        "Shorten the preferred name to 100 characters or fewer.",
                        "Enter the date of birth.",
                        "Enter the date when the local authority received the request for an assessment.")
                .thenSaidAt(
                        "Child or young person, name, first name",
                        "Child or young person, name, last name or only name",
                        "Child or young person, name, letters or words after the name",
                        "Child or young person, name, preferred name",
                        "Child or young person, date of birth",
                        "Date when the local authority received the request for an assessment");
    }

    @Test
    void a_blank_is_missing_and_a_text_too_long_is_malformed() {
        assertThat(faults(new AssessmentCommand.ReturnToAdvice(wording("\t"))))
                .map(Refusal::toString)
                .containsExactly(
                        "reason.text: Enter the reason. Use letters or numbers, not only spaces. [format, MISSING]");
        assertThat(faults(new AssessmentCommand.ReturnToAdvice(wording("x".repeat(PersonalText.LONGEST)))))
                .isEmpty();
        assertThat(faults(new AssessmentCommand.ReturnToAdvice(wording("x".repeat(PersonalText.LONGEST + 1)))))
                .map(Refusal::toString)
                .containsExactly("reason.text: Shorten the reason to 10,000 characters or fewer. [format, MALFORMED]");
    }

    @Test
    void what_people_choose_from_a_list_is_to_be_chosen() {
        assertThat(faults(new AdviceCommand.AllocateAdvice(missing(), missing())))
                .map(Refusal::sentence)
                .containsExactly("Choose the request for advice.", "Choose the member of the team.");
    }

    @Test
    void every_component_that_can_be_faulted_has_a_name() {
        assertThat(EveryCommand.leavesOf(CaseCommand.class).flatMap(kind -> FaultableComponents.of(kind)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.stream().flatMap(component -> InputField.of(component).stream()))
                        .as("%s", path)
                        .isNotEmpty());
    }

    @Test
    void every_name_of_a_field_names_a_component_of_a_command() {
        assertThat(EveryCommand.leavesOf(CaseCommand.class)
                        .flatMap(kind -> FaultableComponents.all(kind))
                        .flatMap(component -> InputField.of(component).stream()))
                .contains(InputField.values());
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
                        Scenario.request(1), NationalTemplates.advice().ref(), List.of(formless))))
                .map(refusal -> refusal.place().orElseThrow().english())
                .containsExactly("Sections to save (1), section");
        assertThat(faults(new DraftCommand.SaveDraft(
                        Scenario.request(1), NationalTemplates.advice().ref(), missing())))
                .hasSize(1);
        assertThat(faults(new AdviceCommand.RequestAdvice(
                        AdviceType.MEDICAL, new Addressee.Person(missing()), Optional.empty())))
                .map(refusal -> refusal.path().orElseThrow())
                .containsExactly("to.id");
        assertThat(faults(new AdviceCommand.RequestAdvice(
                        AdviceType.MEDICAL, new Addressee.Team(Cast.THERAPISTS, missing()), Optional.empty())))
                .map(refusal -> refusal.place().orElseThrow().english() + ": " + refusal.sentence())
                .containsExactly("Person or team to ask, member of the team: Enter the member of the team.");
    }

    @Test
    void a_path_that_leads_nowhere_is_a_place_with_the_words_that_there_are() {
        DraftCommand.SaveDraft save = new DraftCommand.SaveDraft(
                Scenario.request(1), NationalTemplates.advice().ref(), List.of());
        assertThat(List.of("saves[5].section", "saves[99999999999].section", "", ".", "saves[0"))
                .allSatisfy(path ->
                        assertThat(InputPlace.of(save, path).place().path()).isEqualTo(path));
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

    @Test
    void P9_the_host_is_asked_about_a_command_that_is_well_formed_and_about_no_other() {
        assertThat(EveryCommand.once()).allMatch(CaseRules::formed);
        assertThat(CaseRules.formed(new AssessmentCommand.ReturnToAdvice(wording("\t"))))
                .isFalse();
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
