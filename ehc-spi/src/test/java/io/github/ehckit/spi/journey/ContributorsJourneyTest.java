package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOURS_COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.places;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRequestNote;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.AdviceDraft.Status;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Stage;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Membership;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.KeyDate;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contributor's journey of the guide, from the request for an assessment to the corrected response. */
class ContributorsJourneyTest {

    @Test
    void R_015_a_request_is_received_and_becomes_a_case_with_a_reference() {
        Journey journey = new Journey().on("Mon 5 Jan 2026").received();
        assertThat(journey.file(PARENT).reference()).hasToString("EHC-000001");
        assertThat(journey.file(PARENT).stage()).isEqualTo(Stage.REQUEST);
        assertThat(journey.file(PARENT).child()).isEqualTo(Cast.CHILD);
    }

    @Test
    void R_070_and_R_071_the_key_dates_follow_from_the_day_of_the_request() {
        Journey journey = new Journey().on("Mon 5 Jan 2026").received();
        Map<KeyDate.Kind, LocalDate> days = journey.file(PARENT).keyDates().stream()
                .filter(date -> date.day().isPresent())
                .collect(Collectors.toMap(KeyDate::kind, date -> date.day().orElseThrow()));
        assertThat(days)
                .containsEntry(KeyDate.Kind.START, Day.on("Mon 5 Jan 2026"))
                .containsEntry(KeyDate.Kind.DECISION_TO_ASSESS_DUE, Day.on("Mon 16 Feb 2026"))
                .containsEntry(KeyDate.Kind.DECISION_TO_ISSUE_DUE, Day.on("Mon 27 Apr 2026"))
                .containsEntry(KeyDate.Kind.FINAL_PLAN_DUE, Day.on("Mon 25 May 2026"));
    }

    @Test
    void P8_the_authority_decides_to_assess_and_nobody_else() {
        Journey journey = new Journey().on("Mon 5 Jan 2026").received();
        AssessmentCommand.DecideToAssess decision = new AssessmentCommand.DecideToAssess(
                Day.on("Mon 5 Jan 2026"), new PersonalText("Needs may call for a plan"), COORDINATOR.id());
        assertThat(codes(journey.handle(decision, COORDINATOR))).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(journey.handle(decision, HEAD_OF_SEND).orElseThrow().stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(journey.file(COORDINATOR).coordinator()).contains(COORDINATOR.id());
    }

    @Test
    void R_072_a_team_is_asked_and_its_manager_told_by_reference_alone() {
        Journey journey = Journey.advising();
        journey.deliver();
        Email first = journey.told().getFirst();
        assertThat(first.to()).isEqualTo(MANAGER.id());
        assertThat(first.notification().kind()).isEqualTo(NotificationKind.ADVICE_REQUESTED);
        assertThat(first.notification().due()).contains(Day.on("Mon 16 Mar 2026"));
        assertThat(journey.hub
                        .reading()
                        .findByReference(first.notification().reference(), MANAGER)
                        .orElseThrow()
                        .id())
                .as("R-074: searching the reference finds the case")
                .isEqualTo(journey.id());
    }

    @Test
    void R_088_the_manager_allocates_it_to_a_member_who_is_told() {
        Journey journey = Journey.advising();
        journey.deliver();
        assertThat(journey.row(1, THERAPIST).to())
                .isEqualTo(new Addressee.Team(THERAPISTS, Optional.of(THERAPIST.id())));
        assertThat(journey.told())
                .filteredOn(told -> told.to().equals(THERAPIST.id()))
                .extracting(Email::notification)
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.ADVICE_ALLOCATED);
        assertThat(journey.row(1, MANAGER).dueOn())
                .as("D-04: the due day runs from the request")
                .isEqualTo(Day.on("Mon 16 Mar 2026"));
    }

