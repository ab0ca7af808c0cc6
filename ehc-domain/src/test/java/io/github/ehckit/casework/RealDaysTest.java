package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.received;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.history.Visibility;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.timetable.Timetable;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The days on which things really happened, whenever they are keyed, and however they were keyed first. */
class RealDaysTest {
    private static final Timetable LAW = Timetable.england();

    @Test
    void R_180_time_runs_from_the_letter_and_not_from_the_day_on_which_it_was_entered() {
        Scenario asked = asksByLetter("Mon 12 Jan 2026");
        assertThat(asked.asked(1).requestedOn()).isEqualTo(on("Mon 12 Jan 2026"));
        assertThat(asked.asked(1).dueOn(LAW)).isEqualTo(on("Mon 23 Feb 2026"));
        assertThat(asked.history().getLast().date()).isEqualTo(on("Mon 2 Feb 2026"));
        assertThat(asked.history().getLast().event().sentence())
                .isEqualTo(
                        "The local authority recorded that it asked for psychological advice on Monday 12 January 2026"
                                + " (request 1).");
    }

    @Test
    void R_180_a_request_of_today_is_no_earlier_one() {
        assertThat(asksByLetter("Mon 2 Feb 2026").history().getLast().event().sentence())
                .isEqualTo("The local authority asked for psychological advice (request 1).");
    }

    @Test
    void R_180_a_letter_of_tomorrow_or_from_before_the_case_is_refused() {
        asksByLetter("Tue 3 Feb 2026")
                .thenSays("The date must be today or in the past.")
                .thenRefusedAt("requestedOn");
        asksByLetter("Sun 4 Jan 2026")
                .thenSays("The date must be on or after Monday 5 January 2026, when the case started.")
                .thenRefusedAt("requestedOn");
    }

    @Test
    void R_182_a_start_keyed_wrongly_is_corrected_and_every_deadline_follows() {
        Scenario corrected =
                received().on("Tue 6 Jan 2026").when(HEAD_OF_SEND, corrects(new KeyedDay.Start(), "Fri 2 Jan 2026"));
        assertThat(corrected.ehcCase().assessment().startsOn()).isEqualTo(on("Fri 2 Jan 2026"));
        assertThat(corrected.history()).hasSize(2);
        assertThat(corrected.history().getLast().event())
                .isEqualTo(new RecordEvent.DayCorrected(
                        new KeyedDay.Start(), on("Mon 5 Jan 2026"), on("Fri 2 Jan 2026"), wording("keyed wrongly")));
        assertThat(corrected.history().getLast().event().sentence())
                .isEqualTo(
                        "The date when the time limits began was corrected from Monday 5 January 2026 to Friday 2 January 2026.");
    }

    @Test
    void R_182_the_time_to_appeal_follows_the_day_on_which_the_family_was_told() {
        Scenario refused = assessing()
                .on("Fri 6 Mar 2026")
                .when(HEAD_OF_SEND, new AssessmentCommand.DecideNotToIssue(on("Fri 6 Mar 2026"), wording("not needed")))
                .when(HEAD_OF_SEND, corrects(new KeyedDay.PlanDecision(), "Wed 4 Mar 2026"));
        assertThat(refused.ehcCase().assessment().refusedOn()).contains(on("Wed 4 Mar 2026"));
    }

    @Test
    void R_182_a_request_moved_to_its_real_day_moves_its_due_day() {
        Scenario corrected =
                psychologistAsked().when(COORDINATOR, corrects(new KeyedDay.AdviceRequested(1), "Mon 26 Jan 2026"));
        assertThat(corrected.asked(1).dueOn(LAW)).isEqualTo(on("Mon 9 Mar 2026"));
    }

    @Test
    void R_182_no_day_is_moved_into_the_future_or_out_of_the_order_in_which_things_happen() {
        psychologistSubmitted()
                .when(COORDINATOR, corrects(new KeyedDay.AdviceRequested(1), "Thu 5 Mar 2026"))
                .thenSays(
                        "The date must be today or in the past.",
                        "The date must be on or before Wednesday 4 March 2026, the date when advice was given (request 1).")
                .when(COORDINATOR, corrects(new KeyedDay.AdviceRequested(1), "Sun 4 Jan 2026"))
                .thenSays("The date must be on or after Monday 5 January 2026, the date when the time limits began.")
                .when(HEAD_OF_SEND, corrects(new KeyedDay.Start(), "Wed 4 Feb 2026"))
                .thenSays(
                        "The date must be on or before Monday 2 February 2026, the date when the family was told of the"
                                + " decision whether to assess.",
                        "The date must be on or before Tuesday 3 February 2026, the date when advice was asked for (request 1).",
                        "The date must be on or before Tuesday 3 February 2026, the date when advice was asked for (request 2).")
                .thenRefusedAt("to", "to", "to");
    }

