package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.upload.DownloadRefusal;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.usecase.FailedAttempt;
import io.github.ehckit.usecase.WorkReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("P6, A1, A9: one bad item stops no worker")
class WorkersTest {
    /** Longer than the longest wait of the plan. */
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private static final int ATTEMPTS = 8;
    private static final String BAD = "a file with trouble";

    private final Journey journey = Journey.advising();

    @ParameterizedTest
    @EnumSource
    void a_notification_with_trouble_is_due_again_and_the_others_are_told_in_the_same_call(HostFault trouble) {
        journey.mail.with(THERAPIST.id(), trouble);

        WorkReport<DeliveryResult> report = journey.report();

        assertThat(report.counts()).isEqualTo(Map.of(DeliveryResult.SENT, 2, DeliveryResult.DUE_AGAIN, 1));
        assertThat(report.failures()).containsExactly(failed("5/person:therapist", 1, trouble.reported()));
        assertThat(report.toString()).doesNotContain("Zqcanary");
    }

    @ParameterizedTest
    @EnumSource
    void a_notification_that_goes_on_failing_is_parked_and_shown_and_told_once_it_is_requeued(HostFault trouble) {
        journey.mail.with(THERAPIST.id(), trouble);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            assertThat(journey.report().count(DeliveryResult.DUE_AGAIN)).isOne();
            journey.clock.pass(THREE_DAYS);
        }
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.PARKED, 1));
        assertThat(journey.hub.deliveries().parked(COUNCIL)).isOne();

        journey.mail.mend(THERAPIST.id());
        assertThat(journey.deliver()).as("it is not tried any more").isEmpty();
        assertThat(journey.hub.deliveries().requeueParked(COUNCIL)).isOne();
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
        assertThat(journey.hub.deliveries().parked(COUNCIL)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_directory_that_fails_for_one_team_stops_no_mail_of_others(HostFault trouble) {
        journey.deliver();
        journey.asked(AdviceType.SOCIAL_CARE, Addressee.team(THERAPISTS))
                .asked(AdviceType.OTHER, Addressee.person(STRANGER.id()));
        journey.teams.with(THERAPISTS, trouble);

        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.DUE_AGAIN, 1, DeliveryResult.SENT, 1));

        journey.teams.mend(THERAPISTS);
        journey.clock.pass(THREE_DAYS);
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
    }

    @Test
    @DisplayName("A5: a message is leased when its turn comes, so that a second worker sends none twice")
    void a_slow_gateway_makes_a_second_worker_send_nothing_twice() {
        for (PersonId person : List.of(COLLEAGUE.id(), STRANGER.id(), PSYCHOLOGIST.id())) {
            journey.asked(AdviceType.OTHER, Addressee.person(person));
        }
        journey.mail.with(THERAPIST.id(), () -> {
            journey.clock.pass(Duration.ofMinutes(4));
            return Delivery.SENT;
        });
        journey.mail.with(COLLEAGUE.id(), () -> {
            journey.clock.pass(Duration.ofMinutes(4));
            assertThat(journey.report().count(DeliveryResult.SENT))
                    .as("the second worker")
                    .isEqualTo(2);
            return Delivery.SENT;
        });

        journey.deliver();

        assertThat(journey.told())
                .extracting(told -> told.notification().key())
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void a_worker_whose_thread_is_interrupted_ends_after_the_message_in_hand_and_leaves_the_rest_to_the_next_call() {
        journey.mail.with(MANAGER.id(), () -> {
            Thread.currentThread().interrupt();
            return Delivery.SENT;
        });
        WorkReport<DeliveryResult> interrupted = journey.report();

        assertThat(Thread.interrupted())
                .as("its host sees that it is interrupted")
                .isTrue();
        assertThat(interrupted.count(DeliveryResult.SENT))
                .as("the first of three")
                .isOne();
        assertThat(interrupted.count(DeliveryResult.SENT) + journey.report().count(DeliveryResult.SENT))
                .isEqualTo(3);
    }

    @Test
    void a_clock_that_is_put_back_during_a_call_ends_no_lease_and_no_call() {
        journey.mail.with(MANAGER.id(), () -> {
            journey.clock.pass(Duration.ofDays(-1));
            return Delivery.RETRY;
        });
        assertThat(journey.deliver()).isEqualTo(Map.of(DeliveryResult.SENT, 2, DeliveryResult.DUE_AGAIN, 1));
    }

    @Test
    void what_is_requeued_while_documents_are_scanned_stops_no_scan() {
        AttachmentJourney documents = AttachmentJourney.advising().added(1, THERAPIST, "First.txt", BAD);
        documents.viruses.with(BAD.length(), HostFault.UNCHECKED);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            documents.scan();
            documents.pass(THREE_DAYS);
        }
        assertThat(documents.scan()).isEqualTo(Map.of(ScanStatus.PARKED, 1));
        documents.added(1, THERAPIST, "Second.txt", "sound").added(1, THERAPIST, "Third.txt", "sound too");
        documents.viruses.with("sound".length(), () -> {
            documents.uploads().requeueParked(COUNCIL);
            return Verdict.CLEAN;
        });
        assertThat(documents.report().count(ScanStatus.CLEAN)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_file_is_shown_without_the_names_that_the_directory_cannot_give(HostFault trouble) {
        journey.names.with(THERAPISTS, trouble);
        assertThat(journey.row(1, COORDINATOR).names().team()).isEmpty();
        journey.names.mend(THERAPISTS);
        assertThat(journey.row(1, COORDINATOR).names().team()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_with_trouble_waits_and_the_others_are_scanned_in_the_same_call(HostFault trouble) {
        AttachmentJourney documents = AttachmentJourney.advising()
                .added(1, THERAPIST, "First.txt", BAD)
                .added(1, THERAPIST, "Second.txt", "sound")
                .added(2, PSYCHOLOGIST, "Third.txt", "sound too");
        documents.viruses.with(BAD.length(), trouble);

        WorkReport<ScanStatus> report = documents.report();

        assertThat(report.counts()).isEqualTo(Map.of(ScanStatus.WAITING, 1, ScanStatus.CLEAN, 2));
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.item()).endsWith("#1/document:1");
            assertThat(failure.failure()).isEqualTo(trouble.reported());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_document_that_goes_on_failing_is_parked_and_read_by_nobody_until_it_is_requeued(HostFault trouble) {
        AttachmentJourney documents = AttachmentJourney.advising().added(1, THERAPIST, "First.txt", BAD);
        documents.viruses.with(BAD.length(), trouble);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            assertThat(documents.scan()).isEqualTo(Map.of(ScanStatus.WAITING, 1));
            documents.pass(THREE_DAYS);
        }
        assertThat(documents.scan()).isEqualTo(Map.of(ScanStatus.PARKED, 1));
        assertThat(documents.uploads().parked(COUNCIL)).isOne();
        assertThat(documents.uploads().waiting(COUNCIL)).isZero();
        assertThat(RefusalReasons.keys(documents.download(1, 1, THERAPIST))).containsExactly(DownloadRefusal.PARKED);

        documents.viruses.mend(BAD.length());
        assertThat(documents.uploads().requeueParked(COUNCIL)).isOne();
        assertThat(documents.scan()).isEqualTo(Map.of(ScanStatus.CLEAN, 1));
    }

    private FailedAttempt failed(String item, int attempt, String failure) {
        return new FailedAttempt(journey.file(COORDINATOR).id() + "/" + item, attempt, failure);
    }
}
