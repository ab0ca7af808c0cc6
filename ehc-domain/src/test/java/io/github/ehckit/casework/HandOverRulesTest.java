package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.HUB;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.OTHER_COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.STRANGER;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.THERAPISTS;
import static io.github.ehckit.casework.Scenario.allocates;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests that go from hand to hand: by the authority, and because a member has left. */
class HandOverRulesTest {
    private static final TeamId SCHOOL = new TeamId("school");
    private static final Actor HEAD_TEACHER = Cast.person("head-teacher-1", Role.SETTING, Membership.manager(SCHOOL));
    private static final Actor NEW_SENCO = Cast.person("senco-2", Role.SETTING, Membership.of(SCHOOL));

    @Test
    void R_166_a_request_goes_from_person_to_person_and_keeps_draft_notes_first_day_and_due_date() {
        Scenario begun = psychologistAsked().completes(1, PSYCHOLOGIST);
        AdviceRequest was = begun.asked(1);
        begun.on("Mon 2 Mar 2026")
                .when(COORDINATOR, handOver(1, Addressee.person(STRANGER.id())))
                .thenHappened(AdviceEvent.AdviceHandedOver.class);
        AdviceRequest now = begun.asked(1);
        assertThat(now.responder()).contains(STRANGER.id());
        assertThat(now.requestedOn()).isEqualTo(was.requestedOn());
        assertThat(now.notes()).isEqualTo(was.notes());
        assertThat(now.template()).isEqualTo(was.template());
        assertThat(begun.response(1)
                        .sections()
                        .get(new SectionCode("background"))
                        .savedBy())
                .as("who wrote it stays")
                .isEqualTo(PSYCHOLOGIST.id());
        begun.submits(1, PSYCHOLOGIST).thenRefused(RefusalCode.NOT_FOUND, "R-002");
        begun.submits(1, STRANGER).thenHappened(AdviceEvent.AdviceSubmitted.class);
        assertThat(begun.sealed(1).getFirst().signatory()).isEqualTo(Cast.profile(STRANGER));
    }

    @Test
    void R_166_a_request_goes_from_person_to_team_from_team_to_team_and_back_to_a_person() {
        Scenario handed = therapistAllocated();
        for (Addressee to : List.of(
                Addressee.team(STRANGER.memberships().iterator().next().team()),
                Addressee.person(COLLEAGUE.id()),
                Addressee.team(THERAPISTS))) {
            handed.when(HEAD_OF_SEND, handOver(2, to)).thenHappened(AdviceEvent.AdviceHandedOver.class);
            assertThat(handed.asked(2).to()).isEqualTo(to);
        }
        handed.when(MANAGER, allocates(2, COLLEAGUE)).thenHappened(AdviceEvent.AdviceAllocated.class);
    }

    @Test
    void R_166_a_request_is_handed_only_to_those_who_could_be_asked_and_every_reason_is_told() {
        psychologistAsked()
                .when(COORDINATOR, handOver(1, Addressee.person(new PersonId("nobody"))))
                .thenRefused(RefusalCode.NOT_FOUND, "R-072")
                .thenRefusedAt("to");
        psychologistAsked()
                .when(COORDINATOR, handOver(1, Addressee.person(Cast.ADMINISTRATOR.id())))
                .thenRefused(RefusalCode.NOT_OFFERED, "R-072");
        psychologistAsked()
                .when(COORDINATOR, handOver(1, new Addressee.Team(SCHOOL, Optional.of(THERAPIST.id()))))
                .thenRefusedAt("to.member", "to");
        psychologistAsked()
                .when(COORDINATOR, handOver(1, Addressee.person(PSYCHOLOGIST.id())))
                .thenSays("This person or team has the request for advice already. You do not need to do anything.")
                .thenRefusedAt("to");
    }

    @Test
    void R_166_what_was_submitted_is_not_handed_over() {
        psychologistSubmitted()
                .when(COORDINATOR, handOver(1, Addressee.person(STRANGER.id())))
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141");
    }

    @Test
    void R_166_another_co_ordinator_hands_nothing_over() {
        psychologistAsked()
                .when(OTHER_COORDINATOR, handOver(1, Addressee.person(STRANGER.id())))
                .thenRefused(RefusalCode.NOT_PERMITTED, "reg 6(1); R-067");
        therapistAllocated()
                .when(MANAGER, handOver(2, Addressee.person(STRANGER.id())))
                .thenRefused(RefusalCode.NOT_PERMITTED, "reg 6(1); R-067");
    }