    @Test
    void R_182_what_was_never_recorded_or_is_right_already_is_not_corrected() {
        received()
                .when(HEAD_OF_SEND, corrects(new KeyedDay.AdviceRequested(1), "Mon 5 Jan 2026"))
                .thenSays("The date when advice was asked for (request 1) was never recorded."
                        + " Choose a date that is recorded.")
                .thenRefusedAt("which")
                .when(HEAD_OF_SEND, corrects(new KeyedDay.Start(), "Mon 5 Jan 2026"))
                .thenSays("The date when the time limits began is recorded as this day already."
                        + " You do not need to do anything.");
    }

    @Test
    void R_182_a_start_before_the_law_or_the_birth_is_refused() {
        received()
                .when(HEAD_OF_SEND, corrects(new KeyedDay.Start(), "Fri 13 Mar 2015"))
                .thenSays(
                        "The date of birth must be on or before Friday 13 March 2015, the date from which the time limits"
                                + " run.");
        assertThat(received()
                        .when(HEAD_OF_SEND, corrects(new KeyedDay.Start(), "Fri 2 Mar 2012"))
                        .refusals())
                .hasSize(2);
        received()
                .when(HEAD_OF_SEND, corrects(new KeyedDay.DateOfBirth(), "Fri 5 Jan 2001"))
                .thenSays("An EHC plan is for children and young people under 25. Check the date of birth.");
    }

    @Test
    void P13_the_correction_of_a_date_of_birth_prints_none() {
        Scenario corrected = received().when(HEAD_OF_SEND, corrects(new KeyedDay.DateOfBirth(), "Mon 14 Mar 2016"));
        assertThat(corrected.ehcCase().child().dateOfBirth()).isEqualTo(on("Mon 14 Mar 2016"));
        assertThat(corrected.history().getLast().event().sentence()).isEqualTo("The date of birth was corrected.");
    }

    @Test
    void R_182_a_flag_is_corrected_for_those_who_see_flags() {
        Scenario flagged = assessing()
                .when(COORDINATOR, new RecordCommand.SetFlag(Flag.LOOKED_AFTER, true, on("Mon 2 Feb 2026")))
                .when(COORDINATOR, corrects(new KeyedDay.FlagSet(Flag.LOOKED_AFTER), "Mon 3 Nov 2025"));
        assertThat(flagged.ehcCase().record().flags()).containsEntry(Flag.LOOKED_AFTER, on("Mon 3 Nov 2025"));
        assertThat(flagged.history().getLast().event().visibility()).isEqualTo(Visibility.FLAGS);
    }

    @Test
    void R_182_the_days_of_previous_advice_are_corrected_in_their_order() {
        Optional<SufficiencyAgreedBy> agreed =
                Optional.of(new SufficiencyAgreedBy(wording("Dr Example"), on("Thu 29 Jan 2026")));
        Scenario used = assessing()
                .when(
                        COORDINATOR,
                        new DutyCommand.UsePreviousAdvice(
                                AdviceType.PSYCHOLOGICAL,
                                wording("a report"),
                                on("Tue 27 Jan 2026"),
                                agreed,
                                agreed,
                                agreed))
                .when(COORDINATOR, corrects(new KeyedDay.PreviousAdviceGiven(1), "Fri 30 Jan 2026"));
        assertThat(used.refusals()).hasSize(3);
        for (SufficiencyAgreement.Party party : SufficiencyAgreement.Party.values()) {
            used.when(COORDINATOR, corrects(new KeyedDay.SufficiencyAgreed(1, party), "Sat 31 Jan 2026"));
        }
        used.when(COORDINATOR, corrects(new KeyedDay.PreviousAdviceGiven(1), "Fri 30 Jan 2026"));
        assertThat(used.ehcCase().advice().previous().getFirst().givenOn()).isEqualTo(on("Fri 30 Jan 2026"));
        assertThat(Stream.of(SufficiencyAgreement.Party.values())
                        .map(party -> used.ehcCase()
                                .advice()
                                .previous()
                                .getFirst()
                                .agreed()
                                .by(party)
                                .on()))
                .containsOnly(on("Sat 31 Jan 2026"));
    }

