package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.Email;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.usecase.WorkReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that nobody wrote so: damaged by hand, by a script, by a merge of authorities. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("P6, A1, A2, A9: whatever the rows hold, a worker ends and goes on with the next item")
class DamagedRowsTest {
    private static final int ATTEMPTS = 8;
    private static final int ASKED_AND_ALLOCATED = 4;
    private static final int WRITTEN = 6;
    private static final Instant NOW = Instant.parse("2025-06-02T09:00:01Z");

    private final Tables tables;
    private final StoresUnderTest stores;
    private final TestJourney journey;

    DamagedRowsTest(TestDatabase database) {
        tables = new Tables(database.shared());
        stores = TestStores.of(database.shared());
        journey = new TestJourney(stores.cases(), database.shared());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"subject\":\"NO_SUCH\"}"})
    void a_notification_that_cannot_be_read_is_tried_by_plan_and_parked_and_those_behind_it_are_told(String json) {
        asked(3);
        tables.execute(
                "UPDATE ehc.ehc_outbox SET notification = ? WHERE authority = ? AND entry = 4", json, authority());

        assertThat(deliver().counts()).isEqualTo(Map.of(DeliveryResult.SENT, 2, DeliveryResult.DUE_AGAIN, 1));
        assertThat(told()).hasSize(2);
        IntStream.rangeClosed(2, ATTEMPTS).forEach(attempt -> {
            makeDue();
            assertThat(deliver().failures()).singleElement().matches(failure -> failure.attempt() == attempt);
        });
        assertThat(journey.hub().deliveries().parked(journey.authority())).isOne();
        assertThat(told()).hasSize(2);
    }

    @Test
    void notifications_of_a_case_that_cannot_be_read_wait_and_those_of_other_cases_are_told() {
        asked(1);
        CaseId damaged = journey.caseId();
        journey.openAnother();
        tables.execute("UPDATE ehc.ehc_case SET state = '?' WHERE case_id = ?", damaged.id());

        assertThat(deliver().counts()).isEqualTo(Map.of(DeliveryResult.SENT, 1, DeliveryResult.DUE_AGAIN, 1));
        assertThat(told())
                .hasSize(1)
                .noneMatch(told -> told.notification().about().equals(damaged));
    }

    @Test
    void a_row_whose_key_is_not_that_of_its_notification_is_told_once() {
        asked(2);
        tables.execute("UPDATE ehc.ehc_outbox SET recipient = 'person:renamed' WHERE authority = ?", authority());

        assertThat(deliver().counts()).isEqualTo(Map.of(DeliveryResult.SENT, 2));
        assertThat(deliver().counts()).isEmpty();
        assertThat(told()).hasSize(2);
    }

    @Test
    void a_row_whose_notification_names_a_person_who_is_not_entitled_is_dropped_and_the_call_ends() {
        asked(2);
        tables.execute(
                "UPDATE ehc.ehc_outbox SET notification = REPLACE(notification, 'tim.therapist', 'eve.dropper')"
                        + " WHERE authority = ?",
                authority());

        assertThat(deliver().count(DeliveryResult.DROPPED)).isPositive();
        assertThat(deliver().counts()).isEmpty();
        assertThat(told()).noneMatch(told -> told.to().value().contains("eve.dropper"));
    }

    @Test
    void a_row_that_is_gone_when_it_is_settled_is_reported_and_the_next_one_is_told() {
        asked(2);
        journey.whenTold(told -> tables.execute(
                "DELETE FROM ehc.ehc_outbox WHERE authority = ? AND entry = ?", authority(), told.entry()));

        WorkReport<DeliveryResult> report = deliver();

        assertThat(report.counts()).isEmpty();
        assertThat(report.failures())
                .hasSize(2)
                .allMatch(failure -> failure.failure().endsWith("StorageException"));
        assertThat(told()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, Integer.MAX_VALUE})
    void a_count_of_attempts_that_cannot_be_one_stops_nothing(int attempts) {
        asked(2);
        tables.execute("UPDATE ehc.ehc_outbox SET attempts = ? WHERE authority = ?", attempts, authority());

        assertThat(deliver().failures()).isEmpty();
        assertThat(deliver().counts()).isEmpty();
    }

    @Test
    void what_was_sent_is_not_sent_again_because_that_could_not_be_kept_at_once() {
        asked(1);
        BeforeStatement meanwhile = new BeforeStatement();
        TestJourney failing = journey.through(meanwhile.on(tables.database()));
        meanwhile.before("update ehc_outbox set result", () -> {
            throw new IllegalStateException("the connection is gone");
        });

        WorkReport<DeliveryResult> report = failing.hub().deliveries().deliverPending(journey.authority());

        assertThat(meanwhile.happened()).isTrue();
        assertThat(report.counts()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
        assertThat(report.failures()).hasSize(1);
        assertThat(failing.told()).hasSize(1);
        makeDue();
        assertThat(deliver().counts()).isEmpty();
    }

    @Test
    void a_notification_of_an_entry_that_the_reader_does_not_see_yet_is_tried_again_and_not_dropped() {
        asked(1);
        tables.execute("UPDATE ehc.ehc_case SET version = 2 WHERE authority = ?", authority());
        assertThat(deliver().counts()).isEqualTo(Map.of(DeliveryResult.DUE_AGAIN, 1));
    }

    @Test
    void a_notification_whose_workers_died_each_time_is_parked_before_another_one_dies_of_it() {
        asked(1);
        ClaimedNotification last = Stream.iterate(NOW, before -> before.plus(Duration.ofHours(1)))
                .limit(ATTEMPTS)
                .map(now -> stores.outbox().claim(journey.authority(), now, now.plus(Duration.ofMinutes(5))))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(last.attempt()).isEqualTo(ATTEMPTS);
        makeDue();

        assertThat(deliver().counts()).isEqualTo(Map.of(DeliveryResult.PARKED, 1));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = '../../etc/passwd'", "file_type = 'NO_SUCH'", "digest = 'zz'", "bytes = -1"})
    void a_document_that_cannot_be_read_is_tried_by_plan_and_parked_and_those_behind_it_are_scanned(String damage) {
        journey.travel(WRITTEN);
        IntStream.rangeClosed(1, 3)
                .forEach(n -> journey.attach("File-" + n + ".txt", "text " + n).orElseThrow());
        tables.execute(
                "UPDATE ehc.ehc_attachment SET " + damage + " WHERE authority = ? AND attachment = 1", authority());

        assertThat(scan().count(ScanStatus.WITHHELD)).isGreaterThanOrEqualTo(2);
        IntStream.range(0, ATTEMPTS).forEach(attempt -> {
            makeDue();
            assertThat(scan().counts()).hasSizeLessThanOrEqualTo(1);
        });
        assertThat(journey.hub().uploads().waiting(journey.authority())).isZero();
    }

    @Test
    void an_infected_document_of_a_case_that_cannot_be_read_is_tried_by_plan_and_parked() {
        journey.travel(WRITTEN);
        journey.attach("First.txt", "text").orElseThrow();
        tables.execute("UPDATE ehc.ehc_case SET state = '?' WHERE authority = ?", authority());

        assertThat(scan().counts()).isEqualTo(Map.of(ScanStatus.WAITING, 1));
        IntStream.range(1, ATTEMPTS).forEach(attempt -> {
            makeDue();
            assertThat(scan().failures()).hasSize(1);
        });
        assertThat(journey.hub().uploads().parked(journey.authority())).isOne();
    }

    /** Opens a case on which advice was asked for, and allocates the request so often. */
    private void asked(int notifications) {
        journey.travel(ASKED_AND_ALLOCATED);
        IntStream.range(1, notifications).forEach(n -> journey.reallocate().orElseThrow());
        tables.execute(
                "DELETE FROM ehc.ehc_outbox WHERE authority = ?"
                        + " AND (recipient LIKE 'managers:%' OR recipient LIKE 'former:%')",
                authority());
    }

    /** Lets time pass until what waits is due. */
    private void makeDue() {
        for (String table : List.of("outbox", "attachment")) {
            tables.execute("UPDATE ehc.ehc_" + table + " SET lease_until = NULL WHERE authority = ?", authority());
        }
        tables.execute(
                "UPDATE ehc.ehc_outbox SET due_at = TIMESTAMP WITH TIME ZONE '2025-06-02 00:00:00+00' WHERE authority = ?",
                authority());
    }

    private WorkReport<DeliveryResult> deliver() {
        return journey.hub().deliveries().deliverPending(journey.authority());
    }

    private WorkReport<ScanStatus> scan() {
        return journey.hub().uploads().scanWaiting(journey.authority(), 9);
    }

    private List<Email> told() {
        return journey.told();
    }

    private String authority() {
        return journey.authority().value();
    }
}
