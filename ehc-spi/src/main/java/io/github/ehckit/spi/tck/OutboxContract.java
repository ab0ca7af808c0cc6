package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.port.StorageException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract test of an {@link Outbox}: rules OB1 to OB12. A vendor extends it as it extends {@link
 * CaseStoreContract}.
 */
public abstract class OutboxContract implements StoresContract {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LEASE = StoreFixture.LEASE;
    private static final Duration A_LIFETIME = Duration.ofDays(36_525);
    private static final Instant NOW = TckCases.LATE;

    @TestFactory
    @IfThisFails("a notification is not due from the moment of its entry in the history.")
    public Stream<DynamicTest> OB1_what_was_committed_is_claimed_once_it_is_due() {
        return StoreFixture.inEveryMode(this, fixture -> {
            Notification told = told(fixture).getFirst();
            Instant due = TckCases.moment(told.entry());
            assertEquals(List.of(), fixture.claim(due.minus(SECOND)));
            assertEquals(List.of(ClaimedNotification.of(told, 1)), fixture.claim(due.plus(SECOND)));
        });
    }

    @TestFactory
    @IfThisFails("the outbox is read in the order of its keys, and not by when each was due.")
    public Stream<DynamicTest> OB1_the_longest_due_is_claimed_first() {
        return StoreFixture.inEveryMode(this, fixture -> {
            List<Notification> told = told(fixture);
            assertEquals(
                    told,
                    fixture.claim(NOW).stream()
                            .map(OutboxContract::notification)
                            .toList());
        });
    }

    @TestFactory
    @IfThisFails("a claim leaves no mark until it is settled.")
    public Stream<DynamicTest> OB2_what_is_claimed_is_not_claimed_again_before_its_lease_is_over() {
        return StoreFixture.inEveryMode(this, fixture -> {
            List<Notification> told = told(fixture);
            assertEquals(told.size(), fixture.claim(NOW).size());
            assertEquals(List.of(), fixture.claim(NOW.plus(LEASE).minus(SECOND)));
        });
    }

