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
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Stage;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.timetable.KeyDate;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseGuidance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case file: whom it is open to, at any hour, which stage it tells, and that one login keeps two cases apart. */
class CaseAccessJourneyTest {
    private final Journey journey = Journey.advising();

    @Test
    void R_019_whoever_is_entitled_finds_every_part_of_the_case_and_nobody_else_finds_any() {
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        for (Actor entitled : List.of(THERAPIST, COLLEAGUE, MANAGER, PSYCHOLOGIST, COORDINATOR, HEAD_OF_SEND)) {
            assertThat(parts(entitled)).allSatisfy(part -> assertThat(part).isInstanceOf(Outcome.Done.class));
        }
        for (Actor other : List.of(STRANGER, NEIGHBOURS_COORDINATOR)) {
            assertThat(parts(other)).allSatisfy(part -> assertThat(codes(part)).containsExactly(RefusalCode.NOT_FOUND));
        }
    }

    @Test
    void R_017_everybody_with_access_sees_the_time_limits_of_the_assessment_and_they_are_the_same_days() {
        List<Optional<LocalDate>> days = days(COORDINATOR);
        assertThat(days).hasSizeGreaterThanOrEqualTo(6);
        for (Actor reader : List.of(PARENT, THERAPIST, COLLEAGUE, MANAGER, PSYCHOLOGIST, HEAD_OF_SEND)) {
            assertThat(days(reader)).isEqualTo(days);
        }
    }

    @Test
    void R_025_and_D_12_one_login_asked_on_two_cases_finds_each_by_itself_and_a_third_not_at_all() {
        CaseId second = another("Linden");
        CaseId third = another("Aspen");
        journey.hub
                .casework()
                .handle(
                        second,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()), Optional.empty()),
                        COORDINATOR)
                .orElseThrow();
        assertThat(journey.file(PSYCHOLOGIST).requests()).hasSize(2);
        assertThat(journey.hub
                        .reading()
                        .caseFile(second, PSYCHOLOGIST)
                        .orElseThrow()
                        .requests())
                .map(AdviceRequestRow::whose)
                .containsExactly(AdviceRequestRow.Whose.OWN);
        assertThat(codes(journey.hub.reading().caseFile(second, THERAPIST))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(journey.hub.reading().caseFile(third, PSYCHOLOGIST))).containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void R_053_the_stages_stand_in_their_order_and_the_case_tells_at_which_it_is() {
        Journey begun = new Journey().on("Mon 5 Jan 2026").received();
        assertThat(Stage.values()).containsExactly(Stage.REQUEST, Stage.ASSESSMENT, Stage.PLAN, Stage.REVIEW);
        assertThat(begun.file(PARENT).stage()).isEqualTo(Stage.REQUEST);
        assertThat(begun.on("Mon 2 Feb 2026").decidedToAssess().file(PARENT).stage())
                .isEqualTo(Stage.ASSESSMENT);
    }

    private List<Outcome<?>> parts(Actor reader) {
        return List.of(
                journey.hub.reading().caseFile(journey.id(), reader),
                journey.hub.reading().timeline(journey.id(), reader),
                journey.hub.advice().canRead(journey.request(1), reader),
                journey.hub.advice().latest(journey.request(2), reader),
                journey.hub.advice().versions(journey.request(2), reader),
                journey.hub.documents().advice(journey.request(1), reader),
                journey.hub.documents().allAdvice(journey.id(), reader));
    }

    private List<Optional<LocalDate>> days(Actor reader) {
        return journey.file(reader).keyDates().stream().map(KeyDate::day).toList();
    }

    private CaseId another(String given) {
        Child child = new Child(new PersonName(given, "Ashdown"), Day.on("Sat 14 Mar 2015"));
        CaseId id = journey.hub
                .casework()
                .open(new AssessmentCommand.ReceiveRequest(child, Day.on("Wed 4 Mar 2026")), COORDINATOR)
                .orElseThrow()
                .id();
        AssessmentCommand assess = new AssessmentCommand.DecideToAssess(
                Day.on("Wed 4 Mar 2026"), new PersonalText("Needs may call for a plan"), COORDINATOR.id());
        journey.hub.casework().handle(id, assess, HEAD_OF_SEND).orElseThrow();
        return id;
    }

    @Test
    void R_076_the_guidance_is_that_of_the_stage_at_which_the_case_opens_for_who_still_has_a_request() {
        Journey journey = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .decidedToIssue("Wed 4 Mar 2026");
        assertThat(journey.file(THERAPIST).guidance().key()).isEqualTo(CaseGuidance.ASSESSMENT_CONTRIBUTOR);
        assertThat(journey.file(PSYCHOLOGIST).guidance().key()).isEqualTo(CaseGuidance.PLAN_PROFESSIONAL);
        assertThat(journey.file(COORDINATOR).guidance().key()).isEqualTo(CaseGuidance.PLAN_OFFICER);
    }
}