    @Test
    void R_182_the_day_of_a_reversal_and_of_the_decision_that_it_overturned_are_corrected() {
        Scenario reversed = received()
                .when(HEAD_OF_SEND, new AssessmentCommand.DecideNotToAssess(on("Mon 5 Jan 2026"), wording("no need")))
                .on("Mon 2 Mar 2026")
                .when(
                        HEAD_OF_SEND,
                        new AssessmentCommand.ReverseDecision(
                                ReversalGround.TRIBUNAL_ORDER,
                                on("Mon 2 Mar 2026"),
                                wording("ordered"),
                                Optional.of(COORDINATOR.id())))
                .when(HEAD_OF_SEND, corrects(new KeyedDay.Reversal(), "Fri 27 Feb 2026"))
                .when(HEAD_OF_SEND, corrects(new KeyedDay.AssessmentDecision(), "Tue 6 Jan 2026"));
        assertThat(reversed.ehcCase().assessment().reversedOn()).contains(on("Fri 27 Feb 2026"));
        assertThat(new KeyedDays(reversed.ehcCase()).find(new KeyedDay.AssessmentDecision()))
                .contains(on("Tue 6 Jan 2026"));
    }

    @Test
    void R_181_advice_on_paper_is_as_early_or_late_as_it_was_received_and_the_entry_stays_beside_it() {
        Scenario entered = psychologistAsked()
                .on("Fri 10 Apr 2026")
                .enters(1, COORDINATOR, "Mon 16 Mar 2026")
                .thenHappened(AdviceEvent.AdviceSubmitted.class);
        assertThat(entered.notices()).isEmpty();
        assertThat(entered.asked(1).completedOn()).contains(on("Mon 16 Mar 2026"));
        assertThat(Lateness.of(entered.ehcCase(), entered.asked(1), LAW, on("Fri 10 Apr 2026"))
                        .late())
                .isFalse();
        assertThat(entered.history().getLast().date()).isEqualTo(on("Fri 10 Apr 2026"));
        assertThat(entered.history().getLast().by()).isEqualTo(COORDINATOR.id());
        assertThat(entered.history().getLast().event().sentence())
                .isEqualTo("The local authority entered advice that it received on Monday 16 March 2026 (request 1).");
        assertThat(psychologistAsked()
                        .on("Fri 10 Apr 2026")
                        .enters(1, COORDINATOR, "Thu 19 Mar 2026")
                        .notices())
                .extracting(Notice::sentence)
                .containsExactly("This advice was due on Tuesday 17 March 2026. It has been accepted, 2 days late."
                        + " You do not need to do anything.");
    }

    @Test
    void R_181_it_is_sealed_under_the_name_of_the_person_who_signed_it_and_marked_as_entered() {
        Scenario entered = psychologistAsked().on("Fri 10 Apr 2026").enters(1, COORDINATOR, "Mon 16 Mar 2026");
        SubmittedAdvice advice = entered.sealed(1).getFirst();
        assertThat(advice.signatory().signature()).isEqualTo("Ada Example, Educational psychologist");
        assertThat(advice.seal().by()).isEqualTo(COORDINATOR.id());
        assertThat(advice.seal().sealedOn()).isEqualTo(on("Fri 10 Apr 2026"));
        assertThat(advice.seal().receivedOn()).contains(on("Mon 16 Mar 2026"));
        assertThat(advice.genuine()).isTrue();
        Seal forged = new Seal(
                1, advice.seal().digest(), advice.seal().by(), advice.seal().at(), Optional.of(on("Fri 13 Mar 2026")));
        assertThat(new SubmittedAdvice(
                                advice.request(),
                                advice.template(),
                                advice.corrects(),
                                forged,
                                advice.signatory(),
                                advice.contents(),
                                advice.attached())
                        .genuine())
                .as("the seal covers the day")
                .isFalse();
    }

