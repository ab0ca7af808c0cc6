package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Membership;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People who left the team that was asked, while their host still says that they belong to it. */
class LeaversJourneyTest {
    private static final SectionSave WORDS = new SectionSave(SectionCode.BACKGROUND, 1, Writing.background("In 2024"));

    private final Journey journey = Journey.advising();

    @Test
    void R_164_a_member_who_left_reaches_nothing_of_the_teams_request_by_any_call() throws IOException {
        journey.wroteAll(1, THERAPIST);
        attach(THERAPIST);
        left(THERAPIST);
        assertThat(callsOnRequest(THERAPIST))
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Outcome.Refused.class));
        assertThat(journey.draft(1, MANAGER).orElseThrow().draft().answersIn(SectionCode.BACKGROUND))
                .as("the words are not lost")
                .isEqualTo(Writing.background("In 2023"));
    }

    @Test
    void R_164_a_member_who_left_finds_the_case_no_more() {
        left(THERAPIST);
        assertThat(List.of(
                        journey.hub.reading().caseFile(journey.id(), THERAPIST),
                        journey.hub.reading().findByReference(journey.reference(), THERAPIST),
                        journey.hub.reading().timeline(journey.id(), THERAPIST),
                        journey.hub.advice().areas(journey.id(), THERAPIST),
                        journey.hub.documents().allAdvice(journey.id(), THERAPIST)))
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Outcome.Refused.class));
    }

    @Test
    void R_164_and_R_080_what_the_team_submits_opens_nothing_to_a_member_who_left() {
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .asked(AdviceType.OTHER, Addressee.person(THERAPIST.id()));
        left(THERAPIST);
        assertThat(journey.hub.advice().latest(journey.request(1), THERAPIST)).isInstanceOf(Outcome.Refused.class);
        assertThat(journey.hub.advice().latest(journey.request(2), THERAPIST)).isInstanceOf(Outcome.Refused.class);
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(Action.NONE);
        assertThat(journey.row(3, THERAPIST).action()).as("asked by name").isEqualTo(Action.EDIT);
    }

    @Test
    void R_164_who_comes_back_to_the_team_goes_on_where_they_were() {
        journey.wroteAll(1, THERAPIST);
        left(THERAPIST);
        journey.directory.link(COUNCIL, THERAPIST.id(), Membership.of(THERAPISTS));
        journey.submitted(1, THERAPIST);
    }

    @Test
    void R_164_a_manager_who_is_one_no_longer_allocates_nothing() {
        journey.directory.link(COUNCIL, MANAGER.id(), Membership.of(THERAPISTS));
        assertThat(allocating(COLLEAGUE, MANAGER)).isInstanceOf(Outcome.Refused.class);
        assertThat(journey.row(1, MANAGER).action()).as("a member still").isEqualTo(Action.NONE);
        journey.directory.unlink(COUNCIL, MANAGER.id(), THERAPISTS);
        assertThat(journey.hub.reading().caseFile(journey.id(), MANAGER)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void R_164_the_directory_adds_nothing_to_what_the_host_vouches_for() {
        Actor alone = new Actor(COUNCIL, THERAPIST.id(), THERAPIST.role());
        assertThat(journey.draft(1, alone)).isInstanceOf(Outcome.Refused.class);
        journey.directory.link(COUNCIL, COLLEAGUE.id(), Membership.manager(THERAPISTS));
        assertThat(allocating(COLLEAGUE, COLLEAGUE)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void R_164_a_file_that_arrives_after_its_sender_left_is_not_attached() throws IOException {
        byte[] content = "A report".getBytes(StandardCharsets.UTF_8);
        InputStream leaving = new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] to, int from, int most) {
                left(THERAPIST);
                return super.read(to, from, most);
            }
        };
        assertThat(journey.hub.uploads().add(journey.request(1), "Report.txt", leaving, THERAPIST))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(journey.hub.documents().response(journey.request(1), MANAGER))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_164_a_directory_that_is_down_lets_nobody_act_as_a_member_of_a_team() {
        journey.teams.with(THERAPISTS, HostFault.UNCHECKED);
        assertThatThrownBy(() -> journey.draft(1, THERAPIST)).isInstanceOf(IllegalStateException.class);
        assertThat(journey.draft(2, PSYCHOLOGIST)).as("asked by name").isInstanceOf(Outcome.Done.class);
    }

    private Stream<Outcome<?>> callsOnRequest(Actor by) throws IOException {
        var request = journey.request(1);
        return Stream.<Outcome<?>>of(
                journey.draft(1, by),
                journey.save(1, by, WORDS),
                journey.hub
                        .casework()
                        .resolve(
                                new ResolveConflict(
                                        request, SectionCode.BACKGROUND, 1, ConflictingSave.Disposal.DISCARDED),
                                by),
                journey.hub.advice().unsaved(request, List.of(WORDS), by),
                journey.hub.advice().conflictingSaves(request, by),
                journey.hub.advice().canRead(request, by),
                journey.hub.advice().latest(request, by),
                journey.hub.advice().versions(request, by),
                journey.hub.advice().differences(request, 1, 1, by),
                journey.hub.advice().areas(request, by),
                journey.hub.uploads().add(request, "More.txt", new ByteArrayInputStream(new byte[] {'a'}), by),
                journey.hub.uploads().remove(request, 1, by),
                journey.hub.uploads().draft(request, by),
                journey.hub.uploads().submitted(request, by),
                journey.hub.uploads().download(request, 1, by),
                journey.hub.documents().response(request, by),
                journey.hub.documents().advice(request, by),
                journey.handle(
                        new AdviceCommand.MoveToTemplate(
                                request, NationalTemplates.advice().ref()),
                        by),
                journey.submit(1, by, true));
    }

    private Outcome<?> allocating(Actor member, Actor by) {
        return journey.handle(new AdviceCommand.AllocateAdvice(journey.request(1), member.id()), by);
    }

    private void attach(Actor by) throws IOException {
        journey.hub
                .uploads()
                .add(journey.request(1), "First.txt", new ByteArrayInputStream(new byte[] {'a'}), by)
                .orElseThrow();
    }

    private void left(Actor member) {
        journey.directory.unlink(COUNCIL, member.id(), THERAPISTS);
    }
}
