package io.github.ehckit.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates that courts, the Ombudsman, charities and councils published, worked out again. */
class DatedExamplesTest {
    private static final Timetable LAW = Timetable.england();
    /** The source itself cannot be right: twenty weeks from July 2024 do not end in November 2025. */
    private static final Set<String> KNOWN_INCONSISTENT = Set.of("D033");

    record Example(Map<String, String> line) {
        String at(String column) {
            return line.get(column);
        }

        RuleId rule() {
            return RuleId.of(at("rule_id"));
        }

        LocalDate trigger() {
            return LocalDate.parse(at("trigger_date"));
        }

        LocalDate due() {
            return LocalDate.parse(at("expected_due_date"));
        }

        @Override
        public String toString() {
            return at("id") + " " + rule();
        }
    }

    static Stream<Example> dated() {
        return ofKind("exact", "months", "rollforward", "fixed");
    }

    static Stream<Example> validity() {
        return ofKind("validity");
    }

    static Stream<Example> monthOnly() {
        return ofKind("month-only")
                .filter(example -> example.at("trigger_date").length() == 7
                        && !example.at("expected_due_date").isEmpty()
                        && example.rule().value().equals("appeal-from-notice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dated")
    void a_date_published_by_a_third_party_is_reproduced(Example example) {
        assertThat(LAW.lastDay(example.rule(), example.trigger()).orElseThrow()).isEqualTo(example.due());
    }

    @Test
    void D011_the_lateness_that_the_High_Court_found_is_ours() {
        Milestones facts = Milestones.of(Milestone.REQUEST_RECEIVED, LocalDate.of(2025, 4, 2))
                .with(Milestone.PLAN_REFUSED, LocalDate.of(2025, 10, 21));
        Deadline decision = LAW.deadline(RuleId.of("decision-not-to-issue"), facts, LocalDate.of(2026, 1, 1))
                .orElseThrow();
        assertThat(decision.status()).isEqualTo(new DeadlineStatus.Missed(90, Optional.of(LocalDate.of(2025, 10, 21))));
        assertThat(ChronoUnit.WEEKS.between(decision.lastDay().orElseThrow(), LocalDate.of(2025, 10, 21)))
                .as("12 weeks and 6 days")
                .isEqualTo(12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validity")
    void a_rule_is_in_force_on_the_days_that_its_source_states(Example example) {
        InForce dates = LAW.rules(example.rule()).getFirst().inForce();
        assertThat(dates.from()).isEqualTo(example.trigger());
        if (!example.at("expected_due_date").isEmpty() && !example.at("id").equals("D027")) {
            assertThat(dates.until()).isEqualTo(example.due());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("monthOnly")
    void a_month_that_is_published_is_the_month_of_some_day_of_the_month_before(Example example) {
        YearMonth from = YearMonth.parse(example.at("trigger_date"));
        List<YearMonth> ends = Stream.iterate(from.atDay(1), day -> day.plusDays(1))
                .limit(from.lengthOfMonth())
                .map(day -> LAW.lastDay(example.rule(), day).orElseThrow())
                .map(YearMonth::from)
                .toList();
        assertThat(ends).contains(YearMonth.parse(example.at("expected_due_date")));
    }

    @Test
    void D037_a_refusal_of_8_February_was_two_days_inside_the_six_weeks() {
        assertThat(LAW.lastDay(RuleId.of("decide-whether-to-assess"), LocalDate.of(2022, 12, 30)))
                .isEqualTo(Outcome.done(LocalDate.of(2023, 2, 10)));
        assertThat(LAW.lastDay(RuleId.of("final-plan"), LocalDate.of(2022, 12, 30)))
                .isEqualTo(Outcome.done(LocalDate.of(2023, 5, 19)));
    }

    private static Stream<Example> ofKind(String... kinds) {
        return Csv.read("dated-examples.csv").stream()
                .map(Example::new)
                .filter(example -> Set.of(kinds).contains(example.at("kind")))
                .filter(example -> !KNOWN_INCONSISTENT.contains(example.at("id")));
    }
}
