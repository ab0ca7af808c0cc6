package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.STRANGER;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.asks;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingGateTest {
    private final Scenario one = psychologistSubmitted();
    private final Scenario both =
            psychologistSubmitted().completes(2, THERAPIST).submits(2, THERAPIST);

    @Test
    void R_080_a_contributor_who_has_not_submitted_cannot_read_what_another_has() {
        assertThat(refusal(one.sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 1))).isEqualTo(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void R_080_and_R_144_a_contributor_who_has_submitted_can() {
        assertThat(may(both.sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
        assertThat(may(both.sees(PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 2))).isTrue();
    }

    @Test
    void D_02_a_submission_of_the_team_opens_reading_for_its_members_and_no_other_team() {
        assertThat(may(both.sees(COLLEAGUE, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
        assertThat(may(both.sees(MANAGER, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
        assertThat(refusal(both.sees(STRANGER, CasePart.SUBMITTED_ADVICE, 1))).isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void A_04_whoever_corrects_their_own_advice_does_not_read_that_of_others_meanwhile() {
        Scenario correcting = both.reopens(2, COORDINATOR);
        assertThat(may(correcting.sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 1)))
                .isFalse();
        assertThat(may(correcting.sees(PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 2)))
                .isTrue();
        assertThat(may(correcting.submits(2, THERAPIST).sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 1)))
                .isTrue();
    }

    @Test
    void A_04_holds_even_when_other_advice_of_the_same_person_is_submitted() {
        Scenario two = both.when(COORDINATOR, asks(AdviceType.OTHER, Addressee.person(THERAPIST.id())))
                .completes(3, THERAPIST)
                .submits(3, THERAPIST);
        assertThat(may(two.sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
        assertThat(may(two.reopens(3, COORDINATOR).sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 1)))
                .isFalse();
        assertThat(may(two.sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 2))).isTrue();
        assertThat(may(two.sees(COLLEAGUE, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
    }

    @Test
    void R_080_the_reopening_of_a_colleagues_response_closes_reading_to_the_colleague_alone() {
        Scenario team = both.when(COORDINATOR, asks(AdviceType.OTHER, Addressee.team(Cast.THERAPISTS)))
                .when(MANAGER, Scenario.allocates(3, COLLEAGUE))
                .completes(3, COLLEAGUE)
                .submits(3, COLLEAGUE)
                .reopens(3, COORDINATOR);
        assertThat(may(team.sees(COLLEAGUE, CasePart.SUBMITTED_ADVICE, 1))).isFalse();
        assertThat(may(team.sees(THERAPIST, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
        assertThat(may(team.sees(MANAGER, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
    }

    @Test
    void R_080_a_school_reads_nothing_before_it_has_submitted_though_it_made_the_request() {
        Scenario school = both.when(COORDINATOR, asks(AdviceType.EDUCATIONAL, Addressee.person(SENCO.id())))
                .completes(3, SENCO);
        assertThat(refusal(school.sees(SENCO, CasePart.SUBMITTED_ADVICE, 1))).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(refusal(school.sees(SENCO, CasePart.SUBMITTED_ADVICE, 2))).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(may(school.submits(3, SENCO).sees(SENCO, CasePart.SUBMITTED_ADVICE, 2)))
                .isTrue();
    }

    @Test
    void A_16_the_family_and_their_advocate_read_advice_only_where_the_authority_shows_it_to_them() {
        for (Role role : List.of(Role.PARENT, Role.YOUNG_PERSON, Role.ADVOCATE)) {
            Actor family = Cast.person(SENCO.id().value(), role);
            assertThat(may(one.sees(family, CasePart.CASE_FILE, 1))).isTrue();
            assertThat(may(one.sees(family, CasePart.SUBMITTED_ADVICE, 1))).isFalse();
        }
        one.under(reading(ReadingPolicy.standard().with(ReadingPolicy.Families.SUBMITTED_ADVICE)));
        for (Role role : List.of(Role.PARENT, Role.YOUNG_PERSON, Role.ADVOCATE)) {
            Actor family = Cast.person(SENCO.id().value(), role);
            assertThat(may(one.sees(family, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
            assertThat(may(one.sees(family, CasePart.DRAFT, 2))).isFalse();
            assertThat(may(one.sees(family, CasePart.REG_6_DUTIES, 1))).isFalse();
        }
        assertThat(may(one.sees(SENCO, CasePart.SUBMITTED_ADVICE, 1)))
                .as("a school that made the request is not the family")
                .isFalse();
        assertThat(refusal(one.sees(Cast.PARENT, CasePart.SUBMITTED_ADVICE, 1)))
                .as("a parent who may not open the case")
                .isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void R_080_no_choice_of_an_authority_opens_professional_advice_before_a_submission() {
        one.under(reading(new ReadingPolicy(
                ReadingPolicy.WhileCorrecting.OPEN,
                ReadingPolicy.Notes.WHOLE_TEAM,
                ReadingPolicy.FamilysAdvice.OPEN,
                ReadingPolicy.Families.SUBMITTED_ADVICE,
                ReadingPolicy.Period.WHILE_CASE_IS_KEPT,
                ReadingPolicy.ClosingReasons.FAMILY,
                ReadingPolicy.Flags.THOSE_ASKED,
                ReadingPolicy.NilReturns.OPEN)));
        one.completes(2, THERAPIST);
        assertThat(List.of(THERAPIST, COLLEAGUE, MANAGER, SENCO))
                .noneMatch(reader -> may(one.sees(reader, CasePart.SUBMITTED_ADVICE, 1)));
    }

    private static AuthorityPolicy reading(ReadingPolicy policy) {
        return AuthorityPolicy.standard().with(policy);
    }

    @Test
    void the_authority_reads_submitted_advice_at_any_time() {
        assertThat(may(one.sees(COORDINATOR, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
        assertThat(may(one.sees(HEAD_OF_SEND, CasePart.SUBMITTED_ADVICE, 1))).isTrue();
    }

    @Test
    void D_01_nobody_reads_a_draft_but_its_writer_and_the_manager_of_the_team() {
        Scenario drafting = therapistAllocated().completes(2, THERAPIST);
        assertThat(may(drafting.sees(THERAPIST, CasePart.DRAFT, 2))).isTrue();
        assertThat(may(drafting.sees(MANAGER, CasePart.DRAFT, 2))).isTrue();
        assertThat(List.of(COLLEAGUE, PSYCHOLOGIST, COORDINATOR, HEAD_OF_SEND, SENCO))
                .noneMatch(reader -> may(drafting.sees(reader, CasePart.DRAFT, 2)));
    }

    @Test
    void A_14_the_note_is_for_those_who_respond_and_for_the_authority() {
        assertThat(List.of(THERAPIST, COLLEAGUE, MANAGER, COORDINATOR, HEAD_OF_SEND))
                .allMatch(reader -> may(one.sees(reader, CasePart.ADVICE_REQUEST_NOTE, 2)));
        assertThat(List.of(PSYCHOLOGIST, SENCO))
                .noneMatch(reader -> may(one.sees(reader, CasePart.ADVICE_REQUEST_NOTE, 2)));
    }

    @Test
    void D_11_whoever_is_no_longer_asked_sees_nothing_any_more() {
        Scenario gone =
                therapistAllocated().when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("asked twice")));
        assertThat(refusal(gone.sees(PSYCHOLOGIST, CasePart.CASE_FILE, 1))).isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(may(gone.sees(THERAPIST, CasePart.CASE_FILE, 1))).isTrue();
    }

    @Test
    void R_079_the_case_file_is_open_to_whoever_is_asked_to_whoever_made_the_request_and_to_the_authority() {
        assertThat(List.of(PSYCHOLOGIST, THERAPIST, COLLEAGUE, MANAGER, SENCO, COORDINATOR, Cast.OTHER_COORDINATOR))
                .allMatch(reader -> may(one.sees(reader, CasePart.CASE_FILE, 1)));
        assertThat(List.of(STRANGER, Cast.PARENT)).noneMatch(reader -> may(one.sees(reader, CasePart.CASE_FILE, 1)));
    }

    @Test
    void P9_nobody_sees_anything_of_another_authority() {
        assertThat(List.of(PSYCHOLOGIST, MANAGER, SENCO, COORDINATOR, HEAD_OF_SEND, Cast.ADMINISTRATOR))
                .map(Cast::elsewhere)
                .allMatch(reader -> refusal(one.sees(reader, CasePart.CASE_FILE, 1)) == RefusalCode.NOT_FOUND);
    }

    @Test
    void entries_for_the_authority_alone_are_for_nobody_else() {
        assertThat(List.of(PSYCHOLOGIST, SENCO, MANAGER))
                .noneMatch((Actor reader) -> may(one.sees(reader, CasePart.AUTHORITY_ENTRIES, 1)));
        assertThat(may(one.sees(COORDINATOR, CasePart.AUTHORITY_ENTRIES, 1))).isTrue();
    }

    private static boolean may(Outcome<AppliedGrant> outcome) {
        return outcome instanceof Outcome.Done;
    }

    private static RefusalCode refusal(Outcome<AppliedGrant> outcome) {
        return ((Outcome.Refused<AppliedGrant>) outcome).reasons().getFirst().code();
    }

    @Test
    void A_16_a_school_that_made_the_request_and_was_not_asked_does_not_read_the_familys_advice() {
        Scenario family = both.when(COORDINATOR, asks(AdviceType.FAMILY, Addressee.person(Cast.PARENT.id())))
                .completes(3, Cast.PARENT)
                .submits(3, Cast.PARENT);
        assertThat(may(family.sees(SENCO, CasePart.CASE_FILE, 3))).isTrue();
        assertThat(refusal(family.sees(SENCO, CasePart.SUBMITTED_ADVICE, 3))).isEqualTo(RefusalCode.NOT_PERMITTED);
        family.when(COORDINATOR, asks(AdviceType.EDUCATIONAL, Addressee.person(SENCO.id())));
        assertThat(may(family.sees(SENCO, CasePart.SUBMITTED_ADVICE, 3))).isTrue();
    }

    @Test
    void A_04_where_reading_stays_open_while_correcting_it_does_so_for_the_whole_team() {
        both.under(reading(ReadingPolicy.standard().with(ReadingPolicy.WhileCorrecting.OPEN)))
                .completes(2, THERAPIST)
                .submits(2, THERAPIST)
                .reopens(2, COORDINATOR);
        assertThat(List.of(THERAPIST, COLLEAGUE, MANAGER))
                .allMatch(reader -> may(both.sees(reader, CasePart.SUBMITTED_ADVICE, 1)));
    }
}
