package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.COUNCIL;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PARENT;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.THERAPISTS;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.allocates;
import static io.github.ehckit.casework.Scenario.asks;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceEvent.AdviceAllocated;
import io.github.ehckit.advice.AdviceEvent.AdviceRequested;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponderRulesTest {
    private static final TeamId SCHOOL = new TeamId("school");
    private static final Actor YOUNG_PERSON = Cast.person("young-1", Role.YOUNG_PERSON);

    @ParameterizedTest
    @EnumSource(AdviceType.class)
    void reg_6_1_and_R_072_contributors_and_settings_are_asked_for_every_kind_of_advice(AdviceType type) {
        for (Actor asked : List.of(PSYCHOLOGIST, SENCO)) {
            assessing()
                    .when(COORDINATOR, asks(type, Addressee.person(asked.id())))
                    .thenHappened(AdviceRequested.class);
        }
    }

    @ParameterizedTest
    @EnumSource(AdviceType.class)
    void reg_6_1_a_and_R_072_parents_and_young_people_are_asked_for_their_own_advice_alone(AdviceType type) {
        for (Actor asked : List.of(PARENT, YOUNG_PERSON)) {
            Scenario asking =
                    assessing().knows(YOUNG_PERSON).when(COORDINATOR, asks(type, Addressee.person(asked.id())));
            if (type == AdviceType.FAMILY) {
                asking.thenHappened(AdviceRequested.class);
            } else {
                asking.thenRefused(RefusalCode.NOT_OFFERED, "R-072").thenRefusedAt("to");
            }
        }
    }

    @Test
    void R_072_officers_are_not_asked_unless_they_may_respond_in_another_role() {
        for (Actor officer : List.of(COORDINATOR, HEAD_OF_SEND, Cast.ADMINISTRATOR)) {
            assessing()
                    .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.person(officer.id())))
                    .thenRefused(RefusalCode.NOT_OFFERED, "R-072");
        }
        assessing()
                .knows(new Actor(COUNCIL, COORDINATOR.id(), Role.CONTRIBUTOR))
                .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.person(COORDINATOR.id())))
                .thenHappened(AdviceRequested.class);
    }

    @Test
    void R_072_whom_the_directory_does_not_know_is_not_asked() {
        assessing()
                .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.person(new PersonId("nobody"))))
                .thenRefused(RefusalCode.NOT_FOUND, "R-072")
                .thenRefusedAt("to");
        assessing()
                .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.team(SCHOOL)))
                .thenRefused(RefusalCode.NOT_FOUND, "R-072")
                .thenRefusedAt("to");
    }

    @Test
    void R_072_and_R_007_a_team_is_asked_if_it_has_a_manager_who_could_allocate() {
        Scenario unmanaged = assessing()
                .knows(Cast.person("teacher-1", Role.SETTING, Membership.of(SCHOOL)))
                .when(COORDINATOR, asks(AdviceType.EDUCATIONAL, Addressee.team(SCHOOL)))
                .thenRefused(RefusalCode.NOT_OFFERED, "R-007");
        unmanaged
                .knows(Cast.person("governor-1", Role.PARENT, Membership.manager(SCHOOL)))
                .when(COORDINATOR, asks(AdviceType.EDUCATIONAL, Addressee.team(SCHOOL)))
                .thenRefused(RefusalCode.NOT_OFFERED, "R-007");
        unmanaged
                .knows(Cast.person("head-teacher-1", Role.SETTING, Membership.manager(SCHOOL)))
                .when(COORDINATOR, asks(AdviceType.EDUCATIONAL, Addressee.team(SCHOOL)))
                .thenHappened(AdviceRequested.class);
    }

    @Test
    void R_088_a_request_is_allocated_to_a_member_who_could_write_it_whatever_its_kind() {
        Actor mother = Cast.person("mother-1", Role.PARENT, Membership.of(THERAPISTS));
        assessing()
                .knows(mother)
                .when(COORDINATOR, asks(AdviceType.FAMILY, Addressee.team(THERAPISTS)))
                .when(MANAGER, allocates(1, mother))
                .thenRefused(RefusalCode.NOT_OFFERED, "R-088")
                .thenRefusedAt("member")
                .when(MANAGER, allocates(1, COLLEAGUE))
                .thenHappened(AdviceAllocated.class);
    }

    @Test
    void R_088_a_submitted_request_and_a_member_who_could_not_write_it_are_both_objected_to() {
        Actor mother = Cast.person("mother-1", Role.PARENT, Membership.of(THERAPISTS));
        therapistAllocated()
                .knows(mother)
                .completes(2, THERAPIST)
                .submits(2, THERAPIST)
                .when(MANAGER, allocates(2, mother))
                .thenRefusedAt("", "member");
    }

    @Test
    void D_11_a_member_responds_while_they_belong_to_the_team() {
        Actor left = new Actor(COUNCIL, THERAPIST.id(), Role.CONTRIBUTOR);
        Scenario allocated = therapistAllocated();
        assertThat(allocated.asked(2).hasResponder(THERAPIST)).isTrue();
        assertThat(allocated.asked(2).hasResponder(left)).isFalse();
        assertThat(allocated.asked(2).hasResponder(COLLEAGUE)).isFalse();
        assertThat(allocated.asked(1).hasResponder(PSYCHOLOGIST)).isTrue();
        assertThat(psychologistAndTeamAsked().asked(2).hasResponder(THERAPIST)).isFalse();
        assertThat(allocated.submits(2, left).refusals()).containsExactly(Refusal.notFound());
    }

    @Test
    void R_091_a_draft_may_be_saved_while_it_is_pending_the_case_is_open_and_the_role_allows_it() {
        assertThat(maySave(psychologistAsked(), PSYCHOLOGIST)).isTrue();
        assertThat(maySave(psychologistAsked(), new Actor(COUNCIL, PSYCHOLOGIST.id(), Role.COORDINATOR)))
                .isFalse();
        assertThat(maySave(psychologistAsked(), Cast.elsewhere(PSYCHOLOGIST))).isFalse();
        assertThat(maySave(psychologistSubmitted(), PSYCHOLOGIST)).isFalse();
        assertThat(maySave(psychologistSubmitted().reopens(1, COORDINATOR), PSYCHOLOGIST))
                .isTrue();
        assertThat(maySave(
                        psychologistAsked()
                                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("asked by mistake"))),
                        PSYCHOLOGIST))
                .isFalse();
        assertThat(maySave(
                        psychologistAsked()
                                .when(
                                        COORDINATOR,
                                        new RecordCommand.CloseOutsideProcess(
                                                ClosureReason.OTHER, wording("moved away"), true)),
                        PSYCHOLOGIST))
                .isFalse();
    }

    @Test
    void R_095_a_submission_needs_a_name_and_bears_the_one_that_the_directory_has() {
        Scenario written = psychologistAsked().completes(1, PSYCHOLOGIST).signing(Optional.empty());
        written.submits(1, PSYCHOLOGIST).thenRefused(RefusalCode.NOT_NOW, "R-095");
        Signatory known = new Signatory(new PersonName("Mina", "Okafor"), "Senior psychologist");
        written.signing(Optional.of(known)).submits(1, PSYCHOLOGIST);
        assertThat(written.sealed(1).getLast().signatory()).isEqualTo(known);
        assertThat(written.notices()).isEmpty();
    }

    @Test
    void R_095_a_submission_without_a_job_title_is_done_and_says_so() {
        Signatory nameAlone = new Signatory(new PersonName("Mina", "Okafor"), "");
        Scenario submitted = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .signing(Optional.of(nameAlone))
                .submits(1, PSYCHOLOGIST);
        assertThat(submitted.notices()).map(Notice::under).containsExactly("R-095");
        assertThat(submitted.notices().getFirst().path()).contains("header");
    }

    @Test
    void P8_the_familys_advice_opens_its_own_request_to_its_writer_and_no_other() {
        Actor mother = Cast.person("mother-1", Role.PARENT);
        Scenario asked = psychologistSubmitted()
                .knows(mother)
                .when(COORDINATOR, asks(AdviceType.FAMILY, Addressee.person(mother.id())));
        for (CasePart part : Set.of(CasePart.CASE_FILE, CasePart.ADVICE_REQUEST_NOTE, CasePart.DRAFT)) {
            assertThat(asked.sees(mother, part, 3)).isInstanceOf(Outcome.Done.class);
        }
        assertThat(asked.sees(mother, CasePart.SUBMITTED_ADVICE, 1)).isInstanceOf(Outcome.Refused.class);
        assertThat(asked.sees(mother, CasePart.ADVICE_REQUEST_NOTE, 1)).isInstanceOf(Outcome.Refused.class);
        asked.when(COORDINATOR, new WithdrawAdviceRequest(request(3), wording("asked by mistake")));
        assertThat(asked.sees(mother, CasePart.CASE_FILE, 3))
                .isEqualTo(asked.sees(YOUNG_PERSON, CasePart.CASE_FILE, 3));
    }

    @Test
    void P8_the_familys_advice_is_read_by_its_writer_who_reads_no_other() {
        Actor mother = Cast.person("mother-1", Role.PARENT);
        Scenario asked = psychologistSubmitted()
                .knows(mother)
                .when(COORDINATOR, asks(AdviceType.FAMILY, Addressee.person(mother.id())))
                .completes(3, mother)
                .submits(3, mother);
        assertThat(asked.sees(mother, CasePart.SUBMITTED_ADVICE, 3)).isInstanceOf(Outcome.Done.class);
        assertThat(asked.sees(mother, CasePart.SUBMITTED_ADVICE, 1)).isInstanceOf(Outcome.Refused.class);
    }

    private static boolean maySave(Scenario now, Actor by) {
        return CaseRules.mayWriteNow(now.ehcCase(), now.asked(1), by);
    }

    @Test
    void R_072_the_familys_advice_is_given_by_the_person_who_was_asked_and_by_no_parent_within_a_team() {
        Actor mother =
                new Actor(Cast.COUNCIL, new PersonId("mother-1"), Role.PARENT, Set.of(Membership.of(Cast.THERAPISTS)));
        Scenario.assessing()
                .knows(mother)
                .when(Cast.COORDINATOR, Scenario.asks(AdviceType.FAMILY, Addressee.team(Cast.THERAPISTS)))
                .when(Cast.MANAGER, Scenario.allocates(1, mother))
                .thenRefusedAt("member");
    }
}
