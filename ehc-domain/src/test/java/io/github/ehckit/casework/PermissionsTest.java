package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.wording;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.NationalTemplates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private static final PersonalText WHY = wording("an error");
    private static final List<Actor> EVERYBODY = List.of(
            Cast.PARENT,
            Cast.SENCO,
            Cast.COORDINATOR,
            Cast.OTHER_COORDINATOR,
            Cast.HEAD_OF_SEND,
            Cast.ADMINISTRATOR,
            Cast.PSYCHOLOGIST,
            Cast.MANAGER,
            Cast.THERAPIST,
            Cast.COLLEAGUE,
            Cast.STRANGER);

    @Test
    @DisplayName(
            "P8 the matrix that is published is the matrix that runs: who may do and see what, act by act, person by person")
    void P8_matrix() throws IOException {
        assertThat(matrix()).isEqualTo(published());
    }

    @Test
    void R_002_nobody_of_another_authority_may_do_anything() {
        EhcCase ehcCase = Scenario.psychologistSubmitted().ehcCase();
        for (Actor actor : EVERYBODY) {
            for (CaseCommand command : EveryCommand.once()) {
                assertThat(Permissions.mayDo(Cast.elsewhere(actor), ehcCase, command, about(ehcCase, command)))
                        .isEqualTo(Outcome.refused(Refusal.notFound()));
            }
        }
    }

    @Test
    void a_refusal_says_who_may_act_and_what_the_person_can_do() {
        assertThat(refused(Cast.PSYCHOLOGIST, new AdviceCommand.ReopenAdvice(Scenario.request(1), WHY)))
                .isEqualTo(
                        "Only the case co-ordinator of this case can re-open submitted advice. Ask them to re-open it.");
        assertThat(refused(Cast.PSYCHOLOGIST, new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, WHY, true)))
                .isEqualTo(
                        "Only a case co-ordinator or a decision maker can close a case outside the process. Ask one of"
                                + " them to close it.");
        assertThat(refused(
                        Cast.THERAPIST,
                        new DraftCommand.SaveDraft(
                                Scenario.request(1), NationalTemplates.advice().ref(), List.of())))
                .isEqualTo(
                        "Only the person writing this response can change the draft, and their team manager a part of"
                                + " it. Ask them to make the change.");
    }

    @Test
    void a_refusal_to_read_says_when_the_person_can() {
        EhcCase ehcCase = Scenario.psychologistAsked().ehcCase();
        Target other = new Target.OfAdviceRequest(ehcCase.advice().request(1).orElseThrow());
        assertThat(Permissions.maySee(Cast.SENCO, ehcCase, CasePart.SUBMITTED_ADVICE, other, ReadingPolicy.standard()))
                .isEqualTo(Outcome.refused(PermissionRefusal.READ_SUBMITTED_ADVICE.refusal()));
        assertThat(PermissionRefusal.READ_SUBMITTED_ADVICE.refusal().sentence())
                .startsWith("To read other advice, submit your own first, or again if it was re-opened.");
    }

    @Test
    void the_refusal_is_the_same_for_everybody_whom_its_row_refuses() {
        assertThat(refused(Cast.OTHER_COORDINATOR, new AdviceCommand.ReopenAdvice(Scenario.request(1), WHY)))
                .isEqualTo(refused(Cast.THERAPIST, new AdviceCommand.ReopenAdvice(Scenario.request(1), WHY)));
    }

    private static String refused(Actor actor, CaseCommand command) {
        EhcCase ehcCase = Scenario.psychologistSubmitted().ehcCase();
        return ((Outcome.Refused<CaseCommand>) Permissions.mayDo(actor, ehcCase, command, about(ehcCase, command)))
                .reasons()
                .getFirst()
                .sentence();
    }

    @Test
    void R_015_a_request_is_made_by_the_family_the_setting_or_the_coordinator() {
        assertThat(List.of(Role.values()))
                .filteredOn(role -> opens(role, Scenario.requestReceived("Mon 5 Jan 2026")))
                .containsExactly(Role.SETTING, Role.PARENT, Role.YOUNG_PERSON, Role.ADVOCATE, Role.COORDINATOR);
    }

    @Test
    void s_24_responsibility_is_assumed_by_the_authority() {
        assertThat(List.of(Role.values()))
                .filteredOn(role -> opens(
                        role,
                        new AssessmentCommand.BecomeResponsible(
                                Cast.CHILD, Day.on("Mon 5 Jan 2026"), wording("a move into the area"))))
                .containsExactly(Role.COORDINATOR, Role.DECISION_MAKER);
    }

    @Test
    void what_the_hub_does_by_itself_is_refused_to_a_person_of_any_role() {
        SystemCommand command = new SystemCommand.WithholdInfectedAttachment(Scenario.request(1), 1);
        for (Actor actor : EVERYBODY) {
            assertThat(Scenario.psychologistSubmitted().given(actor, command).refusals())
                    .extracting(Refusal::code)
                    .containsAnyOf(RefusalCode.NOT_PERMITTED, RefusalCode.NOT_FOUND);
        }
        assertThat(refused(Cast.HEAD_OF_SEND, command))
                .isEqualTo("A document with a virus is withheld automatically. You do not need to do anything.");
        Scenario.psychologistSubmitted().whenTheHub(command).thenHappened(AdviceEvent.InfectedAttachmentWithheld.class);
    }

    @Test
    void the_hub_itself_may_do_nothing_that_people_do_and_sees_nothing() {
        EhcCase ehcCase = Scenario.psychologistSubmitted().ehcCase();
        for (CaseCommand command : EveryCommand.once()) {
            assertThat(Permissions.mayDo(Cast.HUB, ehcCase, command, about(ehcCase, command)) instanceof Outcome.Done)
                    .as("%s", command)
                    .isEqualTo(command instanceof SystemCommand);
        }
        assertThat(CasePart.values())
                .allMatch(part -> Permissions.maySee(
                                Cast.HUB, ehcCase, part, new Target.WholeCase(), ReadingPolicy.standard())
                        .equals(Outcome.refused(Refusal.notFound())));
    }

    private static boolean opens(Role role, AssessmentCommand.Opening command) {
        return Permissions.mayOpen(Cast.person("somebody", role), command) instanceof Outcome.Done;
    }

    /** Request 1 is the psychologist's and submitted; request 2 is the team's, allocated to the therapist and pending. */
    private static String matrix() {
        EhcCase ehcCase = Scenario.psychologistSubmitted().ehcCase();
        List<String> lines = new ArrayList<>();
        for (CaseCommand command : EveryCommand.once()) {
            lines.add(line(
                    command.getClass().getSimpleName(),
                    actor -> Permissions.mayDo(actor, ehcCase, command, about(ehcCase, command))));
        }
        for (CasePart part : CasePart.values()) {
            for (int number = 1; number <= 2; number++) {
                Target about = new Target.OfAdviceRequest(
                        ehcCase.advice().request(number).orElseThrow());
                lines.add(line(
                        part + " " + number,
                        actor -> Permissions.maySee(actor, ehcCase, part, about, ReadingPolicy.standard())));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Target about(EhcCase ehcCase, CaseCommand command) {
        return command instanceof CaseCommand.OnAdviceRequest named
                ? new Target.OfAdviceRequest(
                        ehcCase.adviceRequest(named.request()).orElseThrow())
                : new Target.WholeCase();
    }

    private static String line(String act, java.util.function.Function<Actor, Outcome<?>> asked) {
        StringBuilder line = new StringBuilder(act).append(':');
        for (Actor actor : EVERYBODY) {
            if (asked.apply(actor) instanceof Outcome.Done<?>) {
                line.append(' ').append(actor.id());
            }
        }
        return line.toString();
    }

    private static String published() throws IOException {
        try (InputStream golden = PermissionsTest.class.getResourceAsStream("permissions.txt")) {
            return new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