    @Test
    void R_166_and_R_080_advice_that_another_submitted_opens_nothing_to_those_who_take_a_correction_over() {
        Scenario handed = psychologistSubmitted()
                .completes(2, THERAPIST)
                .submits(2, THERAPIST)
                .reopens(1, COORDINATOR)
                .when(COORDINATOR, handOver(1, Addressee.person(STRANGER.id())));
        ReadingPolicy open = ReadingPolicy.standard().with(ReadingPolicy.WhileCorrecting.OPEN);
        for (ReadingPolicy policy : List.of(ReadingPolicy.standard(), open)) {
            assertThat(mayRead(handed, 2, STRANGER, policy)).isFalse();
            assertThat(mayRead(handed, 1, STRANGER, policy))
                    .as("what they correct")
                    .isTrue();
        }
        handed.submits(1, STRANGER);
        assertThat(mayRead(handed, 2, STRANGER, open))
                .as("their own submission")
                .isTrue();
    }

    @Test
    void R_165_the_request_of_a_member_who_left_is_with_the_team_again() {
        Scenario left = therapistAllocated()
                .completes(2, THERAPIST)
                .given(HUB, leaves(2, THERAPIST))
                .thenHappened(AdviceEvent.MemberLeft.class);
        assertThat(left.asked(2).to()).isEqualTo(Addressee.team(THERAPISTS));
        left.when(MANAGER, allocates(2, COLLEAGUE)).thenHappened(AdviceEvent.AdviceAllocated.class);
        left.submits(2, COLLEAGUE).thenHappened(AdviceEvent.AdviceSubmitted.class);
    }

    @Test
    void R_165_what_is_somebody_elses_or_submitted_does_not_go_back_to_the_team() {
        therapistAllocated().given(HUB, leaves(2, COLLEAGUE)).thenRefused(RefusalCode.NOT_NOW, "R-088");
        therapistAllocated()
                .completes(2, THERAPIST)
                .submits(2, THERAPIST)
                .given(HUB, leaves(2, THERAPIST))
                .thenRefused(RefusalCode.NOT_NOW, "R-088");
    }

    @Test
    void R_165_no_person_records_that_another_has_left() {
        for (Actor person : Cast.EVERYBODY) {
            assertThat(therapistAllocated().given(person, leaves(2, THERAPIST)).refusals())
                    .isNotEmpty();
        }
    }

    @Test
    void R_168_a_school_is_asked_by_its_senco_and_its_head_gives_the_request_to_the_next() {
        Actor senco = Cast.person("senco-1", Role.SETTING, Membership.of(SCHOOL));
        Scenario asked = assessing()
                .knows(HEAD_TEACHER, NEW_SENCO, senco)
                .when(
                        COORDINATOR,
                        Scenario.asks(AdviceType.EDUCATIONAL, new Addressee.Team(SCHOOL, Optional.of(SENCO.id()))))
                .thenHappened(AdviceEvent.AdviceRequested.class);
        assertThat(asked.asked(1).responder()).contains(SENCO.id());
        asked.completes(1, senco)
                .when(HEAD_TEACHER, allocates(1, NEW_SENCO))
                .thenHappened(AdviceEvent.AdviceAllocated.class)
                .submits(1, NEW_SENCO)
                .thenHappened(AdviceEvent.AdviceSubmitted.class);
    }

    @Test
    void R_168_the_authority_names_no_member_of_a_service() {
        assessing()
                .when(
                        COORDINATOR,
                        Scenario.asks(AdviceType.MEDICAL, new Addressee.Team(THERAPISTS, Optional.of(THERAPIST.id()))))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-088")
                .thenRefusedAt("to.member");
    }

    private static AdviceCommand handOver(int request, Addressee to) {
        return new AdviceCommand.HandOver(request(request), to);
    }

    private static SystemCommand leaves(int request, Actor member) {
        return new SystemCommand.RecordLeaver(request(request), THERAPISTS, member.id());
    }

    private static boolean mayRead(Scenario on, int request, Actor reader, ReadingPolicy policy) {
        return Permissions.maySee(
                        reader,
                        on.ehcCase(),
                        CasePart.SUBMITTED_ADVICE,
                        new Target.OfAdviceRequest(on.asked(request)),
                        policy)
                instanceof Outcome.Done;
    }
}
