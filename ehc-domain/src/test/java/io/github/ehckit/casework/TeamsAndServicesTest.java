package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PAEDIATRICS;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.STRANGER;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Scenario.asks;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.AllocateAdvice;
import io.github.ehckit.advice.AdviceCommand.ReturnToTeam;
import io.github.ehckit.advice.AdviceEvent.AdviceAllocated;
import io.github.ehckit.advice.AdviceEvent.AdviceSubmitted;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services and teams: one role for professionals of every service, and the manager of a team has power in that team alone. */
class TeamsAndServicesTest {
    /** The therapists' response is written by their member, and the team of the paediatricians is asked as well (request 3). */
    private final Scenario twoTeams = therapistAllocated()
            .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.team(PAEDIATRICS)))
            .completes(2, THERAPIST);

    @ParameterizedTest(name = "R-003: {0} is given in the one role of a contributor")
    @EnumSource(
            value = AdviceType.class,
            names = {"EDUCATIONAL", "MEDICAL", "PSYCHOLOGICAL", "SOCIAL_CARE", "OTHER", "ADULTHOOD", "FAMILYS_WISH"})
    void advice_of_every_service_is_given_in_one_role(AdviceType service) {
        assertThat(PSYCHOLOGIST.role()).isEqualTo(Role.CONTRIBUTOR);
        psychologistAsked()
                .when(COORDINATOR, asks(service, Addressee.person(STRANGER.id())))
                .completes(2, STRANGER)
                .submits(2, STRANGER)
                .thenHappened(AdviceSubmitted.class);
    }

    @Test
    void R_004_a_contributor_allocates_where_they_are_manager_and_a_member_does_not() {
        psychologistAndTeamAsked()
                .when(THERAPIST, new AllocateAdvice(request(2), COLLEAGUE.id()))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-007")
                .when(PSYCHOLOGIST, new AllocateAdvice(request(2), THERAPIST.id()))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-007")
                .when(MANAGER, new AllocateAdvice(request(2), THERAPIST.id()))
                .thenHappened(AdviceAllocated.class)
                .when(MANAGER, new AllocateAdvice(request(2), COLLEAGUE.id()))
                .thenHappened(AdviceAllocated.class);
    }

    @Test
    void R_007_the_manager_of_another_team_that_is_asked_has_no_power_over_this_teams_request() {
        assertThat(may(STRANGER, CasePart.CASE_FILE))
                .as("their own team is asked")
                .isTrue();
        twoTeams.when(STRANGER, new AllocateAdvice(request(2), COLLEAGUE.id()))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-007")
                .when(STRANGER, new ReturnToTeam(request(2)))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-007")
                .answersHeader(2, STRANGER, Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(twoTeams.refusals())
                .extracting(refusal -> refusal.code())
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(twoTeams.asked(2).responder()).contains(THERAPIST.id());
    }

    @Test
    void R_007_and_D_01_the_manager_of_another_team_that_is_asked_reads_no_draft_and_no_note_of_this_team() {
        for (CasePart part : List.of(CasePart.DRAFT, CasePart.ADVICE_REQUEST_NOTE)) {
            assertThat(may(MANAGER, part)).isTrue();
            assertThat(may(STRANGER, part)).isFalse();
        }
    }

    @Test
    void R_080_a_school_reads_no_advice_without_having_submitted_its_own() {
        Scenario submitted = twoTeams.submits(2, THERAPIST);
        assertThat(may(submitted, THERAPIST, CasePart.SUBMITTED_ADVICE)).isTrue();
        assertThat(may(submitted, SENCO, CasePart.SUBMITTED_ADVICE)).isFalse();
    }

    @ParameterizedTest(name = "R-078: {0} says in the guide's words that the child is not known")
    @EnumSource(
            value = AdviceIntention.class,
            names = {"WILL_NOT_KNOWN_MEETS", "NO_NOT_KNOWN_NOT_MEETS"})
    void that_a_child_is_not_known_is_an_answer_that_is_submitted(AdviceIntention answer) {
        Scenario answered = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .answersHeader(1, PSYCHOLOGIST, Header.own(answer))
                .submits(1, PSYCHOLOGIST);
        answered.thenHappened(AdviceSubmitted.class);
        assertThat(answer.english()).contains("Child or young person is not known ");
        assertThat(answered.sealed(1)
                        .getLast()
                        .contents()
                        .of(SectionCode.HEADER)
                        .chose(Header.WILL_PROVIDE, answer.name()))
                .isTrue();
    }

    private boolean may(Actor reader, CasePart part) {
        return may(twoTeams, reader, part);
    }

    private static boolean may(Scenario scenario, Actor reader, CasePart part) {
        return scenario.sees(reader, part, 2) instanceof Outcome.Done;
    }
}
