package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.port.ClaimedNotification;
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
 * The contract test of an {@link Outbox}: rules OB1 to OB8. A vendor extends it as it extends {@link
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
                ClaimedNotification renamed = new ClaimedNotification(unknown, 1, known.notification());
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
            assertEquals(List.of(ClaimedNotification.of(notification(parked), 1)), fixture.claim(later));
        });
    }

    @TestFactory
    @IfThisFails("a rollback of the host's transaction makes people get the same message again.")
    public Stream<DynamicTest> OB8_a_claim_and_a_settlement_stand_when_the_host_undoes_its_transaction() {
        return StoreFixture.inTransactions(this, fixture -> {
            told(fixture);
            List<ClaimedNotification> claimed = new ArrayList<>();
            fixture.undoneByTheHost(() -> claimed.add(fixture.claimOne(NOW).orElseThrow()));
            fixture.undoneByTheHost(
                    () -> fixture.stores().outbox().complete(claimed.getFirst(), DeliveryResult.SENT, NOW));
            List<NotificationKey> left = fixture.claim(NOW.plus(A_LIFETIME)).stream()
                    .map(ClaimedNotification::key)
                    .toList();
            assertEquals(false, left.contains(claimed.getFirst().key()));
        });
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
            fixture.stores().outbox().complete(claimed, fate, at);
            return fate;
        });
    }
}