    @Test
    void R_181_it_meets_the_duty_and_opens_reading_as_a_submission_does() {
        Scenario entered = therapistAllocated()
                .on("Fri 10 Apr 2026")
                .enters(1, COORDINATOR, "Mon 16 Mar 2026")
                .enters(2, HEAD_OF_SEND, "Mon 16 Mar 2026");
        assertThat(Reg6Duties.of(entered.ehcCase(), on("Fri 10 Apr 2026")).of(AdviceType.PSYCHOLOGICAL))
                .isEqualTo(new Duty.Met(AdviceType.PSYCHOLOGICAL, List.of(1)));
        assertThat(entered.sees(PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 2)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_181_it_is_refused_with_every_reason_at_once() {
        psychologistAsked()
                .when(
                        COORDINATOR,
                        new AdviceCommand.EnterAdvice(
                                Scenario.request(1),
                                on("Mon 2 Feb 2026"),
                                new Signatory(new PersonName("Ada", "Example"), ""),
                                Contents.of(Map.of()),
                                false))
                .thenSaid(
                        "The date must be on or after Tuesday 3 February 2026, when the advice was asked for."
                                + " If it was asked for earlier, correct that date first.",
                        "You cannot change this advice after you enter it."
                                + " Confirm that it is entered as it was received.");
        psychologistAsked().enters(1, COORDINATOR, "Wed 4 Feb 2026").thenSays("The date must be today or in the past.");
        psychologistSubmitted()
                .enters(1, COORDINATOR, "Wed 4 Mar 2026")
                .thenSaid("This response was submitted on Wednesday 4 March 2026. It cannot be changed."
                        + " If there is a mistake in it, ask the case co-ordinator to re-open it.");
    }

    @Test
    void R_181_and_A_11_what_was_received_before_the_decision_did_not_come_after_it() {
        Scenario decided = psychologistAsked()
                .on("Fri 10 Apr 2026")
                .under(AuthorityPolicy.standard().with(LateAdvice.REFUSED))
                .when(HEAD_OF_SEND, new AssessmentCommand.DecideToIssue(on("Wed 8 Apr 2026"), wording("needed")));
        decided.enters(1, COORDINATOR, "Thu 9 Apr 2026")
                .thenSays("The local authority has already decided whether to issue a plan and no longer accepts this"
                        + " response. Ask the case co-ordinator what to do with your advice.");
        decided.enters(1, COORDINATOR, "Wed 8 Apr 2026").thenHappened(AdviceEvent.AdviceSubmitted.class);
        assertThat(Lateness.of(decided.ehcCase(), decided.asked(1), LAW, on("Fri 10 Apr 2026"))
                        .afterDecision())
                .isFalse();
    }

    @Test
    void R_181_a_correction_that_came_on_paper_follows_the_version_that_it_corrects() {
        Scenario corrected = psychologistSubmitted()
                .on("Fri 6 Mar 2026")
                .reopens(1, COORDINATOR)
                .enters(1, COORDINATOR, "Fri 6 Mar 2026");
        assertThat(SealChain.faults(corrected.sealed(1))).isEmpty();
        assertThat(corrected.history().getLast().event().sentence())
                .isEqualTo("The local authority entered corrected advice that it received on Friday 6 March 2026"
                        + " (request 1).");
        assertThat(corrected.response(1).contents()).isEqualTo(Scenario.complete());
    }

    /** Written down apart: which day of a command is corrected as which. A new command with a day needs its line. */
    @Test
    void R_182_every_day_that_a_command_takes_can_be_corrected() {
        Map<String, String> corrected = new TreeMap<>(Map.ofEntries(
                Map.entry("ReceiveRequest.receivedOn", "Start"),
                Map.entry("BecomeResponsible.responsibleFrom", "Start"),
                Map.entry("Child.dateOfBirth", "DateOfBirth"),
                Map.entry("NotifyConsideration.notifiedOn", "ConsiderationNotified"),
                Map.entry("DecideToAssess.notifiedOn", "AssessmentDecision"),
                Map.entry("DecideNotToAssess.notifiedOn", "AssessmentDecision"),
                Map.entry("DecideToIssue.notifiedOn", "PlanDecision"),
                Map.entry("DecideNotToIssue.notifiedOn", "PlanDecision"),
                Map.entry("ReverseDecision.on", "Reversal"),
                Map.entry("RequestAdvice.requestedOn", "AdviceRequested"),
                Map.entry("UsePreviousAdvice.givenOn", "PreviousAdviceGiven"),
                Map.entry("SufficiencyAgreedBy.on", "SufficiencyAgreed"),
                Map.entry("SetFlag.since", "FlagSet")));
        TreeSet<String> days = new TreeSet<>();
        EveryCommand.once().stream()
                .filter(command -> !(command instanceof RecordCommand.CorrectDay))
                .forEach(command -> days(command, days));
        assertThat(days.remove("EnterAdvice.receivedOn"))
                .as("sealed with the advice, which is re-opened instead")
                .isTrue();
        assertThat(days).isEqualTo(corrected.keySet());
        assertThat(Stream.of(KeyedDay.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsAll(corrected.values());
    }

    private static void days(Object held, Set<String> found) {
        switch (held) {
            case Optional<?> optional -> optional.ifPresent(inner -> days(inner, found));
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).forEach(part -> days(record, part, found));
            default -> {}
        }
    }

    private static void days(Record held, RecordComponent part, Set<String> found) {
        try {
            Object value = part.getAccessor().invoke(held);
            boolean day = value instanceof Optional<?> some
                    ? some.filter(LocalDate.class::isInstance).isPresent()
                    : value instanceof LocalDate;
            if (day) {
                found.add(held.getClass().getSimpleName() + "." + part.getName());
            }
            days(value, found);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("commands are public records", hidden);
        }
    }

    private static Scenario asksByLetter(String day) {
        return assessing()
                .when(
                        COORDINATOR,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.PSYCHOLOGICAL,
                                Addressee.person(PSYCHOLOGIST.id()),
                                Optional.empty(),
                                Optional.of(on(day)),
                                false));
    }

    private static RecordCommand.CorrectDay corrects(KeyedDay which, String day) {
        return new RecordCommand.CorrectDay(which, on(day), wording("keyed wrongly"));
    }
}
