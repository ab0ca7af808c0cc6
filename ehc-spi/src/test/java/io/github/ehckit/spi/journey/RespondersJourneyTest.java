package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_TEACHER;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.MOTHER;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOUR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.SCHOOL;
import static io.github.ehckit.spi.journey.Cast.SENCO;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.TEACHER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static io.github.ehckit.spi.journey.Cast.YOUNG_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import io.github.ehckit.usecase.AdviceRequestRow.Whose;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.VisibleDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may be asked for advice, who is the one who responds, and what each of them is offered. */
class RespondersJourneyTest {
    private static final PersonId NOBODY = new PersonId("nobody");
    private static final TeamId NO_TEAM = new TeamId("no-team");
    private static final TeamId UNMANAGED = new TeamId("unmanaged");
    private static final SectionCode AREA = new SectionCode("communication");

    private final Journey journey = Journey.advising();

    @Test
    void R_072_who_has_no_role_to_respond_in_is_neither_asked_nor_mailed() {
        journey.deliver();
        for (Actor who : List.of(COORDINATOR, PARENT, YOUNG_PERSON)) {
            assertThat(refusals(asking(AdviceType.MEDICAL, Addressee.person(who.id()))))
                    .extracting(Refusal::code, refusal -> refusal.path().orElse(""), Refusal::sentence)
                    .containsExactly(tuple(
                            RefusalCode.NOT_OFFERED,
                            "to",
                            "This person has no role in which they can give this advice."
                                    + " Choose another person, or ask the administrator to give them a role."));
        }
        assertThat(refusals(asking(AdviceType.FAMILY, Addressee.person(COORDINATOR.id()))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_OFFERED);
        assertThat(journey.file(COORDINATOR).requests()).hasSize(2);
        assertThat(journey.deliver()).isEmpty();
    }

    @Test
    void R_072_whom_the_directory_does_not_know_is_not_asked() {
        assertThat(sentences(asking(AdviceType.MEDICAL, Addressee.person(NOBODY))))
                .containsExactly(
                        "We cannot find this person. Choose another person, or ask the administrator to give them a role.");
        assertThat(sentences(asking(AdviceType.MEDICAL, Addressee.team(NO_TEAM))))
                .containsExactly("We cannot find this team. Choose another team, or ask the administrator.");
    }

    @Test
    void R_072_a_role_in_another_authority_is_no_role_here() {
        journey.directory.add(NOBODY, Cast.profile(STRANGER)).grant(NEIGHBOUR, NOBODY, Role.CONTRIBUTOR);
        assertThat(codes(asking(AdviceType.MEDICAL, Addressee.person(NOBODY))))
                .containsExactly(RefusalCode.NOT_OFFERED);
        journey.directory.grant(COUNCIL, NOBODY, Role.CONTRIBUTOR);
        assertThat(asking(AdviceType.MEDICAL, Addressee.person(NOBODY))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_072_a_team_without_a_manager_who_could_allocate_is_not_asked() {
        journey.directory
                .add(COUNCIL, UNMANAGED, "Under fives")
                .link(COUNCIL, COLLEAGUE.id(), Membership.of(UNMANAGED));
        String refused = "This team has no team manager who can allocate the request for advice."
                + " Choose another team, or ask the administrator to name a team manager.";
        assertThat(sentences(asking(AdviceType.MEDICAL, Addressee.team(UNMANAGED))))
                .containsExactly(refused);

        journey.directory.link(COUNCIL, MOTHER.id(), Membership.manager(UNMANAGED));
        assertThat(sentences(asking(AdviceType.MEDICAL, Addressee.team(UNMANAGED))))
                .as("a manager who may not act as one")
                .containsExactly(refused);

        journey.directory.link(COUNCIL, COLLEAGUE.id(), Membership.manager(UNMANAGED));
        assertThat(asking(AdviceType.MEDICAL, Addressee.team(UNMANAGED))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_072_every_reason_is_told_at_once() {
        assertThat(refusals(asking(AdviceType.MEDICAL, new Addressee.Team(NO_TEAM, Optional.of(THERAPIST.id())))))
                .map(refusal -> refusal.path().orElse(""))
                .containsExactly("confirmed", "to.member", "to");
    }

    @Test
    void R_088_a_request_is_not_allocated_to_a_member_who_could_not_respond() {
        journey.directory.revoke(COUNCIL, COLLEAGUE.id(), Role.CONTRIBUTOR).grant(COUNCIL, COLLEAGUE.id(), Role.PARENT);
        Outcome<CaseFile> allocating = allocating(1, COLLEAGUE, MANAGER);
        assertThat(refusals(allocating))
                .map(refusal -> refusal.path().orElse(""))
                .containsExactly("member");
        assertThat(sentences(allocating))
                .containsExactly("This member of the team has no role in which they can give this advice."
                        + " Choose another member, or ask the local authority to give them a role.");
        assertThat(codes(allocating(1, PSYCHOLOGIST, MANAGER))).containsExactly(RefusalCode.NOT_OFFERED);
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(Action.EDIT);
    }

    @Test
    void R_072_and_R_091_a_mother_asked_for_her_advice_finds_the_case_writes_submits_and_reads_her_own()
            throws IOException {
        assertThat(codes(journey.hub.reading().findByReference(journey.reference(), MOTHER)))
                .as("before she is asked")
                .containsExactly(RefusalCode.NOT_FOUND);
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        journey.deliver();
        journey.asked(AdviceType.FAMILY, Addressee.person(MOTHER.id()));
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
        assertThat(journey.told()).map(Email::to).last().isEqualTo(MOTHER.id());

        CaseFile found =
                journey.hub.reading().findByReference(" ehc-000001 ", MOTHER).orElseThrow();
        assertThat(found.requests()).hasSize(3);
        assertThat(journey.row(3, MOTHER).whose()).isEqualTo(Whose.OWN);
        assertThat(journey.row(3, MOTHER).action()).isEqualTo(Action.EDIT);
        assertThat(journey.row(3, MOTHER).notes()).isNotEmpty();
        assertThat(List.of(journey.row(1, MOTHER), journey.row(2, MOTHER)))
                .allMatch(row -> row.action() == Action.NONE && row.notes().isEmpty());

        journey.wroteAll(3, MOTHER).saved(3, MOTHER, AREA, Writing.area());
        attach(3, MOTHER, "First.txt");
        attach(3, MOTHER, "Last.txt");
        assertThat(journey.draft(3, MOTHER).orElseThrow().options()).contains(VisibleDraft.Action.SAVE);
        journey.submitted(3, MOTHER);

        assertThat(journey.row(3, MOTHER).action()).isEqualTo(Action.READ);
        var read = journey.hub.advice().latest(journey.request(3), MOTHER).orElseThrow();
        assertThat(read.contents().of(AREA)).isEqualTo(Writing.area());
        assertThat(read.attached()).map(file -> file.name().value()).containsExactly("First.txt", "Last.txt");
        assertThat(read.signatory()).isEqualTo(Cast.profile(MOTHER));
        assertThat(codes(journey.hub.advice().latest(journey.request(2), MOTHER)))
                .as("she does not thereby read the advice of professionals")
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(journey.row(2, MOTHER).action()).isEqualTo(Action.NONE);
        assertThat(journey.hub.documents().allAdvice(journey.id(), MOTHER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_072_a_young_person_asked_for_their_advice_writes_and_submits_it() {
        journey.asked(AdviceType.FAMILY, Addressee.person(YOUNG_PERSON.id()))
                .wroteAll(3, YOUNG_PERSON)
                .submitted(3, YOUNG_PERSON);
        assertThat(journey.row(3, YOUNG_PERSON).action()).isEqualTo(Action.READ);
        assertThat(journey.row(3, PARENT).action()).as("of another").isEqualTo(Action.NONE);
    }

    @Test
    void R_091_a_psychologist_who_is_a_parent_does_not_act_on_the_psychologists_request_as_a_parent() {
        Actor asParent = as(PSYCHOLOGIST, Role.PARENT);
        journey.directory.grant(COUNCIL, PSYCHOLOGIST.id(), Role.PARENT);
        assertThat(codes(journey.hub.reading().caseFile(journey.id(), asParent)))
                .containsExactly(RefusalCode.NOT_FOUND);
        journey.asked(AdviceType.FAMILY, Addressee.person(PSYCHOLOGIST.id()));
        assertThat(journey.row(2, asParent).action()).isEqualTo(Action.NONE);
        assertThat(codes(journey.draft(2, asParent))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(journey.row(3, asParent).action()).isEqualTo(Action.EDIT);
        assertThat(journey.row(2, PSYCHOLOGIST).action()).isEqualTo(Action.EDIT);
    }

    @Test
    void R_091_edit_is_offered_in_the_role_in_which_the_draft_may_be_saved_and_in_no_other() {
        journey.directory.grant(COUNCIL, COORDINATOR.id(), Role.CONTRIBUTOR);
        journey.asked(AdviceType.OTHER, Addressee.person(COORDINATOR.id()));
        assertThat(journey.row(3, COORDINATOR).action()).isEqualTo(Action.NONE);
        assertThat(codes(journey.draft(3, COORDINATOR))).containsExactly(RefusalCode.NOT_PERMITTED);
        Actor contributor = as(COORDINATOR, Role.CONTRIBUTOR);
        assertThat(journey.row(3, contributor).action()).isEqualTo(Action.EDIT);
        journey.wroteAll(3, contributor);
    }

    @Test
    void R_091_and_R_145_the_writers_own_row_turns_from_edit_to_read_and_back_when_it_is_re_opened() {
        assertThat(List.of(
                        journey.row(1, THERAPIST).action(),
                        journey.row(2, THERAPIST).action()))
                .containsExactly(Action.EDIT, Action.NONE);
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(Action.READ);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().options())
                .containsExactly(VisibleDraft.Action.BACK, VisibleDraft.Action.DOWNLOAD);
        journey.reopened(1);
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(Action.EDIT);
    }

    @Test
    void R_077_and_R_091_a_senco_has_their_own_request_and_edit_by_name_and_as_a_member_of_the_schools_team() {
        journey.asked(AdviceType.EDUCATIONAL, Addressee.person(SENCO.id()))
                .asked(AdviceType.EDUCATIONAL, Addressee.team(SCHOOL));
        assertThat(journey.row(3, SENCO).whose()).isEqualTo(Whose.OWN);
        assertThat(journey.row(3, SENCO).action()).isEqualTo(Action.EDIT);
        assertThat(journey.row(4, SENCO).whose()).isEqualTo(Whose.TEAMS);
        assertThat(journey.row(4, SENCO).action()).isEqualTo(Action.NONE);

        allocating(4, SENCO, HEAD_TEACHER).orElseThrow();
        assertThat(journey.row(4, SENCO).whose()).isEqualTo(Whose.OWN);
        assertThat(journey.row(4, SENCO).action()).isEqualTo(Action.EDIT);
        assertThat(journey.row(4, TEACHER).whose()).isEqualTo(Whose.TEAMS);
        journey.wroteAll(4, SENCO).submitted(4, SENCO);
        assertThat(journey.row(4, SENCO).action()).isEqualTo(Action.READ);
    }

    @Test
    void R_007_a_head_teacher_manages_the_requests_of_the_schools_team_as_a_contributor_does() {
        journey.asked(AdviceType.EDUCATIONAL, Addressee.team(SCHOOL));
        allocating(3, SENCO, HEAD_TEACHER).orElseThrow();
        assertThat(journey.draft(3, HEAD_TEACHER)).isInstanceOf(Outcome.Done.class);
        journey.done(new AdviceCommand.ReturnToTeam(journey.request(3)), HEAD_TEACHER);
        allocating(3, TEACHER, HEAD_TEACHER).orElseThrow();
        assertThat(journey.row(3, TEACHER).whose()).isEqualTo(Whose.OWN);
        assertThat(codes(allocating(3, SENCO, TEACHER))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(allocating(1, COLLEAGUE, HEAD_TEACHER))).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void D_11_a_member_who_left_the_team_neither_edits_saves_submits_nor_reads_the_teams_request() {
        journey.wroteAll(1, THERAPIST).wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        Actor left = new Actor(COUNCIL, THERAPIST.id(), Role.CONTRIBUTOR);
        assertThat(codes(journey.hub.reading().caseFile(journey.id(), left))).containsExactly(RefusalCode.NOT_FOUND);

        journey.asked(AdviceType.OTHER, Addressee.person(left.id()));
        assertThat(journey.row(1, left).action()).isEqualTo(Action.NONE);
        assertThat(journey.row(1, left).whose()).isEqualTo(Whose.OTHERS);
        assertThat(codes(journey.draft(1, left))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(journey.save(1, left, SectionCode.BACKGROUND, 1, Writing.background("In 2024"))))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(journey.submit(1, left, true))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(journey.row(3, left).action()).as("their own").isEqualTo(Action.EDIT);
    }

    @Test
    void D_11_and_R_080_what_a_member_submitted_opens_nothing_to_them_once_they_left_the_team() {
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .asked(AdviceType.OTHER, Addressee.person(THERAPIST.id()));
        assertThat(journey.hub.advice().latest(journey.request(2), THERAPIST)).isInstanceOf(Outcome.Done.class);
        Actor left = new Actor(COUNCIL, THERAPIST.id(), Role.CONTRIBUTOR);
        assertThat(codes(journey.hub.advice().latest(journey.request(2), left)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(journey.hub.advice().latest(journey.request(1), left)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void R_072_who_may_not_open_the_request_any_more_is_not_mailed() {
        journey.deliver();
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        journey.deliver();
        journey.reopened(1).reopened(2);
        journey.directory
                .unlink(COUNCIL, THERAPIST.id(), THERAPISTS)
                .revoke(COUNCIL, PSYCHOLOGIST.id(), Role.CONTRIBUTOR);
        int before = journey.told().size();
        journey.deliver();
        assertThat(journey.told().stream().skip(before).map(Email::to))
                .doesNotContain(THERAPIST.id(), PSYCHOLOGIST.id());
    }

    @Test
    void R_072_a_manager_without_a_role_in_which_to_allocate_is_not_mailed() {
        journey.deliver();
        journey.asked(AdviceType.OTHER, Addressee.team(THERAPISTS));
        journey.directory.revoke(COUNCIL, MANAGER.id(), Role.CONTRIBUTOR);
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.PARKED, 1));
    }

    @Test
    void R_074_a_reference_is_found_as_a_person_types_it_and_what_is_none_finds_nothing() {
        for (String typed : List.of("EHC-000001", "ehc-000001", "\u00a0Ehc-000001\t", " EHC-000001\n")) {
            assertThat(journey.hub
                            .reading()
                            .findByReference(typed, PSYCHOLOGIST)
                            .map(CaseFile::id))
                    .isEqualTo(Outcome.done(journey.id()));
        }
        for (String typed : List.of("", " ", "1", "EHC-1", "EHC-000002", "EHC-000001 x", "Rowan")) {
            assertThat(codes(journey.hub.reading().findByReference(typed, PSYCHOLOGIST)))
                    .as(typed)
                    .containsExactly(RefusalCode.NOT_FOUND);
        }
    }

    private Outcome<CaseFile> asking(AdviceType type, Addressee to) {
        return journey.handle(new AdviceCommand.RequestAdvice(type, to, Optional.empty()), COORDINATOR);
    }

    private Outcome<CaseFile> allocating(int request, Actor member, Actor by) {
        return journey.handle(new AdviceCommand.AllocateAdvice(journey.request(request), member.id()), by);
    }

    private void attach(int request, Actor by, String name) throws IOException {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        journey.hub
                .uploads()
                .add(journey.request(request), name, new ByteArrayInputStream(content), by)
                .orElseThrow();
    }

    private static Actor as(Actor person, Role role) {
        return new Actor(person.authority(), person.id(), role, Set.of());
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).reasons();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return refusals(outcome).stream().map(Refusal::code).toList();
    }

    private static List<String> sentences(Outcome<?> outcome) {
        return refusals(outcome).stream().map(Refusal::sentence).toList();
    }

    @Test
    void R_072_and_R_095_who_has_a_role_but_no_name_in_the_directory_is_not_asked() {
        journey.directory.grant(COUNCIL, NOBODY, Role.CONTRIBUTOR);
        assertThat(sentences(asking(AdviceType.MEDICAL, Addressee.person(NOBODY))))
                .containsExactly(
                        "We cannot find this person. Choose another person, or ask the administrator to give them a role.");
        journey.directory.add(NOBODY, Cast.profile(STRANGER));
        assertThat(asking(AdviceType.MEDICAL, Addressee.person(NOBODY))).isInstanceOf(Outcome.Done.class);
    }
}
