package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PARENT;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.asks;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceEvent.AdviceSubmitted;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advisory.AdvisoryChecks;
import io.github.ehckit.assessment.AssessmentCommand.DecideToIssue;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand.CloseOutsideProcess;
import io.github.ehckit.record.RecordCommand.ReopenCase;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.timetable.AuthorityProfile;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.RuleId;
import io.github.ehckit.timetable.Span;
import io.github.ehckit.timetable.TimeLimit;
import io.github.ehckit.timetable.Timetable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The choices that an authority has where law and guide leave it free, each of them seen to make its difference. */
class AuthorityChoicesTest {
    private static final Timetable FOUR_WEEKS = Timetable.england()
            .forAuthority(AuthorityProfile.of(Map.of(
                    RuleId.of("advice-reply"), TimeLimit.within(Span.weeks(4)).of(Milestone.ADVICE_REQUESTED))));

    @Test
    void R_170_and_A_20_a_nil_return_opens_nothing_where_the_authority_says_so() {
        Scenario both = nilReturned();
        ReadingPolicy closed = ReadingPolicy.standard().with(ReadingPolicy.NilReturns.CLOSED);
        assertThat(may(both, PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 2)).isTrue();
        for (ReadingPolicy.WhileCorrecting correcting : ReadingPolicy.WhileCorrecting.values()) {
            both.under(reading(closed.with(correcting)));
            assertThat(may(both, PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 2))
                    .as("their own answer was a nil return")
                    .isFalse();
            assertThat(may(both, PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 1)).isTrue();
            assertThat(may(both, THERAPIST, CasePart.SUBMITTED_ADVICE, 1))
                    .as("who gave advice")
                    .isTrue();
        }
    }

