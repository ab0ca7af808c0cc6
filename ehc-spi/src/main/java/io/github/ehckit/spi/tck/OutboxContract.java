package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.port.Dispatch;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.Outbox.Fate;
import io.github.ehckit.port.StorageFailure;
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

/** What an {@link Outbox} promises: rules OB1 to OB8. A vendor extends it as it extends {@link CaseStoreContract}. */
public abstract class OutboxContract implements StoreRules {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LEASE = Bench.LEASE;
    private static final Duration A_LIFETIME = Duration.ofDays(36_525);
    private static final Instant NOW = TckCases.LATE;

    /** If it fails, see from when a notification is due: from the moment of the entry that it tells of. */
    @TestFactory
    public Stream<DynamicTest> OB1_what_was_committed_is_claimed_once_it_is_due() {
        return Bench.everyWay(this, bench -> {
            Notification told = told(bench).getFirst();
            Instant due = TckCases.moment(told.entry());
            assertEquals(List.of(), bench.claim(due.minus(SECOND)));
            assertEquals(List.of(Dispatch.of(told, 1)), bench.claim(due.plus(SECOND)));
        });
    }

    /** If it fails, the outbox is read in the order of its keys. */
    @TestFactory
    public Stream<DynamicTest> OB1_the_longest_due_is_claimed_first() {
        return Bench.everyWay(this, bench -> {
            List<Notification> told = told(bench);
            assertEquals(
                    told,
                    bench.claim(NOW).stream().map(OutboxContract::notification).toList());
        });
    }

    /** If it fails, a claim leaves no mark until it is settled. */
    @TestFactory
    public Stream<DynamicTest> OB2_what_is_claimed_is_not_claimed_again_before_its_lease_is_over() {
        return Bench.everyWay(this, bench -> {
            List<Notification> told = told(bench);
            assertEquals(told.size(), bench.claim(NOW).size());
            assertEquals(List.of(), bench.claim(NOW.plus(LEASE).minus(SECOND)));
        });
    }

    /**
     * If it fails, what is due is read and then marked, in two steps between which others read the same. A claim may pass over what
     * others are claiming just then, so that something may be left when the race is over.
     */
    @TestFactory
    public Stream<DynamicTest> OB2_of_claims_that_race_each_gets_others() {
        return Bench.everyWay(this, bench -> {
            for (int round = 0; round < Race.ROUNDS; round++) {
                Bench fresh = bench.elsewhere();
                int told = told(fresh).size();
                List<List<Dispatch>> claimed = Race.run(runner -> claims(fresh));
                int left = fresh.claim(NOW).size();
                assertEquals(
                        told,
                        claimed.stream().mapToInt(List::size).sum() + left,
                        "how many were claimed by all together");
            }
        });
    }

    /** If it fails, what a worker left behind that died stays claimed, or its attempts are not counted. */
    @TestFactory
    public Stream<DynamicTest> OB3_what_was_not_settled_is_claimed_again_after_its_lease_as_a_further_attempt() {
        return Bench.everyWay(this, bench -> {
            Notification told = told(bench).getFirst();
            assertEquals(Dispatch.of(told, 1), bench.claim(NOW).getFirst());
            assertEquals(Dispatch.of(told, 2), bench.claim(NOW.plus(LEASE)).getFirst());
            assertEquals(
                    Dispatch.of(told, 3),
                    bench.claim(NOW.plus(LEASE.multipliedBy(2))).getFirst());
        });
    }

    /** If it fails, see whether the moment of a further attempt is kept, in place of the end of the lease. */
    @TestFactory
    public Stream<DynamicTest> OB3_what_is_due_again_is_claimed_from_that_moment_on() {
        return Bench.everyWay(this, bench -> {
            Dispatch first = onlyOne(bench);
            Instant again = NOW.plus(Duration.ofDays(2));
            settle(bench, first, Fate.DUE_AGAIN, again);
            assertEquals(List.of(), bench.claim(again.minus(SECOND)));
            assertEquals(List.of(Dispatch.of(notification(first), 2)), bench.claim(again));
        });
    }

    /** If it fails, an end is kept as a moment in the future instead of as an end. */
    @TestFactory
    public Stream<DynamicTest> OB4_what_was_sent_parked_or_dropped_is_never_claimed_again() {
        return Bench.everyWay(this, bench -> {
            for (Fate end : EnumSet.complementOf(EnumSet.of(Fate.DUE_AGAIN))) {
                Bench fresh = bench.elsewhere();
                settle(fresh, onlyOne(fresh), end, NOW);
                assertEquals(List.of(), fresh.claim(NOW.plus(A_LIFETIME)), "after " + end);
            }
        });
    }

