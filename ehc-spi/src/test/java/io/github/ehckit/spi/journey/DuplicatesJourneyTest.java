package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOURS_COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.SENCO;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.usecase.CaseFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second open case of one child, and a second request to the same addressee, are noticed before they are made. */
class DuplicatesJourneyTest {
    private static final PersonalText WHY = new PersonalText("Opened twice");
    private final Journey journey = Journey.advising();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"Rowan, Ashdown", "ROWAN, ashdown", "Rówan, Ash-Down", "' Rowan', 'Ash’down '"})
    void R_184_whoever_sees_the_open_case_is_told_its_reference_and_asked_to_confirm(String given, String family) {
        Outcome<CaseFile> second = open(given, family, "Sat 14 Mar 2015", COORDINATOR, false);
        assertThat(codes(second)).containsExactly(RefusalCode.NOT_CONFIRMED);
        assertThat(places(second)).containsExactly("confirmed");
        assertThat(((Outcome.Refused<CaseFile>) second).reasons())
                .extracting(Refusal::sentence)
                .containsExactly("Case EHC-000001 of a child with this name and date of birth is open."
                        + " Open that case, or confirm that you want to open another.");
        CaseFile other =
                open(given, family, "Sat 14 Mar 2015", COORDINATOR, true).orElseThrow();
        assertThat(other.reference()).as("no number was lost").isEqualTo(CaseReference.ofNumber(2));
    }

    @Test
    void R_184_a_twin_is_another_child_and_so_is_a_namesake() {
        assertThat(open("Robin", "Ashdown", "Sat 14 Mar 2015", COORDINATOR, false))
                .isInstanceOf(Outcome.Done.class);
        assertThat(open("Rowan", "Ashdown", "Sun 15 Mar 2015", COORDINATOR, false))
                .isInstanceOf(Outcome.Done.class);
        assertThat(open("Ashdown", "Rowan", "Sat 14 Mar 2015", COORDINATOR, false))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_184_and_P9_whoever_cannot_see_the_open_case_learns_of_none_and_the_authority_sees_both() {
        CaseFile second =
                open("Rowan", "Ashdown", "Sat 14 Mar 2015", SENCO, false).orElseThrow();
        assertThat(codes(journey.hub.reading().sameChild(second.id(), SENCO)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        for (Actor officer : List.of(COORDINATOR, HEAD_OF_SEND)) {
            assertThat(journey.hub.reading().sameChild(second.id(), officer).orElseThrow())
                    .containsExactly(CaseReference.ofNumber(1));
            assertThat(journey.hub.reading().sameChild(journey.id(), officer).orElseThrow())
                    .containsExactly(CaseReference.ofNumber(2));
        }
        assertThat(codes(open("Rowan", "Ashdown", "Sat 14 Mar 2015", PARENT, false)))
                .as("of the two, the parent sees their own")
                .containsExactly(RefusalCode.NOT_CONFIRMED);
        assertThat(codes(open("Rowan", "Ashdown", "Sat 14 Mar 2015", COORDINATOR, false)))
                .as("one for each")
                .containsExactly(RefusalCode.NOT_CONFIRMED, RefusalCode.NOT_CONFIRMED);
    }

    @Test
    void R_184_and_P9_the_case_of_another_authority_is_none() {
        assertThat(open("Rowan", "Ashdown", "Sat 14 Mar 2015", NEIGHBOURS_COORDINATOR, false))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_184_a_closed_case_stands_in_nobodys_way() {
        journey.done(new RecordCommand.CloseOutsideProcess(ClosureReason.DUPLICATE, WHY, true), COORDINATOR);
        assertThat(open("Rowan", "Ashdown", "Sat 14 Mar 2015", COORDINATOR, false))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_184_a_date_of_birth_that_is_corrected_is_compared_from_then_on() {
        journey.done(
                new RecordCommand.CorrectDay(new KeyedDay.DateOfBirth(), Day.on("Sun 15 Mar 2015"), WHY), COORDINATOR);
        assertThat(open("Rowan", "Ashdown", "Sat 14 Mar 2015", COORDINATOR, false))
                .isInstanceOf(Outcome.Done.class);
        assertThat(codes(open("Rowan", "Ashdown", "Sun 15 Mar 2015", COORDINATOR, false)))
                .containsExactly(RefusalCode.NOT_CONFIRMED);
    }

    @Test
    void R_185_a_second_request_to_the_same_addressee_for_the_same_kind_is_asked_to_be_confirmed() {
        for (Addressee again : List.of(Addressee.team(THERAPISTS), Addressee.person(THERAPIST.id()))) {
            Outcome<CaseFile> second = ask(AdviceType.MEDICAL, again, false);
            assertThat(codes(second)).containsExactly(RefusalCode.NOT_CONFIRMED);
            assertThat(((Outcome.Refused<CaseFile>) second).reasons().getFirst().sentence())
                    .isEqualTo("This person or team has been asked for this kind of advice (request 1)."
                            + " Open that request, or confirm that you want to ask again.");
        }
        assertThat(ask(AdviceType.MEDICAL, Addressee.team(THERAPISTS), true)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_185_another_kind_or_another_addressee_or_one_that_was_withdrawn_is_no_second_request() {
        assertThat(ask(AdviceType.SOCIAL_CARE, Addressee.team(THERAPISTS), false))
                .isInstanceOf(Outcome.Done.class);
        assertThat(ask(AdviceType.MEDICAL, Addressee.person(COLLEAGUE.id()), false))
                .isInstanceOf(Outcome.Done.class);
        journey.done(new AdviceCommand.WithdrawAdviceRequest(journey.request(2), WHY), COORDINATOR);
        assertThat(ask(AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()), false))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_186_and_P5_a_double_click_opens_one_case_and_is_answered_twice_alike() {
        CommandKey key = CommandKey.random();
        CaseFile first = click("Robin", SENCO, key).orElseThrow();
        journey.on("Thu 5 Mar 2026")
                .hub
                .casework()
                .handle(first.id(), considered(), COORDINATOR)
                .orElseThrow();
        assertThat(click("Robin", SENCO, key)).as("as the case was then").isEqualTo(Outcome.done(first));
        assertThat(click("Robin", SENCO, CommandKey.random()))
                .as("another key is another click")
                .isNotEqualTo(Outcome.done(first));
        assertThat(journey.hub.reading().timeline(first.id(), COORDINATOR).orElseThrow())
                .hasSize(2);
    }

    @Test
    void R_186_and_P5_a_command_on_a_case_is_done_once() {
        CommandKey key = CommandKey.random();
        AdviceCommand.AddNote note = new AdviceCommand.AddNote(journey.request(1), WHY);
        Outcome<CaseFile> first = journey.hub.casework().handle(journey.id(), note, COORDINATOR, key);
        assertThat(journey.hub.casework().handle(journey.id(), note, COORDINATOR, key))
                .isEqualTo(first);
        assertThat(journey.row(1, COORDINATOR).notes()).hasSize(2);
        journey.deliver();
        assertThat(journey.told())
                .filteredOn(email -> email.subject().startsWith("Read a new note"))
                .hasSize(1);
    }

    @Test
    void R_186_and_P5_the_same_key_with_other_contents_is_refused() {
        CommandKey key = CommandKey.random();
        click("Robin", SENCO, key).orElseThrow();
        assertThat(codes(click("Robyn", SENCO, key))).containsExactly(RefusalCode.CONFLICT);
        assertThat(click("Robyn", COORDINATOR, key))
                .as("a key is a person's own")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_186_a_command_that_was_refused_is_decided_anew() {
        CommandKey key = CommandKey.random();
        AdviceCommand.SubmitAdvice submitting = new AdviceCommand.SubmitAdvice(journey.request(1), true);
        assertThat(journey.hub.casework().handle(journey.id(), submitting, THERAPIST, key))
                .isInstanceOf(Outcome.Refused.class);
        journey.wroteAll(1, THERAPIST);
        assertThat(journey.hub.casework().handle(journey.id(), submitting, THERAPIST, key))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_186_and_D_12_whoever_may_no_longer_see_the_case_is_not_answered_again() {
        CommandKey key = CommandKey.random();
        AdviceCommand.SubmitAdvice submitting = new AdviceCommand.SubmitAdvice(journey.request(2), true);
        journey.wroteAll(2, PSYCHOLOGIST);
        journey.hub
                .casework()
                .handle(journey.id(), submitting, PSYCHOLOGIST, key)
                .orElseThrow();
        journey.reopened(2).done(new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, WHY, true), COORDINATOR);
        assertThat(journey.hub.casework().handle(journey.id(), submitting, PSYCHOLOGIST, key))
                .as("their advice stands")
                .isInstanceOf(Outcome.Done.class);
        Actor elsewhere = new Actor(Cast.NEIGHBOUR, PSYCHOLOGIST.id(), PSYCHOLOGIST.role());
        assertThat(codes(journey.hub.casework().handle(journey.id(), submitting, elsewhere, key)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    private static AssessmentCommand.NotifyConsideration considered() {
        return new AssessmentCommand.NotifyConsideration(Day.on("Thu 5 Mar 2026"));
    }

    private Outcome<CaseFile> click(String given, Actor by, CommandKey key) {
        Child child = new Child(new PersonName(given, "Ashdown"), Day.on("Sat 14 Mar 2015"));
        return journey.hub
                .casework()
                .open(new AssessmentCommand.ReceiveRequest(child, Day.on("Mon 2 Mar 2026")), by, key);
    }

    private Outcome<CaseFile> ask(AdviceType type, Addressee to, boolean confirmed) {
        return journey.handle(
                new AdviceCommand.RequestAdvice(type, to, Optional.empty(), Optional.empty(), confirmed), COORDINATOR);
    }

    private Outcome<CaseFile> open(String given, String family, String born, Actor by, boolean confirmed) {
        Child child = new Child(new PersonName(given, family), Day.on(born));
        return journey.hub
                .casework()
                .open(new AssessmentCommand.ReceiveRequest(child, Day.on("Mon 2 Mar 2026"), confirmed), by);
    }
}
