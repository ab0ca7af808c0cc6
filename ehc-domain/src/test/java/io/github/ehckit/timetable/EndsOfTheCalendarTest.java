package io.github.ehckit.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.YearGroup;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("P14 A date at either end of the calendar is answered or refused, and throws nothing")
class EndsOfTheCalendarTest {
    private static final Timetable LAW = Timetable.england();
    private static final List<CountingConvention> COUNTINGS = List.of(
            LAW.counting(),
            LAW.counting()
                    .interpretedBy(Interpretation.strict())
                    .withInstitutionDays(LAW.counting().working()),
            LAW.counting().interpretedBy(new Interpretation(true, true, true)));
    private static final RefusalCode[] NO_DAY = {RefusalCode.IMPOSSIBLE_DATE, RefusalCode.MISSING};

    static Stream<LocalDate> ends() {
        return Stream.of(LocalDate.MIN, LocalDate.MIN.plusDays(1), LocalDate.MAX.minusDays(1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void every_rule_counts_from_it_or_refuses_to(LocalDate end) {
        for (StatutoryRule rule : LAW.rules()) {
            for (CountingConvention by : COUNTINGS) {
                assertThat(codes(rule.limit().lastDay(end, by))).isSubsetOf(NO_DAY);
                assertThat(codes(rule.lastDay(end, by))).isSubsetOf(NO_DAY);
                assertThat(codes(rule.lastDay(everyDayIs(end), by))).isSubsetOf(NO_DAY);
            }
            assertThat(codes(LAW.lastDay(rule.id(), end))).isSubsetOf(NO_DAY);
        }
    }

    @Test
    void a_count_that_leads_beyond_the_calendar_is_refused() {
        assertThat(LAW.lastDay(RuleId.of("final-plan"), LocalDate.MAX))
                .isEqualTo(Outcome.refused(
                        TimetableRefusal.BEYOND_THE_CALENDAR.refusal(Argument.of("day", LocalDate.MAX))));
    }

    @Test
    void every_span_counts_both_ways_or_refuses_to() {
        for (Span.Unit unit : Span.Unit.values()) {
            Span span = new Span(1, unit);
            for (CountingConvention by : COUNTINGS) {
                ends().forEach(end -> assertThat(
                                Stream.of(span.of(end, by), span.beginningWith(end, by), span.before(end, by))
                                        .flatMap(day -> codes(day).stream()))
                        .isSubsetOf(NO_DAY));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ends")
    void limits_that_are_counted_back_or_lie_in_a_year_refuse_it_alike(LocalDate end) {
        List<TimeLimit> limits = List.of(
                TimeLimit.before(Month.JANUARY, 1).ofTheYearOf(Milestone.PHASE_TRANSFER),
                TimeLimit.atLeast(Span.days(1)).before(Milestone.PHASE_TRANSFER),
                TimeLimit.atLeast(Span.workingDays(1)).before(Milestone.PHASE_TRANSFER));

        for (TimeLimit limit : limits) {
            assertThat(COUNTINGS.stream().flatMap(by -> codes(limit.lastDay(end, by)).stream()))
                    .isSubsetOf(NO_DAY);
        }
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_case_with_such_dates_has_deadlines_and_key_dates_on_any_day(LocalDate end) {
        Milestones facts = everyDayIs(end);
        Timetable always = LAW.reformed("always", always());
        for (LocalDate asOf : ends().toList()) {
            for (Deadline deadline : always.deadlines(facts, asOf)) {
                assertThat(deadline.sentence()).isNotBlank();
                assertThat(Stream.of(deadline.strictLastDay(), deadline.workBy()))
                        .isNotNull();
            }
            assertThat(codes(always.appealEnds(facts))).isSubsetOf(NO_DAY);
            assertThat(new KeyDates(always, facts, List.of(), Register.OFFICER, asOf).all())
                    .isNotEmpty();
            assertThat(new CriticalPath(always, facts, asOf).slack(List.of())).isEmpty();
        }
    }

    /** Every rule as if it had been in force since the calendar began. */
    private static StatutoryRule[] always() {
        return LAW.rules().stream()
                .map(rule -> rule.from(LocalDate.MIN).until(LocalDate.MAX))
                .toArray(StatutoryRule[]::new);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void working_days_are_not_known_there(LocalDate end) {
        WorkingDays days = LAW.counting().working();

        assertThat(Stream.of(days.after(end, 1), days.before(end, 1), days.onOrAfter(end), days.onOrBefore(end)))
                .allSatisfy(day -> assertThat(codes(day)).containsExactly(RefusalCode.MISSING));
    }

    @Test
    void a_calendar_of_working_days_has_a_beginning_an_end_and_at_most_ten_thousand_years() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.of("days", LocalDate.MIN, LocalDate.MAX, day -> true))
                .withMessageContaining("10,000 years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.of("days", LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1), day -> true))
                .withMessageContaining("end on or after its first day");
        assertThat(codes(WorkingDays.of("days", LocalDate.MAX, LocalDate.MAX, day -> true)
                        .onOrAfter(LocalDate.MAX)))
                .isEmpty();
    }

    @Test
    void the_window_of_a_closure_ends_where_the_calendar_does() {
        ClosureWindow ever = new ClosureWindow(LocalDate.MIN, LocalDate.MAX);
        ClosureWindow first = new ClosureWindow(LocalDate.MIN, LocalDate.MIN.plusDays(1));

        assertThat(ever.opens()).isEqualTo(LocalDate.MIN);
        assertThat(ever.closes()).isEqualTo(LocalDate.MAX.minusWeeks(1));
        assertThat(ever.catches(LocalDate.MIN)).isTrue();
        assertThat(ever.pausedEstimate(LocalDate.MIN, LocalDate.MAX)).isEqualTo(LocalDate.MAX);
        assertThat(first.closes()).isEqualTo(LocalDate.MIN);
        assertThat(first.catches(LocalDate.MIN)).isFalse();
    }

    @Test
    void a_child_is_in_some_year_group_on_the_last_day_of_the_calendar() {
        Child child = new Child(new PersonName("Rowan", "Ashdown"), LocalDate.of(999_999_990, 9, 1));

        assertThat(child.yearGroupOn(LocalDate.MAX)).isEqualTo(new YearGroup(4));
        assertThat(new Child(child.name(), LocalDate.MIN).yearGroupOn(LocalDate.MIN))
                .isEqualTo(new YearGroup(-5));
    }

    private static Milestones everyDayIs(LocalDate end) {
        Milestones facts = Milestones.none();
        for (Milestone milestone : Milestone.values()) {
            facts = facts.with(milestone, end);
        }
        return facts;
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? new ArrayList<>(reasons.stream().map(Refusal::code).toList())
                : List.of();
    }
}
