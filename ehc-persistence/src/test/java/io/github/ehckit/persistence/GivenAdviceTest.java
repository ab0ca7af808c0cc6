package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.usecase.AdviceRequestRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was given stays given, and what waited when a case was closed by mistake waits again; on each kind of storage. */
class GivenAdviceTest {

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_172_advice_stays_given_when_its_correction_is_withdrawn(StorageUnderTest keeping) {
        try (AdviceStory story = new AdviceStory(keeping)) {
            story.advised(1, story.therapist, "In 2019")
                    .advised(2, story.psychologist, "In 2020")
                    .reopened(2)
                    .saved(2, story.psychologist, AdviceStory.BACKGROUND, AdviceStory.background("In 2021"))
                    .withdrawn(2, "The year is right after all");
            assertThat(duty(story, AdviceType.PSYCHOLOGICAL))
                    .isEqualTo(new Duty.Met(AdviceType.PSYCHOLOGICAL, List.of(2)));
            for (Actor reader : List.of(story.psychologist, story.therapist, story.coordinator)) {
                assertThat(story.listed(reader)).containsExactly(1, 2);
                assertThat(story.row(2, reader).status()).isEqualTo(AdviceRequestRow.Status.COMPLETED);
                assertThat(story.bundle(reader)).contains("In 2020").doesNotContain("In 2021");
                assertThat(story.hub.advice().latest(story.request(2), reader)).isInstanceOf(Outcome.Done.class);
            }
            assertThat(AdviceStory.words(story.hub.documents().response(story.request(2), story.psychologist)))
                    .contains("In 2020");
        }
    }

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_173_a_case_closed_by_mistake_is_reopened_with_all_that_waited(StorageUnderTest keeping) {
        try (AdviceStory story = new AdviceStory(keeping)) {
            story.advised(2, story.psychologist, "In 2020")
                    .reopened(2)
                    .saved(2, story.psychologist, AdviceStory.BACKGROUND, AdviceStory.background("In 2021"));
            story.attached(2, story.psychologist, "corrected.txt");
            story.wrote(1, story.therapist, "In 2019");
            story.attached(1, story.therapist, "report.txt");
            story.scanned();
            List<AdviceRequest> before = requests(story);
            story.closed();
            assertThat(story.mail(story.therapist)).anyMatch(subject -> subject.startsWith("Advice no longer needed"));
            assertClosed(story);
            story.on("Thu 5 Mar 2026").caseReopened();
            assertThat(requests(story)).isEqualTo(before);
            assertThat(story.mail(story.therapist)).anyMatch(subject -> subject.startsWith("Advice needed by"));
            assertThat(written(story, 1, story.therapist)).isEqualTo("In 2019");
            assertThat(written(story, 2, story.psychologist)).isEqualTo("In 2021");
            assertThat(story.hub
                            .uploads()
                            .draft(story.request(2), story.psychologist)
                            .orElseThrow())
                    .hasSize(1);
            story.submitted(1, story.therapist).submitted(2, story.psychologist);
            assertThat(story.bundle(story.coordinator)).contains("In 2019", "In 2021", "report.txt", "corrected.txt");
        }
    }

