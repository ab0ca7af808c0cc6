package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final BankHolidays PUBLISHED = BankHolidays.englandAndWales();
    private static final WorkingDays WORKING = WorkingDays.ordinary(PUBLISHED);
    private static final WorkingDays TRIBUNAL = WorkingDays.tribunal(PUBLISHED);

    @Test
    void the_published_bank_holidays_reach_from_2012_to_2028() {
        assertThat(PUBLISHED.from()).isEqualTo(on("Sun 1 Jan 2012"));
        assertThat(PUBLISHED.validTo()).isEqualTo(on("Sun 31 Dec 2028"));
        assertThat(PUBLISHED.days()).hasSize(17 * 8 + 4);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            Mon 4 Jun 2012, the spring bank holiday that made way for the Diamond Jubilee
            Tue 5 Jun 2012, the Diamond Jubilee
            Mon 28 Dec 2015, for a Boxing Day on a Saturday
            Tue 27 Dec 2016, for a Christmas Day on a Sunday
            Mon 2 Jan 2017, for a New Year on a Sunday
            Fri 8 May 2020, the early May bank holiday on VE day
            Tue 28 Dec 2021, for a Boxing Day on a Sunday
            Mon 3 Jan 2022, for a New Year on a Saturday
            Thu 2 Jun 2022, the spring bank holiday that made way for the Platinum Jubilee
            Fri 3 Jun 2022, the Platinum Jubilee
            Mon 19 Sep 2022, the state funeral
            Mon 8 May 2023, the coronation
            Fri 3 Apr 2026, Good Friday
            Mon 6 Apr 2026, Easter Monday
            Mon 28 Dec 2026, for a Boxing Day on a Saturday
            """)
    void the_exceptions_of_the_years_are_in_it(String day, String because) {
        assertThat(PUBLISHED.days()).as(because).contains(on(day));
        assertThat(WORKING.onOrAfter(on(day)).orElseThrow()).as(because).isAfter(on(day));
    }

    @Test
    void days_that_made_way_are_working_days() {
        assertThat(PUBLISHED.days())
                .doesNotContain(
                        on("Mon 28 May 2012"), on("Mon 4 May 2020"), on("Mon 30 May 2022"), on("Thu 2 Apr 2026"));
    }

    @Test
    void the_two_calendars_are_never_mixed() {
        assertThat(WORKING.onOrAfter(on("Sat 1 Aug 2026")).orElseThrow()).isEqualTo(on("Mon 3 Aug 2026"));
        assertThat(TRIBUNAL.onOrAfter(on("Sat 1 Aug 2026")).orElseThrow()).isEqualTo(on("Tue 1 Sep 2026"));
        assertThat(TRIBUNAL.onOrBefore(on("Mon 31 Aug 2026")).orElseThrow()).isEqualTo(on("Fri 31 Jul 2026"));
        assertThat(WORKING.onOrAfter(on("Tue 29 Dec 2026")).orElseThrow()).isEqualTo(on("Tue 29 Dec 2026"));
        assertThat(TRIBUNAL.onOrAfter(on("Thu 24 Dec 2026")).orElseThrow()).isEqualTo(on("Thu 24 Dec 2026"));
        assertThat(TRIBUNAL.onOrAfter(on("Fri 25 Dec 2026")).orElseThrow()).isEqualTo(on("Mon 4 Jan 2027"));
        assertThat(TRIBUNAL.after(on("Thu 24 Dec 2026"), 2).orElseThrow()).isEqualTo(on("Tue 5 Jan 2027"));
    }

    @Test
    void counting_forward_and_back_are_each_other_s_reverse() {
        for (LocalDate day = on("Mon 5 Jan 2026"); day.getYear() < 2028; day = day.plusDays(1)) {
            LocalDate working = WORKING.onOrAfter(day).orElseThrow();
            for (int count = 1; count <= 15; count++) {
                LocalDate later = WORKING.after(working, count).orElseThrow();
                assertThat(WORKING.before(later, count).orElseThrow()).isEqualTo(working);
                assertThat(WORKING.beginningWith(working, count + 1).orElseThrow())
                        .isEqualTo(later);
            }
        }
    }

    @Test
    void P14_outside_the_published_span_nothing_is_guessed() {
        assertThat(WORKING.onOrAfter(on("Sun 1 Jan 2012")).orElseThrow()).isEqualTo(on("Tue 3 Jan 2012"));
        assertThat(WORKING.onOrBefore(on("Sun 31 Dec 2028")).orElseThrow()).isEqualTo(on("Fri 29 Dec 2028"));
        assertThat(WORKING.before(on("Mon 1 Jan 2029"), 1).orElseThrow()).isEqualTo(on("Fri 29 Dec 2028"));
        assertThat(WORKING.after(on("Sat 31 Dec 2011"), 1).orElseThrow()).isEqualTo(on("Tue 3 Jan 2012"));
        List<Outcome<LocalDate>> unknown = List.of(
                WORKING.onOrAfter(on("Sat 31 Dec 2011")),
                WORKING.after(on("Fri 30 Dec 2011"), 1),
                WORKING.before(on("Tue 3 Jan 2012"), 1),
                WORKING.before(on("Sun 1 Jan 2012"), 1),
                WORKING.after(on("Fri 29 Dec 2028"), 1),
                WORKING.onOrAfter(on("Sat 30 Dec 2028")),
                WORKING.onOrAfter(on("Mon 1 Jan 2029")),
                WORKING.onOrBefore(on("Mon 1 Jan 2029")),
                WORKING.after(on("Mon 1 Jan 2029"), 1),
                WORKING.after(LocalDate.of(9999, 12, 31), 1));
        assertThat(unknown)
                .allSatisfy(outcome -> assertThat(
                                CountingConventionTest.refusal(outcome).code())
                        .isEqualTo(RefusalCode.MISSING));
        assertThat(CountingConventionTest.refusal(TRIBUNAL.onOrAfter(on("Mon 1 Jan 2029")))
                        .sentence())
                .startsWith(
                        "The working days of the Tribunal are known from Sunday 1 January 2012 to Sunday 31 December 2028.");
        assertThat(WORKING).hasToString("working days");
    }

    @Test
    void a_file_of_bank_holidays_states_its_span() {
        assertThatThrownBy(() -> BankHolidays.parse(List.of("valid-from,2029-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("valid-to");
        assertThatThrownBy(() -> BankHolidays.parse(List.of("valid-from,2029-01-01", "valid-to,2029-12-31", "Easter")))
                .isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> new BankHolidays(Set.of(), on("Tue 2 Jan 2029"), on("Mon 1 Jan 2029")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new BankHolidays(Set.of(), on("Mon 1 Jan 2029"), on("Mon 1 Jan 2029")).days())
                .isEmpty();
    }
}
