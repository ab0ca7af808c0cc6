package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.Source;
import io.github.ehckit.usecase.FailedAttempt;
import io.github.ehckit.usecase.WorkReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P6, P10: workers on stores that fail or have lost something")
class WorkersOnFailingStoresTest {
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final String LOST = StorageException.class.getName();

    private final FaultyStores stores = new FaultyStores();
    private final AttachmentJourney documents = AttachmentJourney.advising(stores::in);
    private final Journey journey = documents.journey();

    @Test
    void a_result_that_cannot_be_saved_at_first_is_saved_at_once_and_nothing_is_sent_twice() {
        stores.failing("Outbox.complete", 1);
        WorkReport<DeliveryResult> report = journey.report();
        assertThat(report.counts()).isEqualTo(Map.of(DeliveryResult.SENT, 3));
        assertThat(report.failures()).extracting(FailedAttempt::failure).containsExactly(LOST);
        assertThat(journey.deliver()).isEmpty();
        assertThat(journey.told()).hasSize(3);
    }

    @Test
    void a_result_that_cannot_be_saved_twice_leaves_the_notification_due_again() {
        stores.failing("Outbox.complete", 2);
        WorkReport<DeliveryResult> report = journey.report();
        assertThat(report.counts()).isEqualTo(Map.of(DeliveryResult.DUE_AGAIN, 1, DeliveryResult.SENT, 2));
        assertThat(report.failures()).as("the first failure says enough").hasSize(1);
    }

