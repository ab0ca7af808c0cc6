package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDocuments.RECEIVED;
import static io.github.ehckit.spi.tck.TckDocuments.SECOND;
import static io.github.ehckit.spi.tck.TckDocuments.attached;
import static io.github.ehckit.spi.tck.TckDocuments.file;
import static io.github.ehckit.spi.tck.TckDocuments.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.Response;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.Clearance;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules DS5, DS6 and DS11: each document that waits is scanned by one at a time, and what was found of it stays. */
public interface DocumentsAreScanned extends StoreRules {

    /** If it fails, documents are claimed in the order of their keys. */
    @TestFactory
    default Stream<DynamicTest> DS5_the_longest_waiting_is_claimed_first() {
        return Bench.everyWay(this, bench -> {
            Response later = bench.opened(bench.fixtures().assessment());
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(later, file(3));
            IntStream.of(1, 2).forEach(n -> bench.attach(open, file(n)));
            WaitingDocument last = WaitingDocument.of(later.request(), file(3).as(1), 1);
            assertEquals(List.of(waiting(open, 1, 1), waiting(open, 2, 1), last), claim(bench, TckCases.LATE));
        });
    }

    /** If it fails, a claim leaves no mark, or one that does not end. */
    @TestFactory
    default Stream<DynamicTest> DS5_what_is_claimed_is_claimed_again_when_its_lease_is_over() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            Instant over = TckCases.LATE.plus(Bench.LEASE);
            assertEquals(List.of(), claim(bench, RECEIVED));
            assertEquals(List.of(waiting(open, 1, 1)), claim(bench, TckCases.LATE));
            assertEquals(List.of(), claim(bench, over.minus(SECOND)));
            assertEquals(List.of(waiting(open, 1, 2)), claim(bench, over));
        });
    }

    /**
     * If it fails, what is due is read and then marked, in two steps between which others read the same. A claim may pass over what
     * others are claiming just then, so that something may be left when the race is over.
     */
    @TestFactory
    default Stream<DynamicTest> DS5_of_claims_that_race_each_gets_others() {
        return Bench.everyWay(this, bench -> {
            for (int round = 0; round < Race.ROUNDS; round++) {
                Bench fresh = bench.elsewhere();
                Response open = fresh.opened(fresh.fixtures().assessment());
                IntStream.rangeClosed(1, Race.RUNNERS).forEach(n -> fresh.attach(open, file(n)));
                List<Integer> claimed = Race.run(runner -> claims(fresh));
                int left = claim(fresh, TckCases.LATE).size();
                assertEquals(
                        Race.RUNNERS,
                        claimed.stream().mapToInt(Integer::intValue).sum() + left);
            }
        });
    }

    /** If it fails, a scanner reads what nobody will ever read, or leaves out what was submitted and removed since. */
    @TestFactory
    default Stream<DynamicTest> DS5_what_was_discarded_is_not_claimed() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            bench.attach(open, file(2));
            bench.remove(open, 1);
            assertEquals(1, waiting(bench));
            assertEquals(List.of(waiting(open, 2, 1)), claim(bench, TckCases.LATE));
        });
    }

    /** If it fails, a second finding replaces the first: what was withheld becomes readable. */
    @TestFactory
    default Stream<DynamicTest> DS6_a_document_gets_its_clearance_once() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            bench.attach(open, file(2));
            assertEquals(ChangeResult.CHANGED, settle(bench, open, 1, Clearance.WITHHELD));
            assertEquals(ChangeResult.UNCHANGED, settle(bench, open, 1, Clearance.CLEAN));
            assertEquals(ChangeResult.CHANGED, settle(bench, open, 2, Clearance.CLEAN));
            assertEquals(ChangeResult.UNCHANGED, settle(bench, open, 3, Clearance.CLEAN));
            assertEquals(
                    List.of(settled(attached(1), Clearance.WITHHELD), settled(attached(2), Clearance.CLEAN)),
                    bench.documents(open));
            assertEquals(List.of(), claim(bench, TckCases.LATE));
        });
    }

    /** If it fails, the clearance is read and then written: two who found a virus both tell of it. */
    @TestFactory
    default Stream<DynamicTest> DS6_of_findings_that_race_one_counts() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            for (int n = 1; n <= Race.ROUNDS; n++) {
                int number = n;
                bench.attach(open, file(n));
                List<ChangeResult> counted = Race.run(runner -> settle(bench, open, number, Clearance.WITHHELD));
                assertEquals(1, Collections.frequency(counted, ChangeResult.CHANGED));
            }
        });
    }

    /** If it fails, what was parked is never scanned again, or what a virus was found in is. */
    @TestFactory
    default Stream<DynamicTest>
            DS6_what_was_parked_and_is_requeued_is_claimed_from_that_moment_on_as_a_first_attempt() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            IntStream.of(1, 2, 3).forEach(n -> bench.attach(open, file(n)));
            claim(bench, TckCases.LATE);
            settle(bench, open, 1, Clearance.PARKED);
            settle(bench, open, 2, Clearance.WITHHELD);
            settle(bench, open, 3, Clearance.CLEAN);
            assertEquals(1, parked(bench));
            Instant later = TckCases.LATE.plus(Bench.LEASE.multipliedBy(9));
            assertEquals(0, requeue(bench.elsewhere(), later));
            assertEquals(1, requeue(bench, later));
            assertEquals(0, parked(bench));
            assertEquals(List.of(), claim(bench, later.minus(SECOND)));
            assertEquals(List.of(waiting(open, 1, 1)), claim(bench, later));
        });
    }

    /** If it fails, a document with which something went wrong is tried again at once, or never. */
    @TestFactory
    default Stream<DynamicTest> DS11_what_is_postponed_is_claimed_from_that_moment_on() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            Instant later = TckCases.LATE.plus(Bench.LEASE.multipliedBy(9));
            postpone(bench, claim(bench, TckCases.LATE).getFirst(), later);
            assertEquals(List.of(), claim(bench, later.minus(SECOND)));
            assertEquals(List.of(waiting(open, 1, 2)), claim(bench, later));
        });
    }

    /** If it fails, a worker whose lease was over lets a third one in while the second is still at it. */
    @TestFactory
    default Stream<DynamicTest> DS11_the_late_word_of_an_earlier_attempt_changes_nothing() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            WaitingDocument first = claim(bench, TckCases.LATE).getFirst();
            Instant over = TckCases.LATE.plus(Bench.LEASE);
            assertEquals(List.of(waiting(open, 1, 2)), claim(bench, over));
            postpone(bench, first, over);
            assertEquals(List.of(), claim(bench, over));
        });
    }

    private static WaitingDocument waiting(Response open, int n, int attempt) {
        return WaitingDocument.of(open.request(), attached(n).attachment(), attempt);
    }

    /** Claims everything that waits, the longest waiting first. */
    private static List<WaitingDocument> claim(Bench bench, Instant now) {
        return Bench.all(() -> claimOne(bench, now));
    }

    private static Optional<WaitingDocument> claimOne(Bench bench, Instant now) {
        return bench.stores().documents().claim(bench.fixtures().authority(), now, now.plus(Bench.LEASE));
    }

    private static void postpone(Bench bench, WaitingDocument claimed, Instant at) {
        bench.in(() -> {
            bench.stores().documents().postpone(claimed, at);
            return claimed;
        });
    }

    private static int parked(Bench bench) {
        return bench.in(() -> bench.stores().documents().parked(bench.fixtures().authority()));
    }

    private static int requeue(Bench bench, Instant at) {
        return bench.in(
                () -> bench.stores().documents().requeue(bench.fixtures().authority(), at));
    }

    /** Claims one after the other, as often as there could be something; how many it got. */
    private static int claims(Bench bench) {
        return Math.toIntExact(IntStream.range(0, Race.RUNNERS)
                .mapToObj(turn -> claimOne(bench, TckCases.LATE))
                .flatMap(Optional::stream)
                .count());
    }

    private static ChangeResult settle(Bench bench, Response open, int number, Clearance found) {
        DocumentStore documents = bench.stores().documents();
        return bench.in(() -> documents.settle(open.request(), number, found));
    }

    private static int waiting(Bench bench) {
        DocumentStore documents = bench.stores().documents();
        return bench.in(() -> documents.waiting(bench.fixtures().authority()));
    }
}
