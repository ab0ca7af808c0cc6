package io.github.ehckit.casework;

import static io.github.ehckit.advice.AdviceType.EDUCATIONAL;
import static io.github.ehckit.advice.AdviceType.FAMILY;
import static io.github.ehckit.advice.AdviceType.FAMILYS_WISH;
import static io.github.ehckit.advice.AdviceType.PSYCHOLOGICAL;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.asks;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.advice.DutyCommand.SetPreviousAdviceAside;
import io.github.ehckit.advice.DutyCommand.UsePreviousAdvice;
import io.github.ehckit.advice.DutyEvent.PreviousAdviceSetAside;
import io.github.ehckit.advice.DutyEvent.PreviousAdviceUsed;
import io.github.ehckit.advice.PreviousAdvice;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.assessment.AssessmentCommand.DecideToIssue;
import io.github.ehckit.assessment.AssessmentCommand.MoveToDecision;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.assessment.AssessmentEvent.AssessmentPapersReady;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutyRulesTest {
    private static final Optional<SufficiencyAgreedBy> NOBODY = Optional.empty();

    @Test
    void reg_6_4_earlier_advice_on_which_all_three_agree_meets_the_duty() {
        Scenario used = assessing().when(COORDINATOR, earlier(PSYCHOLOGICAL)).thenHappened(PreviousAdviceUsed.class);
        assertThat(duty(used, PSYCHOLOGICAL))
                .isEqualTo(new Duty.MetByPreviousAdvice(
                        PSYCHOLOGICAL,
                        List.of(used.ehcCase().advice().previous().getFirst())));
        assertThat(duty(used, EDUCATIONAL)).isEqualTo(new Duty.NotRequested(EDUCATIONAL));
    }

    @Test
    void reg_6_4_every_agreement_that_is_missing_is_said_at_once() {
        Scenario none = assessing()
                .when(
                        COORDINATOR,
                        new UsePreviousAdvice(
                                PSYCHOLOGICAL, wording("a report"), on("Mon 3 Nov 2025"), NOBODY, NOBODY, NOBODY))
                .thenRefusedAt("author", "authority", "family");
        assertThat(none.refusals()).allMatch(reason -> reason.under().equals("reg 6(4)"));
        assertThat(none.refusals())
                .extracting(Refusal::sentence)
                .contains("Record that the parent or young person agrees that the advice is sufficient (reg 6(4)).");
        assessing()
                .when(
                        COORDINATOR,
                        new UsePreviousAdvice(
                                PSYCHOLOGICAL,
                                wording("a report"),
                                on("Mon 3 Nov 2025"),
                                agreed("Mon 2 Feb 2026"),
                                agreed("Mon 2 Feb 2026"),
                                NOBODY))
                .thenRefusedAt("family");
    }

    @Test
    void reg_6_4_the_familys_own_advice_is_always_sought() {
        assessing().when(COORDINATOR, earlier(FAMILY)).thenRefused(RefusalCode.NOT_OFFERED, "reg 6(4)");
    }

    @Test
    void P14_nobody_agrees_in_the_future_or_to_advice_that_is_not_given_yet() {
        assessing()
                .when(
                        COORDINATOR,
                        new UsePreviousAdvice(
                                PSYCHOLOGICAL,
                                wording("a report"),
                                on("Tue 3 Feb 2026"),
                                agreed("Tue 3 Feb 2026"),
                                agreed("Mon 2 Feb 2026"),
                                agreed("Sun 1 Feb 2026")))
                .thenRefusedAt("givenOn", "author.on", "authority.on", "family.on")
                .thenSaid(
                        "The date of the agreement must be on or after Tuesday 3 February 2026, when the advice was given"
                                + " (reg 6(4)).")
                .thenSaidAt("Agreement of the author, date of the agreement");
    }

    @Test
    void earlier_advice_that_is_set_aside_leaves_the_duty_as_it_was() {
        Scenario aside = assessing()
                .when(COORDINATOR, earlier(PSYCHOLOGICAL))
                .when(COORDINATOR, new SetPreviousAdviceAside(1, wording("the family disagrees now")))
                .thenHappened(PreviousAdviceSetAside.class);
        assertThat(duty(aside, PSYCHOLOGICAL)).isEqualTo(new Duty.NotRequested(PSYCHOLOGICAL));
        aside.when(COORDINATOR, new SetPreviousAdviceAside(1, wording("once more")))
                .thenRefused(RefusalCode.NOT_NOW, "reg 6(4)")
                .when(COORDINATOR, earlier(PSYCHOLOGICAL));
        assertThat(aside.ehcCase().advice().previousInUse())
                .as("a number is given once")
                .extracting(PreviousAdvice::number)
                .containsExactly(2);
    }

    @Test
    void advice_that_was_given_goes_before_earlier_advice_and_earlier_advice_before_a_nil_return() {
        Scenario both = psychologistSubmitted().when(COORDINATOR, earlier(PSYCHOLOGICAL));
        assertThat(duty(both, PSYCHOLOGICAL)).isEqualTo(new Duty.Met(PSYCHOLOGICAL, List.of(1)));
        Scenario nil = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .answersHeader(1, PSYCHOLOGIST, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .submits(1, PSYCHOLOGIST)
                .when(COORDINATOR, earlier(PSYCHOLOGICAL));
        assertThat(duty(nil, PSYCHOLOGICAL)).isInstanceOf(Duty.MetByPreviousAdvice.class);
    }

    @Test
    void reg_6_1_h_earlier_advice_of_one_person_does_not_answer_for_another() {
        Scenario used = assessing().when(COORDINATOR, earlier(FAMILYS_WISH));
        assertThat(duty(used, FAMILYS_WISH)).isInstanceOf(Duty.MetByPreviousAdvice.class);
        used.when(COORDINATOR, asks(FAMILYS_WISH, Addressee.person(PSYCHOLOGIST.id())));
        assertThat(duty(used, FAMILYS_WISH)).isEqualTo(new Duty.Requested(FAMILYS_WISH, List.of(1)));
    }

    @Test
    void reg_6_4_what_is_agreed_to_be_sufficient_is_not_sought_again_and_whoever_does_is_told() {
        Scenario asking = psychologistAsked().when(COORDINATOR, earlier(PSYCHOLOGICAL));
        assertThat(asking.notices())
                .extracting(Notice::sentence)
                .containsExactly(
                        "Previous advice of this kind is agreed to be sufficient. If request 1 for psychological advice asks for the same advice, withdraw it (reg 6(4)).");
        asking.when(COORDINATOR, asks(PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id())))
                .thenHappened(AdviceEvent.AdviceRequested.class);
        assertThat(asking.notices()).extracting(Notice::under).containsExactly("reg 6(4)");
        assertThat(asking.notices())
                .extracting(Notice::sentence)
                .containsExactly("The author, the local authority and the parent or young person agree that previous"
                        + " advice 1 is sufficient. You must not ask for the same advice again (reg 6(4))."
                        + " You can ask another person for advice.");
        asking.when(COORDINATOR, asks(EDUCATIONAL, Addressee.person(PSYCHOLOGIST.id())));
        assertThat(asking.notices()).isEmpty();
    }

    @Test
    void T9_every_duty_of_which_nothing_is_to_be_expected_is_named_and_every_pending_request() {
        Scenario ready = psychologistAsked().when(COORDINATOR, new MoveToDecision(Optional.empty()));
        ready.thenHappened(AssessmentPapersReady.class);
        assertThat(ready.notices())
                .extracting(Notice::under)
                .containsExactly("reg 6(1)(a)", "reg 6(1)(b)", "reg 6(1)(c)", "reg 6(1)(e)", "reg 6(1)(d)");
        assertThat(ready.notices())
                .extracting(Notice::sentence)
                .contains(
                        "Educational advice has not been requested yet. Send a request for advice (reg 6(1)(b)).",
                        "Request 1 for psychological advice is pending. The local authority must obtain this advice (reg 6(1)). Wait for it if the time limits allow.");
    }

    @Test
    void T12_a_decision_to_issue_is_taken_knowing_which_duty_a_nil_return_left_unmet() {
        Scenario nil = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .answersHeader(1, PSYCHOLOGIST, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .submits(1, PSYCHOLOGIST)
                .when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Feb 2026"), wording("it is needed")));
        assertThat(nil.notices())
                .filteredOn(notice -> notice.under().equals("reg 6(1)(d)"))
                .extracting(Notice::sentence)
                .containsExactly(
                        "No advice was given in answer to request 1. Send another request for psychological advice"
                                + " (reg 6(1)(d)).");
    }

    @Test
    void T9_a_council_may_hold_the_papers_back_until_every_duty_is_met() {
        Scenario strict = psychologistAsked().under(AuthorityPolicy.standard().with(UnmetDuties.BLOCK));
        strict.when(COORDINATOR, new MoveToDecision(Optional.empty()));
        assertThat(strict.refusals())
                .extracting(Refusal::under)
                .containsExactly("reg 6(1)(a)", "reg 6(1)(b)", "reg 6(1)(c)", "reg 6(1)(d)", "reg 6(1)(e)");
        assertThat(strict.refusals()).allMatch(reason -> reason.code() == RefusalCode.NOT_NOW);
        strict.when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Feb 2026"), wording("it is needed")))
                .thenHappened(AssessmentEvent.DecidedToIssue.class);
    }

    private static UsePreviousAdvice earlier(AdviceType type) {
        return new UsePreviousAdvice(
                type,
                wording("Dr Example, educational psychologist: report"),
                on("Mon 3 Nov 2025"),
                agreed("Tue 4 Nov 2025"),
                agreed("Mon 2 Feb 2026"),
                agreed("Mon 2 Feb 2026"));
    }

    private static Optional<SufficiencyAgreedBy> agreed(String day) {
        return Optional.of(new SufficiencyAgreedBy(wording("somebody who may say so"), on(day)));
    }

    private static Duty duty(Scenario scenario, AdviceType type) {
        return Reg6Duties.of(scenario.ehcCase(), on("Wed 4 Mar 2026")).of(type);
    }
}