    @Test
    void a_store_that_saves_no_result_loses_no_notification() {
        stores.failing("Outbox.complete", Integer.MAX_VALUE);
        assertThat(journey.deliver()).isEmpty();
        stores.mend("Outbox.complete");
        documents.pass(THREE_DAYS);
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 3));
    }

    @Test
    void a_store_that_hands_out_one_notification_again_and_again_ends_the_call() {
        AtomicReference<Object> first = new AtomicReference<>();
        stores.with("Outbox.claim", sound -> {
            first.compareAndSet(null, sound.make());
            return first.get();
        });
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
    }

    @Test
    void a_gateway_that_was_interrupted_leaves_its_thread_interrupted_and_the_notification_due_again() {
        journey.mail.with(MANAGER.id(), () -> HostFault.thrown(new InterruptedException("on purpose")));
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.DUE_AGAIN, 1));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_notification_that_cannot_be_read_is_due_again() {
        stores.with(
                "Outbox.claim",
                sound -> claimed(sound)
                        .map(item -> new ClaimedNotification(
                                item.key(), item.sending(), item.attempt(), Optional.empty(), item.emails())));
        assertDueAgain();
    }

    @Test
    void a_notification_whose_case_is_not_found_is_due_again() {
        stores.with("CaseStore.find", sound -> Optional.empty());
        assertDueAgain();
    }

    @Test
    void a_notification_is_due_again_as_long_as_its_case_is_shown_in_an_older_state() {
        journey.deliver();
        Optional<EhcCase> older = stores.cases.find(journey.id());
        journey.done(
                new AdviceCommand.WithdrawAdviceRequest(
                        journey.request(1), new PersonalText("Another team has advised")),
                Cast.COORDINATOR);
        stores.with("CaseStore.find", sound -> older);
        WorkReport<DeliveryResult> report = journey.report();
        assertThat(report.counts()).isEqualTo(Map.of(DeliveryResult.DUE_AGAIN, 1));
        assertThat(report.failures()).extracting(FailedAttempt::failure).containsExactly(LOST);
    }

    @Test
    void after_a_clock_was_put_back_a_notification_waits_from_the_beginning_of_the_call() {
        journey.mail.with(MANAGER.id(), () -> {
            journey.clock.pass(Duration.ofDays(-1));
            return Delivery.RETRY;
        });
        journey.deliver();
        journey.mail.mend(MANAGER.id());
        journey.clock.pass(Duration.ofDays(1));
        assertThat(journey.deliver()).as("at the same moment").isEmpty();
        journey.clock.pass(Duration.ofMinutes(2));
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
    }

    @Test
    void a_directory_that_has_failed_is_not_asked_for_another_name_of_the_same_page() {
        CaseId id = journey.id();
        AtomicInteger asked = new AtomicInteger();
        journey.names.with(Cast.THERAPISTS, () -> {
            asked.incrementAndGet();
            throw new IllegalStateException("down");
        });
        journey.profiles.with(THERAPIST.id(), () -> {
            asked.incrementAndGet();
            throw new IllegalStateException("down");
        });
        journey.hub.reading().caseFile(id, Cast.COORDINATOR).orElseThrow();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_document_that_cannot_be_read_is_scanned_later() {
        documents.added(1, THERAPIST, "Report.txt", "The report");
        stores.with(
                "AttachmentStore.claim",
                sound -> ((Optional<?>) sound.make())
                        .map(ClaimedAttachment.class::cast)
                        .map(item -> new ClaimedAttachment(
                                item.request(), item.number(), item.attempt(), Optional.empty())));
        assertScannedLater();
    }

    @Test
    void a_document_whose_bytes_are_lost_is_scanned_later() {
        documents.added(1, THERAPIST, "Report.txt", "The report");
        stores.with("ByteStore.quarantined", sound -> Optional.empty());
        assertScannedLater();
    }

    @Test
    void an_infected_document_of_a_case_that_is_not_found_is_scanned_later_and_is_never_clean() {
        documents.added(1, THERAPIST, "Report.txt", "The report");
        documents.viruses.with("The report".length(), () -> Verdict.INFECTED);
        stores.with("CaseStore.lock", sound -> Optional.empty());
        assertScannedLater();
        stores.mend("CaseStore.lock");
        documents.pass(THREE_DAYS);
        assertThat(documents.scan()).isEqualTo(Map.of(ScanStatus.WITHHELD, 1));
    }

    @ParameterizedTest(name = "“{0}” in the place of “The report”")
    @ValueSource(strings = {"The repost", "The report!", "The repor", ""})
    void P10_bytes_that_have_changed_in_the_store_end_in_an_exception_however_they_are_read(String changed) {
        documents.added(1, THERAPIST, "Report.txt", "The report").scanned();
        stores.with("ByteStore.released", sound -> Optional.of(bytes(changed)));
        assertThatThrownBy(() ->
                        documents.download(1, 1, THERAPIST).orElseThrow().writeTo(OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("have changed");
        assertThatThrownBy(this::readOneByOne).isInstanceOf(IOException.class).hasMessageContaining("have changed");
    }

    @Test
    void P10_bytes_that_are_as_they_were_are_read_to_their_end_and_beyond() throws IOException {
        byte[] picture = TestFiles.photograph("");
        documents
                .added(1, THERAPIST, "Visit.jpg", new ByteArrayInputStream(picture))
                .scanned();
        assertThat(readOneByOne()).isEqualTo(new String(picture, StandardCharsets.ISO_8859_1));
        try (InputStream in = documents.download(1, 1, THERAPIST).orElseThrow().open()) {
            assertThat(in.markSupported())
                    .as("what was read once is not read again")
                    .isFalse();
            assertThat(in.readAllBytes()).isEqualTo(picture);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    private String readOneByOne() throws IOException {
        StringBuilder read = new StringBuilder();
        try (InputStream in = documents.download(1, 1, THERAPIST).orElseThrow().open()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                read.append((char) next);
            }
        }
        return read.toString();
    }

    private void assertDueAgain() {
        WorkReport<DeliveryResult> report = journey.report();
        assertThat(report.counts()).isEqualTo(Map.of(DeliveryResult.DUE_AGAIN, 3));
        assertThat(report.failures()).extracting(FailedAttempt::failure).containsOnly(LOST);
        assertThat(journey.told()).isEmpty();
    }

    private void assertScannedLater() {
        WorkReport<ScanStatus> report = documents.report();
        assertThat(report.counts()).isEqualTo(Map.of(ScanStatus.WAITING, 1));
        assertThat(report.failures()).extracting(FailedAttempt::failure).containsOnly(LOST);
    }

    private static Optional<ClaimedNotification> claimed(FaultyStores.Call sound) throws Throwable {
        return ((Optional<?>) sound.make()).map(ClaimedNotification.class::cast);
    }

    private static Source bytes(String content) {
        byte[] all = TestFiles.text(content);
        return new Source() {
            @Override
            public long bytes() {
                return all.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(all);
            }
        };
    }
}