    /** While the case is closed, the unfinished texts are nobody's to read or to write; what was given is read. */
    private static void assertClosed(AdviceStory story) {
        assertThat(story.listed(story.coordinator)).containsExactly(2);
        assertThat(codes(story.hub.advice().draft(story.request(1), story.therapist)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(written(story, 2, story.psychologist)).isEqualTo("In 2020");
        assertThat(story.hub
                        .uploads()
                        .draft(story.request(2), story.psychologist)
                        .orElseThrow())
                .isEmpty();
        assertThat(codes(story.hub.uploads().download(story.request(2), 1, story.psychologist)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(story.bundle(story.psychologist)).contains("In 2020").doesNotContain("In 2021");
        SectionSave late = new SectionSave(AdviceStory.BACKGROUND, 2, AdviceStory.background("In 2022"));
        assertThat(story.hub
                        .casework()
                        .save(
                                new DraftCommand.SaveDraft(
                                        story.request(2),
                                        requests(story).getLast().template(),
                                        List.of(late)),
                                story.psychologist))
                .isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_173_what_was_withdrawn_before_the_case_was_closed_stays_withdrawn(StorageUnderTest keeping) {
        try (AdviceStory story = new AdviceStory(keeping)) {
            story.withdrawn(2, "Asked twice").closed().caseReopened();
            assertThat(story.listed(story.coordinator)).containsExactly(1);
            story.closed().caseReopened();
            assertThat(story.listed(story.coordinator)).containsExactly(1);
            assertThat(story.timeline(story.parent))
                    .filteredOn(said -> said.contains("waits for advice again"))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_169_and_R_173_a_declined_request_is_declined_again_when_its_closed_case_is_reopened(
            StorageUnderTest keeping) {
        try (AdviceStory story = new AdviceStory(keeping)) {
            story.wrote(2, story.psychologist, "In 2021")
                    .done(
                            new AdviceCommand.DeclineAdvice(
                                    story.request(2),
                                    DeclineGround.NOT_OURS,
                                    new PersonalText("She moved to another service"),
                                    Optional.of(new PersonalText("The service of the next town"))),
                            story.psychologist);
            List<AdviceRequest> before = requests(story);
            story.closed();
            assertThat(story.listed(story.coordinator)).isEmpty();
            story.caseReopened();
            assertThat(requests(story)).isEqualTo(before);
            assertThat(story.row(2, story.coordinator).declined()).isPresent();
            assertThat(codes(story.hub.advice().draft(story.request(2), story.psychologist)))
                    .containsExactly(RefusalCode.NOT_FOUND);
            story.done(
                    new AdviceCommand.HandOver(story.request(2), Addressee.person(story.psychologist.id())),
                    story.coordinator);
            assertThat(written(story, 2, story.psychologist)).isEqualTo("In 2021");
            story.submitted(2, story.psychologist);
        }
    }

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_174_the_withdrawal_of_the_familys_wish_leaves_its_reason_on_record(StorageUnderTest keeping) {
        try (AdviceStory story = new AdviceStory(keeping)) {
            story.asked(AdviceType.FAMILYS_WISH, Addressee.person(story.psychologist.id()))
                    .withdrawn(3, "The parent has withdrawn the wish");
            assertThat(duty(story, AdviceType.FAMILYS_WISH))
                    .isEqualTo(new Duty.Withdrawn(
                            AdviceType.FAMILYS_WISH,
                            List.of(new Duty.Withdrawn.Withdrawal(
                                    3, Optional.of(new PersonalText("The parent has withdrawn the wish"))))));
            assertThat(duty(story, AdviceType.FAMILYS_WISH).sentence())
                    .contains("because request 3 was withdrawn (reg 6(1)(h))")
                    .doesNotContain("parent has");
            assertThat(duty(story, AdviceType.FAMILYS_WISH).outstanding()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_163_a_request_withdrawn_before_it_was_answered_is_read_as_one_never_made(StorageUnderTest keeping) {
        try (AdviceStory story = new AdviceStory(keeping)) {
            story.advised(1, story.therapist, "In 2019").withdrawn(2, "Asked twice");
            for (Actor reader : List.of(story.therapist, story.manager, story.coordinator)) {
                assertThat(story.hub.advice().canRead(story.request(2), reader))
                        .isEqualTo(story.hub.advice().canRead(story.request(9), reader));
                assertThat(story.hub.advice().versions(story.request(2), reader))
                        .isEqualTo(story.hub.advice().versions(story.request(9), reader));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StorageUnderTest.class)
    void R_173_a_case_that_the_family_closed_is_reopened_with_all_that_waited(StorageUnderTest keeping) {
        try (AdviceStory story = new AdviceStory(keeping)) {
            story.wrote(1, story.therapist, "In 2019");
            story.done(
                    new AssessmentCommand.WithdrawRequest(new PersonalText("We changed our mind"), true), story.parent);
            story.done(new RecordCommand.ReopenCase(new PersonalText("We did not mean it")), story.head);
            assertThat(written(story, 1, story.therapist)).isEqualTo("In 2019");
            assertThat(story.listed(story.psychologist)).containsExactly(1, 2);
        }
    }

    private static Duty duty(AdviceStory story, AdviceType type) {
        return story.hub
                .reading()
                .duties(story.id(), story.coordinator)
                .orElseThrow()
                .of(type);
    }

    private static String written(AdviceStory story, int request, Actor writer) {
        return story.hub
                .advice()
                .draft(story.request(request), writer)
                .orElseThrow()
                .draft()
                .answersIn(AdviceStory.BACKGROUND)
                .text("firstContact")
                .orElseThrow();
    }

    private static List<AdviceRequest> requests(AdviceStory story) {
        return story.stores.cases().find(story.id()).orElseThrow().advice().requests();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Refusal::code).toList();
    }
}