    private static Scenario nilReturned() {
        return Scenario.therapistAllocated()
                .on("Wed 4 Mar 2026")
                .completes(1, PSYCHOLOGIST)
                .answersHeader(1, PSYCHOLOGIST, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .submits(1, PSYCHOLOGIST)
                .completes(2, THERAPIST)
                .submits(2, THERAPIST);
    }

    @Test
    void A_08_advice_on_the_authoritys_own_day_is_in_time_for_it_and_the_day_after_it_is_said_to_be_past_it() {
        assertThat(written().on("Tue 3 Mar 2026").submits(1, PSYCHOLOGIST).notices())
                .isEmpty();
        Scenario after = written().on("Wed 4 Mar 2026").submits(1, PSYCHOLOGIST).thenHappened(AdviceSubmitted.class);
        assertThat(after.notices())
                .map(Notice::sentence)
                .containsExactly("The local authority planned to have this advice by Tuesday 3 March 2026."
                        + " It has been accepted, in time for the due date, Tuesday 17 March 2026."
                        + " You do not need to do anything.");
    }

    @Test
    void A_08_once_the_due_day_has_passed_the_authoritys_own_day_is_not_told() {
        assertThat(written().on("Wed 18 Mar 2026").submits(1, PSYCHOLOGIST).notices())
                .map(Notice::under)
                .containsExactly("reg 8(1)");
    }

    @Test
    void A_08_advice_after_the_authoritys_own_day_is_not_late() {
        assertThat(lateness("Tue 3 Mar 2026")).isEqualTo(new Lateness(0, 0, false));
        assertThat(lateness("Tue 3 Mar 2026").afterAuthorityDay()).isFalse();
        assertThat(lateness("Wed 4 Mar 2026")).isEqualTo(new Lateness(0, 1, false));
        assertThat(lateness("Wed 4 Mar 2026").afterAuthorityDay()).isTrue();
        assertThat(lateness("Wed 4 Mar 2026").late()).isFalse();
        assertThat(lateness("Wed 18 Mar 2026")).isEqualTo(new Lateness(1, 15, false));
        assertThat(lateness("Wed 18 Mar 2026").late()).isTrue();
    }

    @Test
    void A_11_an_authority_that_accepts_no_late_advice_refuses_a_first_version_after_the_decision() {
        psychologistAsked()
                .under(AuthorityPolicy.standard().with(LateAdvice.REFUSED))
                .completes(1, PSYCHOLOGIST)
                .when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Feb 2026"), wording("it is needed")))
                .submits(1, PSYCHOLOGIST)
                .thenRefused(RefusalCode.NOT_NOW, "A-11");
    }

    @Test
    void A_11_an_authority_that_accepts_no_late_advice_takes_what_comes_before_the_decision_and_each_correction() {
        Scenario submitted = psychologistAsked()
                .under(AuthorityPolicy.standard().with(LateAdvice.REFUSED))
                .completes(1, PSYCHOLOGIST)
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
        submitted
                .reopens(1, COORDINATOR)
                .when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Feb 2026"), wording("it is needed")))
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
    }

    @Test
    void A_04_where_reading_stays_open_whoever_corrects_their_own_advice_reads_that_of_others() {
        Scenario correcting = bothSubmitted()
                .under(reading(ReadingPolicy.standard().with(ReadingPolicy.WhileCorrecting.OPEN)))
                .reopens(2, COORDINATOR);
        assertThat(may(correcting, THERAPIST, CasePart.SUBMITTED_ADVICE, 1)).isTrue();
        assertThat(may(correcting, SENCO, CasePart.SUBMITTED_ADVICE, 1)).isFalse();
        correcting.under(AuthorityPolicy.standard());
        assertThat(may(correcting, THERAPIST, CasePart.SUBMITTED_ADVICE, 1)).isFalse();
    }

    @Test
    void A_14_where_a_note_is_for_the_responder_and_the_managers_no_other_member_reads_it() {
        Scenario noted = therapistAllocated()
                .under(reading(ReadingPolicy.standard().with(ReadingPolicy.Notes.RESPONDER_AND_MANAGERS)));
        assertThat(List.of(THERAPIST, MANAGER, COORDINATOR, HEAD_OF_SEND))
                .allMatch(reader -> may(noted, reader, CasePart.ADVICE_REQUEST_NOTE, 2));
        assertThat(List.of(COLLEAGUE, PSYCHOLOGIST, SENCO))
                .noneMatch(reader -> may(noted, reader, CasePart.ADVICE_REQUEST_NOTE, 2));
        assertThat(may(noted.under(AuthorityPolicy.standard()), COLLEAGUE, CasePart.ADVICE_REQUEST_NOTE, 2))
                .isTrue();
    }

    @Test
    void A_16_the_familys_advice_is_open_to_all_who_were_asked_unless_the_authority_closes_it() {
        Scenario advised = familySubmitted();
        assertThat(List.of(PSYCHOLOGIST, THERAPIST, COLLEAGUE, MANAGER))
                .allMatch(reader -> may(advised, reader, CasePart.SUBMITTED_ADVICE, 3));
        assertThat(may(advised, SENCO, CasePart.SUBMITTED_ADVICE, 3))
                .as("who was not asked")
                .isFalse();
        advised.under(reading(ReadingPolicy.standard().with(ReadingPolicy.FamilysAdvice.AFTER_SUBMISSION)));
        assertThat(may(advised, THERAPIST, CasePart.SUBMITTED_ADVICE, 3)).isFalse();
        assertThat(may(advised, PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 3))
                .as("who has submitted")
                .isTrue();
    }

    @Test
    void A_16_the_familys_advice_that_is_not_submitted_is_open_to_no_one() {
        Scenario asked = psychologistSubmitted()
                .when(COORDINATOR, asks(AdviceType.FAMILY, Addressee.person(PARENT.id())))
                .completes(3, PARENT);
        assertThat(List.of(THERAPIST, COLLEAGUE, MANAGER))
                .noneMatch(reader -> may(asked, reader, CasePart.SUBMITTED_ADVICE, 3));
    }

    @Test
    void R_159_and_A_19_reading_ends_with_the_case_where_the_authority_says_so_and_begins_again_with_it() {
        Scenario closed = bothSubmitted()
                .when(COORDINATOR, new CloseOutsideProcess(ClosureReason.OTHER, wording("moved away"), true));
        assertThat(may(closed, THERAPIST, CasePart.SUBMITTED_ADVICE, 1)).isTrue();
        closed.under(reading(ReadingPolicy.standard().with(ReadingPolicy.Period.UNTIL_CASE_IS_CLOSED)));
        assertThat(may(closed, THERAPIST, CasePart.SUBMITTED_ADVICE, 1)).isFalse();
        assertThat(may(closed, PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 2)).isFalse();
        assertThat(List.of(THERAPIST, COLLEAGUE, MANAGER))
                .as("one's own, and that of one's team")
                .allMatch(reader -> may(closed, reader, CasePart.SUBMITTED_ADVICE, 2));
        closed.when(HEAD_OF_SEND, new ReopenCase(wording("they came back")));
        assertThat(may(closed, THERAPIST, CasePart.SUBMITTED_ADVICE, 1)).isTrue();
    }

    @Test
    void A_16_where_families_read_submitted_advice_they_do_so_in_a_closed_case_too() {
        ReadingPolicy families = ReadingPolicy.standard()
                .with(ReadingPolicy.Period.UNTIL_CASE_IS_CLOSED)
                .with(ReadingPolicy.Families.SUBMITTED_ADVICE);
        Actor mother = Cast.person(SENCO.id().value(), Role.PARENT);
        Scenario closed = bothSubmitted()
                .under(reading(families))
                .when(COORDINATOR, new CloseOutsideProcess(ClosureReason.OTHER, wording("moved away"), true));
        assertThat(may(closed, mother, CasePart.SUBMITTED_ADVICE, 2)).isTrue();
    }

    @Test
    void the_reason_of_a_reopening_the_receipts_and_the_duties_are_each_for_those_whom_they_concern() {
        Scenario reopened = bothSubmitted().reopens(2, COORDINATOR);
        assertThat(List.of(THERAPIST, MANAGER, COORDINATOR, HEAD_OF_SEND))
                .allMatch(reader -> may(reopened, reader, CasePart.REOPENING_REASON, 2));
        assertThat(List.of(COLLEAGUE, PSYCHOLOGIST, SENCO))
                .noneMatch(reader -> may(reopened, reader, CasePart.REOPENING_REASON, 2));
        for (CasePart part : List.of(CasePart.READ_RECEIPTS, CasePart.REG_6_DUTIES)) {
            assertThat(List.of(COORDINATOR, HEAD_OF_SEND)).allMatch(reader -> may(reopened, reader, part, 2));
            assertThat(List.of(THERAPIST, MANAGER, PSYCHOLOGIST, SENCO))
                    .noneMatch(reader -> may(reopened, reader, part, 2));
        }
    }

    @Test
    void each_choice_is_kept_beside_all_others() {
        AuthorityPolicy all = AuthorityPolicy.standard()
                .with(UnmetDuties.BLOCK)
                .with(AdvisoryChecks.none())
                .with(EmailDetail.KIND_OF_ADVICE)
                .with(ManagersPart.HIDDEN)
                .with(LateAdvice.REFUSED)
                .with(ReadingPolicy.standard().with(ReadingPolicy.WhileCorrecting.OPEN))
                .with(ReminderPolicy.none());
        assertThat(all)
                .isEqualTo(new AuthorityPolicy(
                        UnmetDuties.BLOCK,
                        AdvisoryChecks.none(),
                        EmailDetail.KIND_OF_ADVICE,
                        ManagersPart.HIDDEN,
                        LateAdvice.REFUSED,
                        new ReadingPolicy(
                                ReadingPolicy.WhileCorrecting.OPEN,
                                ReadingPolicy.Notes.WHOLE_TEAM,
                                ReadingPolicy.FamilysAdvice.OPEN,
                                ReadingPolicy.Families.NO_ADVICE,
                                ReadingPolicy.Period.WHILE_CASE_IS_KEPT,
                                ReadingPolicy.ClosingReasons.FAMILY,
                                ReadingPolicy.Flags.THOSE_ASKED,
                                ReadingPolicy.NilReturns.OPEN),
                        ReminderPolicy.none()));
        AuthoritySettings settings =
                AuthoritySettings.standard().with(all).with(FOUR_WEEKS).with(RequestTemplates.standard());
        assertThat(settings.policy()).isEqualTo(all);
        assertThat(settings.law()).isSameAs(FOUR_WEEKS);
        assertThat(settings.checked()).isEqualTo(Outcome.done(settings));
    }

    private static Scenario written() {
        return psychologistAsked().under(FOUR_WEEKS).completes(1, PSYCHOLOGIST);
    }

    private static Lateness lateness(String day) {
        Scenario asked = psychologistAsked();
        return Lateness.of(asked.ehcCase(), asked.asked(1), FOUR_WEEKS, on(day));
    }

    private static Scenario bothSubmitted() {
        return psychologistSubmitted().completes(2, THERAPIST).submits(2, THERAPIST);
    }

    private static Scenario familySubmitted() {
        return psychologistSubmitted()
                .when(COORDINATOR, asks(AdviceType.FAMILY, Addressee.person(PARENT.id())))
                .completes(3, PARENT)
                .submits(3, PARENT)
                .thenHappened(AdviceSubmitted.class);
    }

    private static AuthorityPolicy reading(ReadingPolicy policy) {
        return AuthorityPolicy.standard().with(policy);
    }

    private static boolean may(Scenario scenario, Actor reader, CasePart part, int request) {
        return scenario.sees(reader, part, request) instanceof Outcome.Done;
    }
}
