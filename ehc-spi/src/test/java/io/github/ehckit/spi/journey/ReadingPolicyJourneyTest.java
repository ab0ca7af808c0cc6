package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads what, by the guide and by the choices of an authority, seen through the hub. */
class ReadingPolicyJourneyTest {
    private static final ReadingPolicy STANDARD = ReadingPolicy.standard();

    @Test
    void A_04_while_ones_own_response_is_reopened_the_advice_of_others_is_closed() {
        Journey journey = bothSubmitted(STANDARD).reopened(1);
        assertThat(rules(read(journey, 2, THERAPIST))).containsExactly("R-080");
        assertThat(journey.row(2, THERAPIST).action()).isEqualTo(Action.NONE);
        assertThat(read(journey, 1, THERAPIST)).as("their own").isInstanceOf(Outcome.Done.class);
        journey.submitted(1, THERAPIST);
        assertThat(read(journey, 2, THERAPIST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void A_04_an_authority_may_leave_it_open_but_not_before_a_first_submission() {
        ReadingPolicy open = STANDARD.with(ReadingPolicy.WhileCorrecting.OPEN);
        Journey journey = bothSubmitted(open).reopened(1);
        assertThat(read(journey, 2, THERAPIST)).isInstanceOf(Outcome.Done.class);
        assertThat(journey.row(2, THERAPIST).action()).isEqualTo(Action.READ);
        Journey one = advising(open).wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(rules(read(one, 1, PSYCHOLOGIST))).containsExactly("R-080");
    }

    @Test
    void R_080_the_reopening_of_a_colleagues_response_does_not_close_reading_to_the_team() {
        Journey journey = bothSubmitted(STANDARD).asked(AdviceType.OTHER, Addressee.team(THERAPISTS));
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(3), COLLEAGUE.id()), MANAGER)
                .wroteAll(3, COLLEAGUE)
                .submitted(3, COLLEAGUE)
                .reopened(3);
        assertThat(rules(read(journey, 2, COLLEAGUE))).as("who corrects").containsExactly("R-080");
        assertThat(read(journey, 2, THERAPIST)).as("who does not").isInstanceOf(Outcome.Done.class);
        assertThat(read(journey, 2, MANAGER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void A_14_the_note_is_read_by_the_whole_team_and_by_the_authority() {
        Journey journey = advising(STANDARD);
        assertThat(List.of(THERAPIST, COLLEAGUE, MANAGER, COORDINATOR, HEAD_OF_SEND))
                .allSatisfy(reader -> assertThat(journey.row(1, reader).notes()).isNotEmpty());
        assertThat(List.of(PSYCHOLOGIST, PARENT))
                .allSatisfy(reader -> assertThat(journey.row(1, reader).notes()).isEmpty());
    }

    @Test
    void A_14_an_authority_may_keep_the_note_for_the_responder_and_the_managers() {
        Journey journey = advising(STANDARD.with(ReadingPolicy.Notes.RESPONDER_AND_MANAGERS));
        assertThat(List.of(THERAPIST, MANAGER, COORDINATOR, HEAD_OF_SEND))
                .allSatisfy(reader -> assertThat(journey.row(1, reader).notes()).isNotEmpty());
        assertThat(List.of(COLLEAGUE, PSYCHOLOGIST, PARENT))
                .allSatisfy(reader -> assertThat(journey.row(1, reader).notes()).isEmpty());
        assertThat(journey.row(2, PSYCHOLOGIST).notes()).as("asked by name").isNotEmpty();
    }

    @Test
    void A_16_advice_of_the_family_is_read_by_all_who_were_asked_and_by_nobody_before_it_is_submitted() {
        Journey journey = withFamilysAdvice(STANDARD);
        assertThat(rules(read(journey, 3, THERAPIST))).containsExactly("R-080");
        journey.wroteAll(3, PSYCHOLOGIST).submitted(3, PSYCHOLOGIST);
        assertThat(List.of(THERAPIST, COLLEAGUE, MANAGER)).allSatisfy(reader -> {
            assertThat(read(journey, 3, reader)).isInstanceOf(Outcome.Done.class);
            assertThat(journey.row(3, reader).action()).isEqualTo(Action.READ);
        });
        assertThat(codes(read(journey, 3, STRANGER))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(rules(read(journey, 3, PARENT))).containsExactly("R-080");
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(rules(read(journey, 2, THERAPIST))).as("professional advice").containsExactly("R-080");
    }

    @Test
    void A_16_an_authority_may_put_it_behind_the_gate() {
        Journey journey = withFamilysAdvice(STANDARD.with(ReadingPolicy.FamilysAdvice.AFTER_SUBMISSION))
                .wroteAll(3, PSYCHOLOGIST)
                .submitted(3, PSYCHOLOGIST);
        assertThat(rules(read(journey, 3, THERAPIST))).containsExactly("R-080");
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(read(journey, 3, THERAPIST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void A_16_the_family_reads_no_advice_unless_the_authority_shows_it_to_them() {
        Journey shut = bothSubmitted(STANDARD);
        assertThat(rules(read(shut, 2, PARENT))).containsExactly("R-080");
        assertThat(shut.row(2, PARENT).action()).isEqualTo(Action.NONE);
        assertThat(rules(shut.hub.documents().allAdvice(shut.id(), PARENT))).containsExactly("R-080");

        Journey open = bothSubmitted(STANDARD.with(ReadingPolicy.Families.SUBMITTED_ADVICE))
                .asked(AdviceType.OTHER, Addressee.person(PSYCHOLOGIST.id()));
        assertThat(read(open, 1, PARENT)).isInstanceOf(Outcome.Done.class);
        assertThat(read(open, 2, PARENT)).isInstanceOf(Outcome.Done.class);
        assertThat(open.row(2, PARENT).action()).isEqualTo(Action.READ);
        assertThat(open.hub.documents().allAdvice(open.id(), PARENT)).isInstanceOf(Outcome.Done.class);
        assertThat(rules(read(open, 3, PARENT))).as("not submitted").containsExactly("R-139");
        assertThat(open.row(3, PARENT).action()).isEqualTo(Action.NONE);
        assertThat(codes(open.draft(3, PARENT))).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void R_159_and_A_19_reading_lasts_as_long_as_the_case_is_kept() {
        Journey closed = closed(bothSubmitted(STANDARD));
        assertThat(read(closed, 2, THERAPIST)).isInstanceOf(Outcome.Done.class);
        assertThat(read(closed, 1, PSYCHOLOGIST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_159_and_A_19_an_authority_may_end_it_when_the_case_is_closed() {
        Journey journey = bothSubmitted(STANDARD.with(ReadingPolicy.Period.UNTIL_CASE_IS_CLOSED));
        assertThat(read(journey, 2, THERAPIST)).isInstanceOf(Outcome.Done.class);
        closed(journey);
        assertThat(rules(read(journey, 2, THERAPIST))).containsExactly("R-080");
        assertThat(read(journey, 1, THERAPIST)).as("their own").isInstanceOf(Outcome.Done.class);
        assertThat(read(journey, 1, COLLEAGUE)).as("their team's").isInstanceOf(Outcome.Done.class);
        assertThat(read(journey, 2, COORDINATOR)).isInstanceOf(Outcome.Done.class);
        journey.done(new RecordCommand.ReopenCase(new PersonalText("Closed by mistake")), HEAD_OF_SEND);
        assertThat(read(journey, 2, THERAPIST)).as("open again").isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_080_and_R_143_a_nil_return_opens_reading_and_its_row_shows_completed() {
        Journey journey = bothSubmitted(STANDARD, AdviceIntention.NO_KNOWN_NOT_MEETS);
        assertThat(journey.row(2, PSYCHOLOGIST).status().english()).isEqualTo("Completed");
        assertThat(journey.row(2, COORDINATOR).completedOn()).contains(Day.on("Wed 4 Mar 2026"));
        assertThat(read(journey, 1, PSYCHOLOGIST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_170_and_A_20_an_authority_may_say_that_a_nil_return_opens_nothing() {
        Journey journey =
                bothSubmitted(STANDARD.with(ReadingPolicy.NilReturns.CLOSED), AdviceIntention.NO_KNOWN_NOT_MEETS);
        assertThat(rules(read(journey, 1, PSYCHOLOGIST))).containsExactly("R-080");
        assertThat(read(journey, 2, PSYCHOLOGIST)).as("their own").isInstanceOf(Outcome.Done.class);
        assertThat(read(journey, 2, THERAPIST)).as("who gave advice").isInstanceOf(Outcome.Done.class);
    }

    private static Journey advising(ReadingPolicy policy) {
        return Journey.advising(AuthorityPolicy.standard().with(policy));
    }

    private static Journey bothSubmitted(ReadingPolicy policy) {
        return bothSubmitted(policy, AdviceIntention.WILL_KNOWN_MEETS);
    }

    private static Journey bothSubmitted(ReadingPolicy policy, AdviceIntention psychologists) {
        return advising(policy)
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .saved(2, PSYCHOLOGIST, SectionCode.HEADER, Header.own(psychologists))
                .submitted(2, PSYCHOLOGIST);
    }

    /** Request 3 asks the psychologist, who speaks for the family, for the family's advice. */
    private static Journey withFamilysAdvice(ReadingPolicy policy) {
        return advising(policy).asked(AdviceType.FAMILY, Addressee.person(PSYCHOLOGIST.id()));
    }

    private static Journey closed(Journey journey) {
        return journey.done(
                new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, new PersonalText("Moved away"), true),
                COORDINATOR);
    }

    private static Outcome<?> read(Journey journey, int request, Actor reader) {
        return journey.hub.advice().latest(journey.request(request), reader);
    }

    @Test
    void R_159_and_A_19_it_ends_too_when_the_time_to_appeal_is_over() {
        Journey journey = bothSubmitted(STANDARD.with(ReadingPolicy.Period.UNTIL_CASE_IS_CLOSED))
                .decidedNotToIssue("Wed 4 Mar 2026");
        assertThat(read(journey, 2, THERAPIST))
                .as("while an appeal is possible")
                .isInstanceOf(Outcome.Done.class);
        journey.on("Tue 6 Oct 2026")
                .done(new AssessmentCommand.EndAppealWindow(new PersonalText("No appeal")), COORDINATOR);
        assertThat(journey.file(COORDINATOR).status()).isEqualTo(CaseStatus.CLOSED_IN_PROCESS);
        assertThat(rules(read(journey, 2, THERAPIST))).containsExactly("R-080");
        assertThat(read(journey, 1, THERAPIST)).as("their own").isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_159_and_A_16_the_familys_advice_is_then_read_no_longer_either() {
        Journey journey = withFamilysAdvice(STANDARD.with(ReadingPolicy.Period.UNTIL_CASE_IS_CLOSED))
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(3, PSYCHOLOGIST)
                .submitted(3, PSYCHOLOGIST);
        assertThat(read(journey, 3, THERAPIST)).isInstanceOf(Outcome.Done.class);
        closed(journey);
        assertThat(rules(read(journey, 3, THERAPIST))).containsExactly("R-080");
        assertThat(read(journey, 3, PSYCHOLOGIST)).as("their own").isInstanceOf(Outcome.Done.class);
    }
}
