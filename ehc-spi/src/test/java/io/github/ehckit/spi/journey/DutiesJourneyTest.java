package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.places;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advice.AreaOfNeed.Identification;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.advisory.AdvisoryChecks;
import io.github.ehckit.assessment.AssessmentCommand.MoveToDecision;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.UnmetDuties;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.AnswerNotice;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.CaseFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the authority owes and has, and what a response says by what it leaves out or leaves open. */
class DutiesJourneyTest {

    @Test
    void R_143_the_authority_sees_that_a_nil_return_completed_the_request_and_left_the_duty_unmet() {
        Journey journey = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .saved(2, PSYCHOLOGIST, SectionCode.HEADER, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .submitted(2, PSYCHOLOGIST);
        assertThat(journey.row(2, COORDINATOR).completedOn()).contains(Day.on("Wed 4 Mar 2026"));
        assertThat(duty(journey, AdviceType.PSYCHOLOGICAL))
                .isEqualTo(new Duty.Unmet(AdviceType.PSYCHOLOGICAL, List.of(2)));
        assertThat(duty(journey, AdviceType.MEDICAL)).isEqualTo(new Duty.Requested(AdviceType.MEDICAL, List.of(1)));
        assertThat(notices(journey.handle(new MoveToDecision(Optional.empty()), COORDINATOR)))
                .extracting(Notice::under)
                .containsExactly("reg 6(1)(a)", "reg 6(1)(b)", "reg 6(1)(d)", "reg 6(1)(e)", "reg 6(1)(c)");
    }

    @Test
    void reg_6_4_earlier_advice_is_used_when_all_three_agree_and_can_be_set_aside() {
        Journey journey = Journey.advising();
        assertThat(places(journey.handle(earlier(Optional.empty()), COORDINATOR)))
                .containsExactly("family");
        journey.done(earlier(agreed()), COORDINATOR);
        assertThat(duty(journey, AdviceType.SOCIAL_CARE)).isInstanceOf(Duty.MetByPreviousAdvice.class);
        journey.done(new DutyCommand.SetPreviousAdviceAside(1, new PersonalText("It is out of date")), COORDINATOR);
        assertThat(duty(journey, AdviceType.SOCIAL_CARE)).isEqualTo(new Duty.NotRequested(AdviceType.SOCIAL_CARE));
    }

    @Test
    void R_080_the_ledger_is_for_the_authority_alone_since_it_tells_what_others_answered() {
        Journey journey = Journey.advising();
        assertThat(codes(journey.hub.reading().duties(journey.id(), PSYCHOLOGIST)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(journey.hub.reading().duties(journey.id(), PARENT)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(journey.hub.reading().duties(journey.id(), Cast.STRANGER)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(journey.hub.reading().duties(journey.id(), HEAD_OF_SEND)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void T9_a_council_that_holds_papers_back_says_for_which_duties() {
        Journey journey = Journey.advising(AuthorityPolicy.standard().with(UnmetDuties.BLOCK));
        assertThat(rules(journey.handle(new MoveToDecision(Optional.empty()), COORDINATOR)))
                .containsExactly("reg 6(1)(a)", "reg 6(1)(b)", "reg 6(1)(c)", "reg 6(1)(d)", "reg 6(1)(e)");
    }

    @Test
    void R_115_and_D_15_the_authority_sees_which_areas_a_service_did_not_identify_and_a_writer_which_are_open() {
        Journey journey =
                Journey.advising().wroteAll(1, THERAPIST).saved(1, THERAPIST, Writing.COMMUNICATION, Writing.area());
        assertThat(journey.draft(1, THERAPIST).orElseThrow().areas())
                .extracting(AreaOfNeed::identification)
                .containsOnly(Identification.IDENTIFIED, Identification.NOT_YET_ANSWERED);
        journey.submitted(1, THERAPIST);
        assertThat(journey.hub.advice().areas(journey.request(1), COORDINATOR).orElseThrow())
                .filteredOn(area -> area.identification() == Identification.NOT_IDENTIFIED)
                .extracting(AreaOfNeed::label)
                .containsExactly(
                        "Cognition and learning",
                        "Social, emotional and mental health",
                        "Sensory and/or physical",
                        "Health",
                        "Social care");
        assertThat(codes(journey.hub.advice().areas(journey.request(1), PSYCHOLOGIST)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void Code_9_69_what_is_left_open_is_said_while_it_is_written_and_when_it_is_submitted() {
        Journey journey = vague(AuthorityPolicy.standard());
        assertThat(journey.draft(1, THERAPIST).orElseThrow().advisories())
                .extracting(advisory ->
                        advisory.check() + " at " + advisory.finding().path())
                .containsExactly("unspecific-provision at communication.outcomes[o1].provisions[p3].provision");
        assertThat(journey.draft(1, THERAPIST).orElseThrow().findings())
                .as("apart from what the form misses")
                .noneMatch(finding -> finding.sentence().contains("more specific"));
        assertThat(notices(journey.submit(1, THERAPIST, true)))
                .filteredOn(notice -> notice.path().isPresent())
                .filteredOn(notice -> !notice.message().key().equals(AnswerNotice.UNANSWERED))
                .extracting(Notice::under)
                .containsExactly("Code 9.69");
    }

    @Test
    void Code_9_69_a_council_may_refuse_what_is_left_open() {
        AdvisoryChecks strict = AdvisoryChecks.standard().raising("unspecific-provision");
        Journey journey = vague(AuthorityPolicy.standard().with(strict));
        assertThat(rules(journey.submit(1, THERAPIST, true))).containsExactly("Code 9.69");
        assertThat(journey.row(1, COORDINATOR).completedOn()).isEmpty();
    }

    private static Journey vague(AuthorityPolicy policy) {
        return Journey.advising(policy)
                .wroteAll(1, THERAPIST)
                .saved(1, THERAPIST, Writing.COMMUNICATION, Writing.vagueArea());
    }

    private static DutyCommand earlier(Optional<SufficiencyAgreedBy> family) {
        return new DutyCommand.UsePreviousAdvice(
                AdviceType.SOCIAL_CARE,
                new PersonalText("The social worker's report"),
                Day.on("Mon 3 Nov 2025"),
                agreed(),
                agreed(),
                family);
    }

    private static Optional<SufficiencyAgreedBy> agreed() {
        return Optional.of(
                new SufficiencyAgreedBy(new PersonalText("Somebody who may say so"), Day.on("Mon 2 Feb 2026")));
    }

    private static Duty duty(Journey journey, AdviceType type) {
        return journey.hub
                .reading()
                .duties(journey.id(), COORDINATOR)
                .orElseThrow()
                .of(type);
    }

    private static List<Notice> notices(Outcome<CaseFile> outcome) {
        return outcome instanceof Outcome.Done<CaseFile>(var file, var notices) ? notices : List.of();
    }
}
