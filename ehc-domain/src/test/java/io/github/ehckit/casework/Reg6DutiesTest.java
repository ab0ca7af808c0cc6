package io.github.ehckit.casework;

import static io.github.ehckit.advice.AdviceType.ADULTHOOD;
import static io.github.ehckit.advice.AdviceType.EDUCATIONAL;
import static io.github.ehckit.advice.AdviceType.FAMILYS_WISH;
import static io.github.ehckit.advice.AdviceType.MEDICAL;
import static io.github.ehckit.advice.AdviceType.OTHER;
import static io.github.ehckit.advice.AdviceType.PSYCHOLOGICAL;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.asks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.advice.Duty.NotRequired.Because;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.answer.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Reg6DutiesTest {
    private static final LocalDate SPRING = on("Wed 4 Mar 2026");
    private static final LocalDate APRIL = on("Mon 20 Apr 2026");

    @Test
    void reg_6_1_no_duty_arises_before_an_assessment_is_secured() {
        assertThat(Reg6Duties.of(Scenario.received().ehcCase(), SPRING).duties())
                .hasSize(8)
                .allMatch(duty -> duty.equals(new Duty.NotRequired(duty.type(), Because.NO_ASSESSMENT)));
    }

    @Test
    void reg_6_1_at_first_five_kinds_are_open_and_three_are_not_required() {
        assertThat(Reg6Duties.of(Scenario.assessing().ehcCase(), SPRING).duties())
                .containsExactly(
                        new Duty.NotRequested(AdviceType.FAMILY),
                        new Duty.NotRequested(EDUCATIONAL),
                        new Duty.NotRequested(MEDICAL),
                        new Duty.NotRequested(PSYCHOLOGICAL),
                        new Duty.NotRequested(AdviceType.SOCIAL_CARE),
                        new Duty.NotRequired(OTHER, Because.NOBODY_TO_ASK),
                        new Duty.NotRequired(ADULTHOOD, Because.BEFORE_YEAR_NINE),
                        new Duty.NotRequired(FAMILYS_WISH, Because.NOBODY_TO_ASK));
    }

    @Test
    void reg_6_1_g_advice_on_adulthood_is_owed_from_the_first_day_of_year_nine() {
        EhcCase ehcCase = assessing(on("Thu 1 Sept 2011"));
        assertThat(Reg6Duties.of(ehcCase, on("Sun 31 Aug 2025")).of(ADULTHOOD))
                .isEqualTo(new Duty.NotRequired(ADULTHOOD, Because.BEFORE_YEAR_NINE));
        assertThat(Reg6Duties.of(ehcCase, on("Mon 1 Sept 2025")).of(ADULTHOOD))
                .isEqualTo(new Duty.NotRequested(ADULTHOOD));
    }

    @Test
    void reg_6_1_g_advice_on_adulthood_that_is_asked_for_earlier_is_in_the_ledger() {
        Scenario asked = Scenario.assessing().when(COORDINATOR, asks(ADULTHOOD, Addressee.person(SENCO.id())));
        assertThat(duty(asked, ADULTHOOD)).isEqualTo(new Duty.Requested(ADULTHOOD, List.of(1)));
    }

    @Test
    void a_duty_is_sought_by_its_requests_until_advice_is_submitted() {
        Scenario asked = Scenario.psychologistAsked();
        assertThat(duty(asked, PSYCHOLOGICAL)).isEqualTo(new Duty.Requested(PSYCHOLOGICAL, List.of(1)));
        submitted(asked, 1, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(asked, PSYCHOLOGICAL)).isEqualTo(new Duty.Met(PSYCHOLOGICAL, List.of(1)));
    }

    @Test
    void R_143_a_nil_return_completes_the_request_and_does_not_meet_the_duty() {
        Scenario nil = submitted(Scenario.psychologistAsked(), 1, AdviceIntention.NO_KNOWN_NOT_MEETS);
        assertThat(nil.asked(1).status()).isInstanceOf(AdviceStatus.Submitted.class);
        assertThat(duty(nil, PSYCHOLOGICAL)).isEqualTo(new Duty.Unmet(PSYCHOLOGICAL, List.of(1)));
    }

    @Test
    void one_advice_meets_the_duty_whatever_others_of_its_kind_answered_or_have_yet_to_answer() {
        Scenario three = asked(PSYCHOLOGICAL, 3);
        submitted(three, 1, AdviceIntention.NO_OTHER);
        assertThat(duty(three, PSYCHOLOGICAL)).isEqualTo(new Duty.Requested(PSYCHOLOGICAL, List.of(2, 3)));
        submitted(three, 2, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(three, PSYCHOLOGICAL)).isEqualTo(new Duty.Met(PSYCHOLOGICAL, List.of(2)));
    }

    @Test
    void reg_6_1_h_everybody_whom_the_family_named_is_owed_for() {
        Scenario two = asked(FAMILYS_WISH, 2);
        submitted(two, 1, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(two, FAMILYS_WISH)).isEqualTo(new Duty.Requested(FAMILYS_WISH, List.of(2)));
        submitted(two, 2, AdviceIntention.NO_NOT_KNOWN_NOT_MEETS);
        assertThat(duty(two, FAMILYS_WISH)).isEqualTo(new Duty.Unmet(FAMILYS_WISH, List.of(2)));
    }

    @Test
    void reg_6_1_f_is_met_when_everybody_who_was_asked_has_given_advice() {
        Scenario two = asked(OTHER, 2);
        submitted(submitted(two, 1, AdviceIntention.WILL_KNOWN_MEETS), 2, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(two, OTHER)).isEqualTo(new Duty.Met(OTHER, List.of(1, 2)));
    }

    @Test
    void a_withdrawn_request_counts_as_never_made_but_its_reason_stays_where_the_duty_came_from_it() {
        Scenario two = asked(FAMILYS_WISH, 1).when(COORDINATOR, asks(MEDICAL, Addressee.person(SENCO.id())));
        assertThat(duty(two, OTHER)).isEqualTo(new Duty.NotRequired(OTHER, Because.NOBODY_TO_ASK));
        withdraws(withdraws(two, 1), 2);
        assertThat(duty(two, FAMILYS_WISH)).isInstanceOf(Duty.Withdrawn.class);
        assertThat(duty(two, MEDICAL)).isEqualTo(new Duty.NotRequested(MEDICAL));
    }

    @Test
    void advice_that_is_being_corrected_meets_the_duty_by_its_last_sealed_version() {
        Scenario reopened = submitted(Scenario.psychologistAsked(), 1, AdviceIntention.WILL_KNOWN_MEETS)
                .reopens(1, COORDINATOR);
        assertThat(duty(reopened, PSYCHOLOGICAL)).isEqualTo(new Duty.Met(PSYCHOLOGICAL, List.of(1)));
        submitted(reopened, 1, AdviceIntention.NO_OTHER);
        assertThat(duty(reopened, PSYCHOLOGICAL)).isEqualTo(new Duty.Unmet(PSYCHOLOGICAL, List.of(1)));
    }

    @Test
    void a_nil_return_that_is_being_corrected_is_sought_again() {
        Scenario reopened = submitted(Scenario.psychologistAsked(), 1, AdviceIntention.NO_OTHER)
                .reopens(1, COORDINATOR);
        assertThat(duty(reopened, PSYCHOLOGICAL)).isEqualTo(new Duty.Requested(PSYCHOLOGICAL, List.of(1)));
        submitted(reopened, 1, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(reopened, PSYCHOLOGICAL)).isEqualTo(new Duty.Met(PSYCHOLOGICAL, List.of(1)));
    }

    @Test
    void R_100_a_promise_is_no_advice_and_the_duty_stays_open() {
        Scenario promised = submitted(Scenario.psychologistAsked(), 1, AdviceIntention.WILL_ALLOCATED_WORKER);
        assertThat(duty(promised, PSYCHOLOGICAL))
                .isEqualTo(new Duty.Promised(PSYCHOLOGICAL, List.of(1), Optional.of(APRIL)))
                .returns(true, Duty::outstanding)
                .returns(
                        "Psychological advice is promised by Monday 20 April 2026 and has not been given yet (reg 6(1)(d))."
                                + " Read the response to request 1, and send the allocated worker a request for advice.",
                        Duty::sentence);
        assertThat(new Duty.Promised(PSYCHOLOGICAL, List.of(1), Optional.of(SPRING)).sentence())
                .isEqualTo(
                        "Psychological advice is promised by Wednesday 4 March 2026 and has not been given yet"
                                + " (reg 6(1)(d)). Read the response to request 1, and send the allocated worker a request for advice.");
    }

    @Test
    void R_100_a_promise_beside_advice_of_the_same_kind_does_not_matter() {
        Scenario two = submitted(asked(PSYCHOLOGICAL, 2), 1, AdviceIntention.WILL_ALLOCATED_WORKER);
        assertThat(duty(two, PSYCHOLOGICAL)).isEqualTo(new Duty.Requested(PSYCHOLOGICAL, List.of(2)));
        submitted(two, 2, AdviceIntention.NO_OTHER);
        assertThat(duty(two, PSYCHOLOGICAL))
                .as("promised, and refused by another")
                .isEqualTo(new Duty.Promised(PSYCHOLOGICAL, List.of(1), Optional.of(APRIL)));
        two.reopens(2, COORDINATOR);
        submitted(two, 2, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(two, PSYCHOLOGICAL)).isEqualTo(new Duty.Met(PSYCHOLOGICAL, List.of(2)));
    }

    @Test
    void R_100_a_promise_that_is_reopened_is_awaited_and_can_become_advice() {
        Scenario reopened = submitted(Scenario.psychologistAsked(), 1, AdviceIntention.WILL_ALLOCATED_WORKER)
                .reopens(1, COORDINATOR);
        assertThat(duty(reopened, PSYCHOLOGICAL)).isEqualTo(new Duty.Requested(PSYCHOLOGICAL, List.of(1)));
        submitted(reopened, 1, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(reopened, PSYCHOLOGICAL)).isEqualTo(new Duty.Met(PSYCHOLOGICAL, List.of(1)));
    }

    @Test
    void R_100_of_several_promises_the_first_counts_where_one_is_enough_and_the_last_where_each_is_owed() {
        assertThat(promised(PSYCHOLOGICAL, APRIL, SPRING))
                .isEqualTo(new Duty.Promised(PSYCHOLOGICAL, List.of(1, 2), Optional.of(SPRING)));
        assertThat(promised(OTHER, SPRING, APRIL))
                .isEqualTo(new Duty.Promised(OTHER, List.of(1, 2), Optional.of(APRIL)));
    }

    @Test
    void R_100_where_advice_is_owed_for_each_a_promise_is_kept_by_a_request_that_was_made_after_it() {
        Scenario two = submitted(asked(OTHER, 2), 2, AdviceIntention.WILL_ALLOCATED_WORKER);
        assertThat(duty(two, OTHER)).isEqualTo(new Duty.Requested(OTHER, List.of(1)));
        submitted(two.on("Thu 5 Mar 2026"), 1, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(two, OTHER))
                .as("asked on the same day as the promise was made")
                .isEqualTo(new Duty.Met(OTHER, List.of(1)));
        Scenario later = submitted(asked(OTHER, 2).on("Fri 6 Mar 2026"), 2, AdviceIntention.WILL_ALLOCATED_WORKER);
        submitted(later, 1, AdviceIntention.WILL_KNOWN_MEETS);
        assertThat(duty(later, OTHER)).isEqualTo(new Duty.Promised(OTHER, List.of(2), Optional.of(APRIL)));
        later.when(COORDINATOR, asks(OTHER, Addressee.person(PSYCHOLOGIST.id())));
        assertThat(duty(later, OTHER)).isEqualTo(new Duty.Requested(OTHER, List.of(3)));
        assertThat(duty(submitted(later, 3, AdviceIntention.WILL_KNOWN_MEETS), OTHER))
                .isEqualTo(new Duty.Met(OTHER, List.of(1, 3)));
    }

    @Test
    void every_standing_is_a_sentence_about_its_paragraph() {
        Scenario asked = submitted(asked(PSYCHOLOGICAL, 2), 1, AdviceIntention.NO_OTHER);
        assertThat(Reg6Duties.of(asked.ehcCase(), SPRING).duties())
                .extracting(Duty::citation)
                .isEqualTo(List.of(AdviceType.values()).stream()
                        .map(AdviceType::citation)
                        .toList());
        assertThat(duty(asked, PSYCHOLOGICAL).sentence())
                .isEqualTo(
                        "Psychological advice has not been given yet (reg 6(1)(d)). Check the due date of request 2, and contact the contributor if it has passed.");
        assertThat(duty(asked, EDUCATIONAL).sentence())
                .isEqualTo("Educational advice has not been requested yet. Send a request for advice (reg 6(1)(b)).");
        assertThat(new Duty.Unmet(EDUCATIONAL, List.of(1, 3)).sentence())
                .isEqualTo(
                        "No advice was given in answer to request 1 and request 3. Send another request for educational"
                                + " advice (reg 6(1)(b)).");
        assertThat(new Duty.Met(EDUCATIONAL, List.of(1)).sentence())
                .isEqualTo("Educational advice was given in answer to request 1. You do not need to do anything.");
        assertThat(new Duty.MetByPreviousAdvice(EDUCATIONAL, List.of()).sentence())
                .isEqualTo(
                        "Educational advice was given before, and is agreed to be sufficient (reg 6(4)). You do not need"
                                + " to do anything.");
        assertThat(duty(asked, OTHER).sentence())
                .isEqualTo(
                        "Advice from another person whom the local authority chose is needed once a person to ask has been named. Send a request then.");
    }

    @ParameterizedTest
    @EnumSource(AdviceType.class)
    void every_kind_of_advice_fits_every_state(AdviceType type) {
        assertThat(everyState(type)).map(Duty::sentence).allSatisfy(sentence -> {
            assertThat(sentence).containsOnlyOnce(type.english().substring(1)).containsPattern("^[A-Z]");
            assertThat(sentence.split("(?<=\\.) (?=[A-Z])"))
                    .hasSize(2)
                    .allMatch(part -> part.endsWith(".") && part.split(" ").length <= 25);
        });
    }

    @ParameterizedTest
    @EnumSource(AdviceType.class)
    void every_kind_of_advice_is_a_noun(AdviceType type) {
        assertThat(type.english()).matches("(\\w+ )*advice( .*)?");
    }

    private static List<Duty> everyState(AdviceType type) {
        return List.of(
                new Duty.NotRequired(type, Because.NO_ASSESSMENT),
                new Duty.NotRequired(type, Because.BEFORE_YEAR_NINE),
                new Duty.NotRequired(type, Because.NOBODY_TO_ASK),
                new Duty.NotRequested(type),
                new Duty.Requested(type, List.of(1, 2)),
                new Duty.Met(type, List.of(1)),
                new Duty.MetByPreviousAdvice(type, List.of()),
                new Duty.Promised(type, List.of(1, 2), Optional.of(SPRING)),
                new Duty.Promised(type, List.of(3), Optional.empty()),
                new Duty.Unmet(type, List.of(3)));
    }

    /** The psychologist was asked several times, for whatever kind. */
    private static Scenario asked(AdviceType type, int times) {
        Scenario scenario = Scenario.assessing();
        for (int i = 0; i < times; i++) {
            scenario.when(COORDINATOR, asks(type, Addressee.person(PSYCHOLOGIST.id())));
        }
        return scenario;
    }

    private static Scenario submitted(Scenario scenario, int request, AdviceIntention intention) {
        scenario.completes(request, PSYCHOLOGIST)
                .answersHeader(request, PSYCHOLOGIST, header(intention).with(Header.DETAILS, "as agreed in the team"))
                .submits(request, PSYCHOLOGIST);
        assertThat(scenario.asked(request).status()).isInstanceOf(AdviceStatus.Submitted.class);
        return scenario;
    }

    /** Each request was answered by a promise, with a day. */
    private static Duty promised(AdviceType type, LocalDate... days) {
        Seal seal = Scenario.psychologistSubmitted().sealed(1).getFirst().seal();
        EhcCase ehcCase = asked(type, days.length).ehcCase();
        for (int request = 1; request <= days.length; request++) {
            AdviceEvent.AdviceSubmitted promise = new AdviceEvent.AdviceSubmitted(
                    request, seal, ResponseKind.PROMISE, Optional.of(days[request - 1]));
            ehcCase = ehcCase.evolve(new HistoryEntry(
                    ehcCase.version() + 1, seal.at(), PSYCHOLOGIST.id(), PSYCHOLOGIST.role(), promise));
        }
        return Reg6Duties.of(ehcCase, SPRING).of(type);
    }

    private static Answers header(AdviceIntention intention) {
        return intention == AdviceIntention.WILL_ALLOCATED_WORKER
                ? Header.promise("Ola Berg, social worker", APRIL)
                : Header.own(intention);
    }

    private static Scenario withdraws(Scenario scenario, int request) {
        return scenario.when(
                COORDINATOR, new AdviceCommand.WithdrawAdviceRequest(Scenario.request(request), wording("not needed")));
    }

    private static Duty duty(Scenario scenario, AdviceType type) {
        return Reg6Duties.of(scenario.ehcCase(), SPRING).of(type);
    }

    private static EhcCase assessing(LocalDate born) {
        Child child = new Child(new PersonName("Rowan", "Ashdown"), born);
        return new Scenario()
                .on("Mon 2 Jun 2025")
                .opens(SENCO, new AssessmentCommand.ReceiveRequest(child, on("Mon 2 Jun 2025")))
                .when(Cast.HEAD_OF_SEND, Scenario.decideToAssess("Mon 2 Jun 2025"))
                .ehcCase();
    }

    @Test
    void R_147_advice_that_is_being_corrected_still_meets_each_duty() {
        Scenario two = asked(OTHER, 2);
        submitted(submitted(two, 1, AdviceIntention.WILL_KNOWN_MEETS), 2, AdviceIntention.WILL_KNOWN_MEETS)
                .reopens(2, COORDINATOR);
        assertThat(duty(two, OTHER)).isEqualTo(new Duty.Met(OTHER, List.of(1, 2)));
    }
}
