package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.notification.Email;
import io.github.ehckit.usecase.ReminderResult;
import io.github.ehckit.usecase.WorkReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** On each database, a reminder is made once, by however many processes. Advice of Mon 2 Jun 2025 is due by Mon 14 Jul 2025. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RemindersTest {
    private static final Instant WEEK_BEFORE = Instant.parse("2025-07-07T09:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2025-07-15T09:00:00Z");

    private final TestDatabase database;
    private final TestJourney journey;

    RemindersTest(TestDatabase database) {
        this.database = database;
        journey = new TestJourney(TestStores.of(database.shared()).cases(), database.shared());
        journey.travel(4);
        journey.hub().deliveries().deliverPending(journey.authority());
    }

    @Test
    void R_194_the_member_is_reminded_before_and_the_manager_and_the_coordinator_after_the_due_date() {
        TestJourney before = journey.at(WEEK_BEFORE, database.shared());
        assertThat(remind(before).counts()).isEqualTo(Map.of(ReminderResult.MADE, 1));
        assertThat(delivered(before))
                .extracting(Email::to)
                .containsExactly(journey.therapist().id());
        TestJourney after = journey.at(DAY_AFTER, database.shared());
        assertThat(remind(after).counts()).isEqualTo(Map.of(ReminderResult.MADE, 1));
        assertThat(delivered(after))
                .extracting(Email::to)
                .containsExactlyInAnyOrder(
                        journey.therapist().id(),
                        journey.manager().id(),
                        journey.coordinator().id());
        assertThat(remind(after).counts()).isEmpty();
    }

    @Test
    void R_195_of_many_processes_that_look_at_once_one_makes_the_reminder() {
        List<TestJourney> processes = Stream.generate(() -> journey.at(DAY_AFTER, database.shared()))
                .limit(4)
                .toList();
        List<WorkReport<ReminderResult>> reports =
                processes.parallelStream().map(RemindersTest::remind).toList();
        assertThat(reports).allMatch(report -> report.failures().isEmpty());
        assertThat(reports.stream()
                        .mapToInt(report -> report.count(ReminderResult.MADE))
                        .sum())
                .isOne();
        assertThat(processes.getFirst().history())
                .filteredOn(entry -> entry.event() instanceof AdviceEvent.ReminderMade)
                .hasSize(1);
        assertThat(processes.stream().flatMap(process -> delivered(process).stream()))
                .extracting(Email::to)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    private static WorkReport<ReminderResult> remind(TestJourney at) {
        return at.hub().deliveries().remind(at.authority());
    }

    private static List<Email> delivered(TestJourney at) {
        int before = at.told().size();
        at.hub().deliveries().deliverPending(at.authority());
        return at.told().stream().skip(before).toList();
    }
}