    @Test
    void R_088_nobody_but_a_member_is_given_the_request_and_nobody_but_a_manager_gives_it() {
        Journey journey = Journey.advising();
        AdviceCommand toStranger = new AdviceCommand.AllocateAdvice(journey.request(1), STRANGER.id());
        assertThat(codes(journey.handle(toStranger, MANAGER))).containsExactly(RefusalCode.NOT_OFFERED);
        AdviceCommand byMember = new AdviceCommand.AllocateAdvice(journey.request(1), COLLEAGUE.id());
        assertThat(codes(journey.handle(byMember, COLLEAGUE))).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void R_091_and_R_092_the_member_sees_the_note_and_may_edit_and_the_other_sees_that_somebody_was_asked() {
        Journey journey = Journey.advising();
        assertThat(journey.row(1, THERAPIST).notes())
                .map(AdviceRequestNote::text)
                .containsExactly(new PersonalText(Journey.NOTE));
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(AdviceRequestRow.Action.EDIT);
        assertThat(journey.row(1, PSYCHOLOGIST).status()).as("R-079").isEqualTo(AdviceRequestRow.Status.PENDING);
        assertThat(journey.row(1, PSYCHOLOGIST).notes()).isEmpty();
        assertThat(journey.row(1, PSYCHOLOGIST).action()).isEqualTo(AdviceRequestRow.Action.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void R_098_each_of_the_six_answers_can_be_given(AdviceIntention intention) {
        Journey journey = Journey.advising()
                .saved(1, THERAPIST, SectionCode.HEADER, Header.onBehalfOf("A Colleague", "Therapist", intention));
        Header header = new Header(
                journey.draft(1, THERAPIST).orElseThrow().draft().contents().of(SectionCode.HEADER));
        assertThat(header.intention()).contains(intention);
        assertThat(header.onBehalfOf()).contains("A Colleague, Therapist");
    }

    @Test
    void R_105_what_the_manager_answered_the_member_need_not_answer_and_may_not_change() {
        Journey journey =
                Journey.advising().saved(1, MANAGER, SectionCode.HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(places(journey.submit(1, THERAPIST, true)))
                .containsExactly("background.firstContact", "background.supportInPlace", "background.effectOfSupport");
        assertThat(rules(journey.save(1, THERAPIST, SectionCode.HEADER, 1, Header.own(AdviceIntention.NO_OTHER))))
                .containsExactly("A-02");
    }

    @Test
    void R_112_submission_is_refused_with_every_missing_field_at_once_and_saving_never_is() {
        Journey journey = Journey.advising()
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.unfinishedBackground())
                .saved(1, THERAPIST, Writing.COMMUNICATION, Writing.area())
                .saved(1, THERAPIST, Writing.EMOTIONAL, Writing.unfinishedArea());
        assertThat(places(journey.submit(1, THERAPIST, true)))
                .containsExactly(
                        "header.onBehalfOf",
                        "header.willProvide",
                        "background.firstContact",
                        "background.effectOfSupport",
                        "emotional.outcomes[o1].outcome",
                        "emotional.outcomes[o1].steps[s1].achieveBy");
        assertThat(journey.row(1, COORDINATOR).status()).as("D-13").isEqualTo(AdviceRequestRow.Status.PENDING);
    }

    @Test
    void R_140_without_confirmation_nothing_changes() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST);
        assertThat(codes(journey.submit(1, THERAPIST, false))).containsExactly(RefusalCode.NOT_CONFIRMED);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().status()).isEqualTo(Status.OPEN);
        assertThat(journey.row(1, COORDINATOR).completedOn()).isEmpty();
    }