    /** If it fails, a worker whose lease was over brings back what another has sent meanwhile. */
    @TestFactory
    public Stream<DynamicTest> OB4_the_late_word_of_an_earlier_attempt_brings_nothing_back() {
        return Bench.everyWay(this, bench -> {
            Dispatch first = onlyOne(bench);
            Instant later = NOW.plus(LEASE);
            Dispatch second = bench.claim(later).getFirst();
            settle(bench, second, Fate.SENT, later);
            settle(bench, first, Fate.DUE_AGAIN, later);
            assertEquals(List.of(), bench.claim(later.plus(A_LIFETIME)));
        });
    }

    /** If it fails, notifications are claimed or counted without the authority. */
    @TestFactory
    public Stream<DynamicTest> OB5_only_what_belongs_to_the_authority_is_claimed_and_counted() {
        return Bench.everyWay(this, bench -> {
            Bench other = bench.elsewhere();
            told(bench);
            assertEquals(List.of(), other.claim(NOW));
            Dispatch parked = bench.claim(NOW).getFirst();
            settle(bench, parked, Fate.PARKED, NOW);
            assertEquals(1, bench.stores().outbox().parked(bench.fixtures().authority()));
            assertEquals(0, other.stores().outbox().parked(other.fixtures().authority()));
            assertEquals(0, requeue(other, NOW));
        });
    }

    /** If it fails, what no row is met by is taken for settled: its message is sent without end. */
    @TestFactory
    public Stream<DynamicTest> OB6_what_does_not_exist_cannot_be_settled() {
        return Bench.everyWay(this, bench -> {
            Dispatch known = onlyOne(bench);
            NotificationKey unknown =
                    new NotificationKey(known.key().about(), known.key().entry(), "person:nobody");
            for (Fate fate : Fate.values()) {
                Dispatch renamed = new Dispatch(unknown, 1, known.notification());
                assertThrows(StorageFailure.class, () -> settle(bench, renamed, fate, NOW), "as " + fate);
            }
        });
    }

    /** If it fails, the attempts from before are counted on, or something that was sent is sent again. */
    @TestFactory
    public Stream<DynamicTest> OB7_what_was_parked_and_is_requeued_is_due_again_as_a_first_attempt() {
        return Bench.everyWay(this, bench -> {
            told(bench);
            Dispatch parked = bench.claimOne(NOW).orElseThrow();
            settle(bench, parked, Fate.PARKED, NOW);
            bench.claim(NOW).forEach(other -> settle(bench, other, Fate.SENT, NOW));
            Instant later = NOW.plus(Duration.ofDays(1));
            assertEquals(1, requeue(bench, later));
            assertEquals(0, bench.stores().outbox().parked(bench.fixtures().authority()));
            assertEquals(List.of(), bench.claim(later.minus(SECOND)));
            assertEquals(List.of(Dispatch.of(notification(parked), 1)), bench.claim(later));
        });
    }

    /** If it fails, a host that undoes its own transaction has people told again of what they were told. */
    @TestFactory
    public Stream<DynamicTest> OB8_a_claim_and_a_settlement_stand_when_the_host_undoes_its_transaction() {
        return Bench.inTransactions(this, bench -> {
            told(bench);
            List<Dispatch> claimed = new ArrayList<>();
            bench.undoneByTheHost(() -> claimed.add(bench.claimOne(NOW).orElseThrow()));
            bench.undoneByTheHost(() -> bench.stores().outbox().settle(claimed.getFirst(), Fate.SENT, NOW));
            List<NotificationKey> left = bench.claim(NOW.plus(A_LIFETIME)).stream()
                    .map(Dispatch::key)
                    .toList();
            assertEquals(false, left.contains(claimed.getFirst().key()));
        });
    }

    /** Commits a case step by step, the last step in one commit of several entries; all that is told, the oldest first. */
    private static List<Notification> told(Bench bench) {
        Story story = bench.story(TckCases::assessment);
        EhcCase kept = bench.keep(story, 4);
        bench.commit(story.step(kept.version(), 12));
        return story.step(0, 12).outgoing();
    }

    private static Dispatch onlyOne(Bench bench) {
        Story story = bench.story(TckCases::assessment);
        bench.keep(story, 4);
        return bench.claim(NOW).getFirst();
    }

    private static Notification notification(Dispatch dispatch) {
        return dispatch.notification().orElseThrow(() -> new AssertionError("it can be read"));
    }

    private static int requeue(Bench bench, Instant at) {
        return bench.in(() -> bench.stores().outbox().requeue(bench.fixtures().authority(), at));
    }

    /** Claims one after the other, as often as there could be something. */
    private static List<Dispatch> claims(Bench bench) {
        return IntStream.range(0, Race.ROUNDS)
                .mapToObj(turn -> bench.claimOne(NOW))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void settle(Bench bench, Dispatch dispatch, Fate fate, Instant at) {
        bench.in(() -> {
            bench.stores().outbox().settle(dispatch, fate, at);
            return fate;
        });
    }
}