    @TestFactory
    @IfThisFails("a claim reads and then marks in two steps, and another claim reads the same notification in "
            + "between. A claim may skip notifications that others are claiming at that moment, so some may be "
            + "left after the race.")
    public Stream<DynamicTest> OB2_of_claims_that_race_each_gets_others() {
        return StoreFixture.inEveryMode(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                StoreFixture fresh = fixture.elsewhere();
                int told = told(fresh).size();
                List<List<ClaimedNotification>> claimed = ConcurrentRuns.run(runner -> claims(fresh));
                int left = fresh.claim(NOW).size();
                assertEquals(
                        told,
                        claimed.stream().mapToInt(List::size).sum() + left,
                        "how many were claimed by all together");
            }
        });
    }

    @TestFactory
    @IfThisFails("a notification of a worker that died stays claimed, or its attempts are not counted.")
    public Stream<DynamicTest> OB3_what_was_not_settled_is_claimed_again_after_its_lease_as_a_further_attempt() {
        return StoreFixture.inEveryMode(this, fixture -> {
            Notification told = told(fixture).getFirst();
            assertEquals(ClaimedNotification.of(told, 1), fixture.claim(NOW).getFirst());
            assertEquals(
                    ClaimedNotification.of(told, 2),
                    fixture.claim(NOW.plus(LEASE)).getFirst());
            assertEquals(
                    ClaimedNotification.of(told, 3),
                    fixture.claim(NOW.plus(LEASE.multipliedBy(2))).getFirst());
        });
    }

    @TestFactory
    @IfThisFails("the moment of the next attempt does not replace the end of the lease.")
    public Stream<DynamicTest> OB3_what_is_due_again_is_claimed_from_that_moment_on() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification first = onlyOne(fixture);
            Instant again = NOW.plus(Duration.ofDays(2));
            settle(fixture, first, DeliveryResult.DUE_AGAIN, again);
            assertEquals(List.of(), fixture.claim(again.minus(SECOND)));
            assertEquals(List.of(ClaimedNotification.of(notification(first), 2)), fixture.claim(again));
        });
    }

    @TestFactory
    @IfThisFails("the end of a notification is stored as a moment in the future, and not as an end.")
    public Stream<DynamicTest> OB4_what_was_sent_parked_or_dropped_is_never_claimed_again() {
        return StoreFixture.inEveryMode(this, fixture -> {
            for (DeliveryResult end : EnumSet.complementOf(EnumSet.of(DeliveryResult.DUE_AGAIN))) {
                StoreFixture fresh = fixture.elsewhere();
                settle(fresh, onlyOne(fresh), end, NOW);
                assertEquals(List.of(), fresh.claim(NOW.plus(A_LIFETIME)), "after " + end);
            }
        });
    }

    @TestFactory
    @IfThisFails("a worker whose lease is over brings back a notification that another worker has sent meanwhile.")
    public Stream<DynamicTest> OB4_the_late_word_of_an_earlier_attempt_brings_nothing_back() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification first = onlyOne(fixture);
            Instant later = NOW.plus(LEASE);
            ClaimedNotification second = fixture.claim(later).getFirst();
            settle(fixture, second, DeliveryResult.SENT, later);
            settle(fixture, first, DeliveryResult.DUE_AGAIN, later);
            assertEquals(List.of(), fixture.claim(later.plus(A_LIFETIME)));
        });
    }

    @TestFactory
    @IfThisFails("notifications are claimed or counted without the authority.")
    public Stream<DynamicTest> OB5_only_what_belongs_to_the_authority_is_claimed_and_counted() {
        return StoreFixture.inEveryMode(this, fixture -> {
            StoreFixture other = fixture.elsewhere();
            told(fixture);
            assertEquals(List.of(), other.claim(NOW));
            ClaimedNotification parked = fixture.claim(NOW).getFirst();
            settle(fixture, parked, DeliveryResult.PARKED, NOW);
            assertEquals(1, fixture.stores().outbox().parked(fixture.fixtures().authority()));
            assertEquals(0, other.stores().outbox().parked(other.fixtures().authority()));
            assertEquals(0, requeue(other, NOW));
        });
    }

    @TestFactory
    @IfThisFails("an update that meets no row passes for a success, and the message is sent without end.")
    public Stream<DynamicTest> OB6_what_does_not_exist_cannot_be_settled() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification known = onlyOne(fixture);
            NotificationKey unknown =
                    new NotificationKey(known.key().about(), known.key().entry(), "person:nobody");
            for (DeliveryResult fate : DeliveryResult.values()) {
                ClaimedNotification renamed = new ClaimedNotification(unknown, 1, 1, known.notification(), List.of());
                assertThrows(StorageException.class, () -> settle(fixture, renamed, fate, NOW), "as " + fate);
            }
        });
    }

    @TestFactory
    @IfThisFails("a requeued notification keeps its earlier attempts, or a notification that was sent is sent again.")
    public Stream<DynamicTest> OB7_what_was_parked_and_is_requeued_is_due_again_as_a_first_attempt() {
        return StoreFixture.inEveryMode(this, fixture -> {
            told(fixture);
            ClaimedNotification parked = fixture.claimOne(NOW).orElseThrow();
            settle(fixture, parked, DeliveryResult.PARKED, NOW);
            fixture.claim(NOW).forEach(other -> settle(fixture, other, DeliveryResult.SENT, NOW));
            Instant later = NOW.plus(Duration.ofDays(1));
            assertEquals(1, requeue(fixture, later));
            assertEquals(0, fixture.stores().outbox().parked(fixture.fixtures().authority()));
            assertEquals(List.of(), fixture.claim(later.minus(SECOND)));
            assertEquals(List.of(ClaimedNotification.of(notification(parked), 1).inSending(2)), fixture.claim(later));
        });
    }

    @TestFactory
    @IfThisFails("a rollback of the host's transaction makes people get the same message again.")
    public Stream<DynamicTest> OB8_a_claim_and_a_settlement_stand_when_the_host_undoes_its_transaction() {
        return StoreFixture.inTransactions(this, fixture -> {
            told(fixture);
            List<ClaimedNotification> claimed = new ArrayList<>();
            fixture.undoneByTheHost(() -> claimed.add(fixture.claimOne(NOW).orElseThrow()));
            fixture.undoneByTheHost(() -> fixture.stores()
                    .outbox()
                    .complete(claimed.getFirst(), TckNotifications.attempt(DeliveryResult.SENT, NOW)));
            List<NotificationKey> left = fixture.claim(NOW.plus(A_LIFETIME)).stream()
                    .map(ClaimedNotification::key)
                    .toList();
            assertEquals(false, left.contains(claimed.getFirst().key()));
        });
    }

    @TestFactory
    @IfThisFails("it is not told whether a notification was sent, or since when, how often and why it fails.")
    public Stream<DynamicTest> OB9_the_status_of_a_notification_is_told_from_its_entry_to_its_end() {
        return StoreFixture.inEveryMode(this, fixture -> {
            Notification told = told(fixture).getFirst();
            ClaimedNotification first = fixture.claimOne(NOW).orElseThrow();
            Instant due = TckCases.moment(told.entry());
            assertEquals(
                    new NotificationStatus(told, State.WAITING, due, 1, Optional.empty(), Optional.empty()),
                    status(fixture, first));
            Instant hour = NOW.plus(Duration.ofHours(1));
            settle(fixture, first, DeliveryAttempt.dueAgain(DeliveryFailure.NOT_TAKEN, List.of(), NOW, hour));
            assertEquals(
                    new NotificationStatus(
                            told, State.FAILED, NOW, 1, Optional.of(DeliveryFailure.NOT_TAKEN), Optional.of(hour)),
                    status(fixture, first));
            ClaimedNotification second = claimAgain(fixture, first, hour);
            settle(fixture, second, DeliveryAttempt.parked(DeliveryFailure.FAULT, List.of(), hour));
            assertEquals(
                    new NotificationStatus(
                            told, State.FAILED, NOW, 2, Optional.of(DeliveryFailure.FAULT), Optional.empty()),
                    status(fixture, first));
        });
    }

    @TestFactory
    @IfThisFails("it is not told when a notification was sent, or a failure before is told after it.")
    public Stream<DynamicTest> OB9_of_a_notification_that_was_sent_it_is_told_when() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification claimed = onlyOne(fixture);
            settle(fixture, claimed, DeliveryAttempt.dueAgain(DeliveryFailure.FAULT, List.of(), NOW, NOW));
            Instant hour = NOW.plus(Duration.ofHours(1));
            settle(fixture, claimAgain(fixture, claimed, hour), DeliveryResult.SENT, hour);
            assertEquals(
                    new NotificationStatus(
                            notification(claimed), State.SENT, hour, 2, Optional.empty(), Optional.empty()),
                    status(fixture, claimed));
        });
    }

    @TestFactory
    @IfThisFails("nobody is there to be told, and the status does not say so.")
    public Stream<DynamicTest> OB9_a_notification_without_a_recipient_says_so() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification claimed = onlyOne(fixture);
            settle(fixture, claimed, DeliveryAttempt.parked(DeliveryFailure.NO_RECIPIENT, List.of(), NOW));
            assertEquals(State.NO_RECIPIENT, status(fixture, claimed).state());
        });
    }

    @TestFactory
    @IfThisFails(
            "the emails of an attempt are forgotten, so that a person is told again because another's email failed.")
    public Stream<DynamicTest> OB10_a_claim_has_every_email_that_was_taken_each_once() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification first = onlyOne(fixture);
            EmailRecord taken = EmailRecord.taken(TckCases.PSYCHOLOGIST, 1);
            settle(fixture, first, DeliveryAttempt.dueAgain(DeliveryFailure.FAULT, List.of(taken), NOW, NOW));
            ClaimedNotification second = claimAgain(fixture, first, NOW);
            assertEquals(List.of(taken), second.emails());
            settle(fixture, second, DeliveryAttempt.dueAgain(DeliveryFailure.FAULT, List.of(taken), NOW, NOW));
            assertEquals(List.of(taken), claimAgain(fixture, first, NOW).emails());
        });
    }

    @TestFactory
    @IfThisFails("a message that came back stands as sent, or is found by another authority.")
    public Stream<DynamicTest> OB11_an_email_that_came_back_parks_its_notification() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification claimed = onlyOne(fixture);
            EmailRecord taken = EmailRecord.taken(TckCases.PSYCHOLOGIST, 1);
            String identity = taken.identity(claimed.key());
            settle(fixture, claimed, DeliveryAttempt.ended(DeliveryResult.SENT, List.of(taken), NOW));
            Instant later = NOW.plus(Duration.ofHours(2));
            assertEquals(ChangeResult.UNCHANGED, bounced(fixture.elsewhere(), identity, later));
            assertEquals(ChangeResult.UNCHANGED, bounced(fixture, "0".repeat(64), later));
            assertEquals(State.SENT, status(fixture, claimed).state());
            assertEquals(ChangeResult.CHANGED, bounced(fixture, identity, later));
            assertEquals(ChangeResult.CHANGED, bounced(fixture, identity, later.plus(SECOND)));
            assertEquals(1, fixture.stores().outbox().parked(fixture.fixtures().authority()));
            NotificationStatus status = status(fixture, claimed);
            assertEquals(Optional.of(DeliveryFailure.BOUNCED), status.failure());
            assertEquals(later, status.since());
        });
    }

    @TestFactory
    @IfThisFails("the late news of an email that was sent again to a mended address parks the notification once more.")
    public Stream<DynamicTest> OB11_an_earlier_email_that_came_back_is_no_matter_once_a_later_one_was_taken() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification claimed = onlyOne(fixture);
            EmailRecord first = EmailRecord.taken(TckCases.PSYCHOLOGIST, 1);
            EmailRecord second = EmailRecord.taken(TckCases.PSYCHOLOGIST, 2);
            settle(fixture, claimed, DeliveryAttempt.ended(DeliveryResult.SENT, List.of(first, second), NOW));
            assertEquals(ChangeResult.CHANGED, bounced(fixture, first.identity(claimed.key()), NOW));
            assertEquals(State.SENT, status(fixture, claimed).state());
        });
    }

    @TestFactory
    @IfThisFails("one notification cannot be sent again, or is sent again without its next number and its emails.")
    public Stream<DynamicTest> OB12_what_was_sent_is_due_again_in_its_next_sending() {
        return StoreFixture.inEveryMode(this, fixture -> {
            ClaimedNotification claimed = onlyOne(fixture);
            fixture.claim(NOW);
            EmailRecord taken = EmailRecord.taken(TckCases.PSYCHOLOGIST, 1);
            settle(fixture, claimed, DeliveryAttempt.ended(DeliveryResult.SENT, List.of(taken), NOW));
            fixture.in(() -> {
                fixture.stores().outbox().sendAgain(claimed.key(), NOW);
                return claimed;
            });
            assertEquals(
                    List.of(ClaimedNotification.of(notification(claimed), 1).inSending(2, taken)), fixture.claim(NOW));
            NotificationKey unknown =
                    new NotificationKey(claimed.key().about(), claimed.key().entry(), "person:nobody");
            assertThrows(StorageException.class, () -> fixture.stores().outbox().sendAgain(unknown, NOW));
        });
    }

    /** Claims until this one comes, leaving the others to their leases. */
    private static ClaimedNotification claimAgain(StoreFixture fixture, ClaimedNotification like, Instant now) {
        return fixture.claim(now).stream()
                .filter(claimed -> claimed.key().equals(like.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("it is claimed again"));
    }

    /**
     * Commits a case step by step, the last step in one commit of several entries; returns all notifications, the
     * oldest first.
     */
    private static List<Notification> told(StoreFixture fixture) {
        CaseHistory history = fixture.history(TckCases::assessment);
        EhcCase kept = fixture.keep(history, 4);
        fixture.commit(history.step(kept.version(), 12));
        return history.step(0, 12).outgoing();
    }

    private static ClaimedNotification onlyOne(StoreFixture fixture) {
        CaseHistory history = fixture.history(TckCases::assessment);
        fixture.keep(history, 4);
        return fixture.claim(NOW).getFirst();
    }

    private static Notification notification(ClaimedNotification claimed) {
        return claimed.notification().orElseThrow(() -> new AssertionError("it can be read"));
    }

    private static int requeue(StoreFixture fixture, Instant at) {
        return fixture.in(
                () -> fixture.stores().outbox().requeue(fixture.fixtures().authority(), at));
    }

    /** Claims one after the other, as often as there could be a notification. */
    private static List<ClaimedNotification> claims(StoreFixture fixture) {
        return IntStream.range(0, ConcurrentRuns.ROUNDS)
                .mapToObj(turn -> fixture.claimOne(NOW))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void settle(StoreFixture fixture, ClaimedNotification claimed, DeliveryResult fate, Instant at) {
        fixture.in(() -> {
            fixture.stores().outbox().complete(claimed, TckNotifications.attempt(fate, at));
            return fate;
        });
    }

    private static void settle(StoreFixture fixture, ClaimedNotification claimed, DeliveryAttempt attempt) {
        fixture.in(() -> {
            fixture.stores().outbox().complete(claimed, attempt);
            return attempt;
        });
    }

    private static NotificationStatus status(StoreFixture fixture, ClaimedNotification of) {
        return fixture.in(() -> fixture.stores().outbox().statuses(of.key().about())).stream()
                .filter(status -> status.notification().key().equals(of.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("its status is told"));
    }

    private static ChangeResult bounced(StoreFixture fixture, String identity, Instant at) {
        return fixture.in(
                () -> fixture.stores().outbox().bounced(fixture.fixtures().authority(), identity, at));
    }
}
