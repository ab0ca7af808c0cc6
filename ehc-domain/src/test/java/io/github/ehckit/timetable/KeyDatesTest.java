package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.timetable.KeyDate.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDatesTest {
    private static final Timetable LAW = Timetable.england();
    private static final Milestones RECEIVED = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"));
    private static final LocalDate TODAY = on("Mon 7 Jul 2025");

    @Test
    void R_070_R_071_the_key_dates_are_worked_out_from_the_start_of_the_process() {
        assertThat(keyDates(RECEIVED, List.of()))
                .extracting(
                        KeyDate::kind,
                        date -> date.day().orElseThrow(),
                        date -> date.citation().provision())
                .containsExactly(
                        Tuple.tuple(Kind.START, on("Wed 21 May 2025"), "reg 5(1); reg 10(1); reg 13(2)"),
                        Tuple.tuple(Kind.DECISION_TO_ASSESS_DUE, on("Wed 2 Jul 2025"), "reg 5(1)"),
                        Tuple.tuple(Kind.ADVICE_DUE, on("Wed 13 Aug 2025"), "practice"),
                        Tuple.tuple(Kind.DECISION_TO_ISSUE_DUE, on("Wed 10 Sep 2025"), "practice; mirrors reg 10(1)"),
                        Tuple.tuple(
                                Kind.DRAFT_PLAN_DUE, on("Wed 10 Sep 2025"), "no statutory date; Code p.154 flow chart"),
                        Tuple.tuple(Kind.FINAL_PLAN_DUE, on("Wed 8 Oct 2025"), "reg 13(2); reg 14; s.39(8)/40(5)"));
    }

    @Test
    void R_070_each_key_date_says_how_it_was_found_and_how_it_is() {
        assertThat(keyDates(RECEIVED.with(ASSESSMENT_AGREED, on("Wed 25 Jun 2025")), List.of()))
                .extracting(KeyDate::sentence)
                .containsExactly(
                        "The local authority received the request for an assessment on Wednesday 21 May 2025. The dates for the "
                                + "decisions and the plan count from this day.",
                        "By Wednesday 2 July 2025 the local authority must tell you whether it will assess, and sooner if it "
                                + "can. That is 6 weeks after it received the request on Wednesday 21 May 2025. Done on Wednesday "
                                + "25 June 2025, 7 days early.",
                        "Advice is expected by Wednesday 13 August 2025. No advice has been asked for yet. The local authority "
                                + "has 6 weeks to decide, and advisers have 6 weeks to reply.",
                        "By Wednesday 10 September 2025 the local authority must tell you if it decides not to make an EHC plan. It plans to tell you by then too if it decides to make one. That is 16 weeks after it received the "
                                + "request on Wednesday 21 May 2025. 65 days left.",
                        "If a plan is needed, the local authority plans to send you a draft by Wednesday 10 September 2025. The law sets no "
                                + "date for the draft. After it is sent, you can comment for at least 15 days. 65 days left.",
                        "If the local authority makes a plan, it must send you the final plan by Wednesday 8 October 2025. It must do so sooner if it can. That day is 20 weeks after it received the request on Wednesday 21 May 2025. 93 days left.");
    }

    @Test
    void an_officer_reads_them_with_the_law() {
        assertThat(new KeyDates(LAW, RECEIVED, List.of(), Register.OFFICER, TODAY).all())
                .extracting(KeyDate::sentence)
                .satisfies(
                        all -> assertThat(all.getFirst())
                                .isEqualTo(
                                        "Start: Wednesday 21 May 2025. The local authority received the request (CFA "
                                                + "s.36(1)). Weeks 6, 16 and 20 count from this day (regs 5(1), 10(1) and 13(2))."),
                        all -> assertThat(all.get(2))
                                .startsWith("Advice: expected by Wednesday 13 August 2025 (practice)."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REQUEST_RECEIVED | The local authority received the request | (CFA s.36(1))
            RESPONSIBILITY_ASSUMED | The local authority became responsible | (CFA s.24)
            REQUEST | The process started | Start: Wednesday 21 May 2025. Weeks 6, 16
            """)
    void the_start_is_told_as_it_happened(Milestone start, String family, String officer) {
        Milestones facts = Milestones.of(start, on("Wed 21 May 2025"));
        assertThat(keyDates(facts, List.of()).getFirst().sentence()).startsWith(family);
        assertThat(new KeyDates(LAW, facts, List.of(), Register.OFFICER, TODAY)
                        .all()
                        .getFirst()
                        .sentence())
                .contains(officer);
    }

    @Test
    void advice_is_due_once_for_each_request_six_weeks_from_its_receipt() {
        Milestones psychology =
                Milestones.of(ADVICE_REQUESTED, on("Thu 3 Jul 2025")).with(ADVICE_GIVEN, on("Fri 4 Jul 2025"));
        Milestones health = Milestones.of(ADVICE_REQUESTED, on("Mon 7 Jul 2025"));
        Milestones tomorrow = Milestones.of(ADVICE_REQUESTED, on("Tue 8 Jul 2025"));
        List<AdviceDates> requests = List.of(
                advice(1, AdviceType.PSYCHOLOGICAL, psychology),
                advice(2, AdviceType.EDUCATIONAL, health),
                advice(3, AdviceType.MEDICAL, tomorrow));
        List<KeyDate> advice = advice(keyDates(RECEIVED, requests));
        assertThat(advice)
                .extracting(KeyDate::day)
                .containsExactly(Optional.of(on("Thu 14 Aug 2025")), Optional.of(on("Mon 18 Aug 2025")));
        assertThat(advice.getFirst().deadline().orElseThrow().status())
                .isEqualTo(new DeadlineStatus.Met(on("Fri 4 Jul 2025")));
        assertThat(advice.getLast().label().english()).isEqualTo("Advice due for request 2: educational advice");
        assertThat(advice.getLast().sentence())
                .isEqualTo(
                        "Request 2 is for educational advice. The answer is due by Monday 18 August 2025. The local authority asked on Monday 7 July 2025, and the law gives 6 weeks. 42 days left.");
        assertThat(advice(new KeyDates(LAW, RECEIVED, requests, Register.OFFICER, TODAY).all())
                        .getLast()
                        .sentence())
                .isEqualTo(
                        "Educational advice, request 2: by Monday 18 August 2025. The request was received on Monday 7 "
                                + "July 2025. The person or team asked must reply within 6 weeks of that day (reg 8(1); CFA s.31; Code "
                                + "9.51 / p.154; reg 6(1)(b)). 42 days left.");
    }

    @Test
    void there_are_no_key_dates_before_there_is_a_process() {
        assertThat(keyDates(Milestones.none(), List.of())).isEmpty();
        assertThat(keyDates(Milestones.of(PLAN_MADE, on("Wed 21 May 2025")), List.of()))
                .isEmpty();
    }

    @Test
    void their_labels_are_those_of_the_guide() {
        assertThat(Kind.values())
                .extracting(kind -> kind.label().english())
                .containsExactly(
                        "Start date",
                        "Decision to assess due",
                        "Advice due",
                        "Decision to issue due",
                        "Draft plan due",
                        "Final plan due");
    }

    private static List<KeyDate> keyDates(Milestones facts, List<AdviceDates> requests) {
        return new KeyDates(LAW, facts, requests, Register.FAMILY, TODAY).all();
    }

    private static List<KeyDate> advice(List<KeyDate> dates) {
        return dates.stream().filter(date -> date.kind() == Kind.ADVICE_DUE).toList();
    }

    private static AdviceDates advice(int request, AdviceType type, Milestones milestones) {
        return new AdviceDates(request, type.message(), type.citation(), milestones);
    }
}