    @Test
    void R_143_a_submission_completes_the_request_on_its_day() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(AdviceRequestRow.Status.COMPLETED);
        assertThat(journey.row(1, COORDINATOR).completedOn()).contains(Day.on("Wed 4 Mar 2026"));
        assertThat(journey.row(1, COORDINATOR).action()).as("R-145").isEqualTo(AdviceRequestRow.Action.READ);
    }

    @Test
    void R_141_what_was_submitted_cannot_be_changed_by_anybody() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(codes(journey.save(1, THERAPIST, SectionCode.BACKGROUND, 1, Writing.background("Later"))))
                .containsExactly(RefusalCode.ADVICE_LOCKED);
        assertThat(codes(journey.save(1, MANAGER, SectionCode.HEADER, 1, Header.own(AdviceIntention.NO_OTHER))))
                .containsExactly(RefusalCode.ADVICE_LOCKED);
        assertThat(codes(journey.submit(1, THERAPIST, true))).containsExactly(RefusalCode.ADVICE_LOCKED);
        assertThat(codes(journey.save(1, COORDINATOR, SectionCode.BACKGROUND, 1, Writing.background("Later"))))
                .containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void R_080_whoever_has_not_submitted_reads_nobodys_advice_and_whoever_has_does() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(rules(journey.hub.advice().latest(journey.request(1), PSYCHOLOGIST)))
                .containsExactly("R-080");
        journey.wroteAll(2, PSYCHOLOGIST);
        assertThat(rules(journey.hub.advice().latest(journey.request(1), PSYCHOLOGIST)))
                .as("a draft opens nothing")
                .containsExactly("R-080");
        journey.submitted(2, PSYCHOLOGIST);
        assertThat(journey.hub
                        .advice()
                        .latest(journey.request(1), PSYCHOLOGIST)
                        .orElseThrow()
                        .genuine())
                .isTrue();
        assertThat(journey.hub
                        .documents()
                        .advice(journey.request(1), PSYCHOLOGIST)
                        .orElseThrow())
                .as("R-146: what may be read may be had as a document")
                .isNotNull();
    }

    @Test
    void D_02_one_submission_of_a_team_opens_reading_to_its_members_and_to_nobody_else() {
        Journey journey = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST);
        assertThat(journey.hub
                        .advice()
                        .latest(journey.request(2), COLLEAGUE)
                        .orElseThrow()
                        .request())
                .isEqualTo(journey.request(2));
        assertThat(codes(journey.hub.advice().latest(journey.request(2), STRANGER)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void D_01_nobody_sees_a_draft_but_those_who_write_it() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST);
        assertThat(rules(journey.draft(1, COORDINATOR))).containsExactly("D-01");
        assertThat(rules(journey.draft(1, PSYCHOLOGIST))).containsExactly("D-01");
        assertThat(journey.draft(1, MANAGER).orElseThrow().findings()).isEmpty();
    }

    @Test
    void D_01_nobody_sees_a_draft_any_more_once_its_request_was_taken_back() {
        Journey journey =
                Journey.advising().wroteAll(1, THERAPIST).asked(AdviceType.OTHER, Addressee.person(THERAPIST.id()));
        journey.done(
                new AdviceCommand.WithdrawAdviceRequest(journey.request(1), new PersonalText("It was asked twice")),
                COORDINATOR);
        assertThat(codes(journey.draft(1, THERAPIST))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(journey.hub.documents().response(journey.request(1), THERAPIST)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void R_147_the_coordinator_reopens_and_the_member_corrects_what_was_there() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .on("Mon 9 Mar 2026")
                .reopened(1);
        assertThat(journey.row(1, COORDINATOR).status()).as("A-03").isEqualTo(AdviceRequestRow.Status.REOPENED);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().contents().of(SectionCode.BACKGROUND))
                .as("D-05")
                .isEqualTo(Writing.background("In 2023"));
        journey.saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2022"))
                .submitted(1, THERAPIST);
        assertThat(journey.row(1, COORDINATOR).completedOn()).as("R-148").contains(Day.on("Mon 9 Mar 2026"));
    }

    @Test
    void D_07_the_first_sealed_version_stays_when_a_second_is_submitted() {
        Journey journey = corrected();
        List<SubmittedAdvice> versions =
                journey.hub.advice().versions(journey.request(1), COORDINATOR).orElseThrow();
        assertThat(versions).allMatch(SubmittedAdvice::genuine);
        assertThat(versions)
                .extracting(SubmittedAdvice::seal)
                .extracting(Seal::version)
                .containsExactly(1, 2);
        assertThat(versions)
                .extracting(version -> version.contents().of(SectionCode.BACKGROUND))
                .containsExactly(Writing.background("In 2023"), Writing.background("In 2022"));
        assertThat(versions.getLast().previousDigest())
                .contains(versions.getFirst().seal().digest());
    }

    @Test
    void A_04_whose_own_response_is_being_corrected_reads_nobody_elses_meanwhile() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .reopened(1);
        assertThat(rules(journey.hub.advice().latest(journey.request(2), THERAPIST)))
                .containsExactly("R-080");
        assertThat(journey.hub
                        .advice()
                        .latest(journey.request(1), PSYCHOLOGIST)
                        .orElseThrow()
                        .seal()
                        .version())
                .as("the sealed version stays readable to others")
                .isEqualTo(1);
    }

    @Test
    void D_08_nobody_reopens_once_the_case_has_left_the_assessment_stage() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .done(
                        new AssessmentCommand.DecideToIssue(Day.on("Wed 4 Mar 2026"), new PersonalText("It is needed")),
                        HEAD_OF_SEND);
        AdviceCommand reopening = new AdviceCommand.ReopenAdvice(journey.request(1), new PersonalText("An error"));
        assertThat(codes(journey.handle(reopening, COORDINATOR))).containsExactly(RefusalCode.NOT_NOW);
    }

    @Test
    void P2_who_saves_second_in_the_same_section_loses_nothing() {
        Journey journey =
                Journey.advising().saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("First window"));
        SaveResult.Saved second = journey.save(
                        1, THERAPIST, SectionCode.BACKGROUND, 0, Writing.background("Second window"))
                .orElseThrow();
        assertThat(second.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.theirs().map(SectionDraft::answers)).contains(Writing.background("First window"));
            assertThat(conflict.yours()).isEqualTo(Writing.background("Second window"));
        });
    }

    @Test
    void R_069_the_timeline_tells_the_journey_and_keeps_the_authoritys_own_entries_from_others() {
        Journey journey = corrected();
        assertThat(journey.hub.reading().timeline(journey.id(), PSYCHOLOGIST).orElseThrow())
                .extracting(TimelineEntry::sentence)
                .containsExactly(
                        "Corrected advice was submitted (request 1).",
                        "The case co-ordinator re-opened submitted advice for correction (request 1).",
                        "Advice was submitted (request 1).",
                        "The team manager allocated a request for advice to a member of the team (request 1).",
                        "The local authority asked for " + AdviceType.PSYCHOLOGICAL.english() + " (request 2).",
                        "The local authority asked for " + AdviceType.MEDICAL.english() + " (request 1).",
                        "The local authority decided to assess.",
                        "The local authority received the request for an EHC needs assessment.");
    }

    @Test
    void P6_somebody_who_left_the_team_before_the_mail_went_is_told_nothing() {
        Journey journey = Journey.advising();
        journey.directory.unlink(Cast.COUNCIL, MANAGER.id(), THERAPISTS);
        journey.directory.link(Cast.COUNCIL, COLLEAGUE.id(), Membership.manager(THERAPISTS));
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 3));
        assertThat(journey.told()).noneMatch(told -> told.to().equals(MANAGER.id()));
        assertThat(journey.told()).anyMatch(told -> told.to().equals(COLLEAGUE.id()));
        assertThat(journey.deliver()).as("and nothing is told twice").isEmpty();
    }

    @Test
    void P9_a_neighbouring_authority_finds_nothing_by_reference_or_by_id() {
        Journey journey = corrected();
        assertThat(codes(journey.hub.reading().findByReference(journey.reference(), NEIGHBOURS_COORDINATOR)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(journey.hub.reading().caseFile(journey.id(), NEIGHBOURS_COORDINATOR)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(journey.hub.advice().versions(journey.request(1), NEIGHBOURS_COORDINATOR)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void R_072_nobody_is_asked_before_the_authority_agrees_to_assess() {
        Journey journey = new Journey().on("Mon 5 Jan 2026").received();
        AdviceCommand asking = new AdviceCommand.RequestAdvice(
                AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()), Optional.empty());
        assertThat(codes(journey.handle(asking, HEAD_OF_SEND))).containsExactly(RefusalCode.NOT_NOW);
    }

    private static Journey corrected() {
        return Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .on("Mon 9 Mar 2026")
                .reopened(1)
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2022"))
                .submitted(1, THERAPIST);
    }
}
