package io.github.ehckit.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupTest {

    @ParameterizedTest(name = "reg 2(1): born {0}, on {1} in the year group {2}")
    @CsvSource({
        "2011-09-01, 2025-08-31,  8",
        "2011-09-01, 2025-09-01,  9",
        "2011-08-31, 2025-08-31,  9",
        "2011-08-31, 2025-09-01, 10",
        "2011-08-31, 2024-09-01,  9",
        "2012-02-29, 2025-08-31,  8",
        "2012-02-29, 2025-09-01,  9",
        "2012-02-29, 2026-02-28,  9",
        "2012-02-29, 2026-08-31,  9",
        "2015-03-14, 2026-02-02,  6",
        "2020-09-01, 2025-09-01,  0",
        "2020-08-31, 2025-09-01,  1",
        "2023-05-01, 2026-02-02, -2",
        "2007-09-01, 2025-09-01, 13",
        "2007-08-31, 2025-09-01, 14"
    })
    void a_school_year_runs_from_1_September_to_31_August(LocalDate born, LocalDate day, int number) {
        Child child = new Child(new PersonName("Rowan", "Ashdown"), born);
        assertThat(child.yearGroupOn(day)).isEqualTo(new YearGroup(number));
    }

    @ParameterizedTest(name = "R-056: year group {0} is called {1}")
    @CsvSource({"-1, Before Reception", "0, Reception", "1, Year 1", "13, Year 13", "14, After year 13"})
    void a_year_group_is_called_as_schools_call_it(int number, String words) {
        assertThat(new YearGroup(number).english()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true", "10, true"})
    void year_nine_is_reached_in_year_nine(int number, boolean reached) {
        assertThat(new YearGroup(number).reaches(YearGroup.NINE)).isEqualTo(reached);
    }
}
