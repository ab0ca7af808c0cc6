package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDocuments.RECEIVED;
import static io.github.ehckit.spi.tck.TckDocuments.SECOND;
import static io.github.ehckit.spi.tck.TckDocuments.attached;
import static io.github.ehckit.spi.tck.TckDocuments.file;
import static io.github.ehckit.spi.tck.TckDocuments.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.Response;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.Clearance;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules DS5 and DS6: each document that waits is scanned by one at a time, and what was found of it stays. */
public interface DocumentsAreScanned extends StoreRules {

    /** If it fails, documents are claimed in the order of their keys, or the limit is set before the order. */
    @TestFactory
    default Stream<DynamicTest> DS5_the_longest_waiting_are_claimed_first_and_no_more_than_asked() {
        return Bench.everyWay(this, bench -> {
            Response later = bench.opened(bench.fixtures().assessment());
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(later, file(3));
            IntStream.of(1, 2).forEach(n -> bench.attach(open, file(n)));
            assertEquals(List.of(waiting(open, 1), waiting(open, 2)), claim(bench, 2, TckCases.LATE));
            assertEquals(List.of(new WaitingDocument(later.request(), file(3).as(1))), claim(bench, 2, TckCases.LATE));
        });
    }

    /** If it fails, a claim leaves no mark, or one that does not end. */
    @TestFactory
    default Stream<DynamicTest> DS5_what_is_claimed_is_claimed_again_when_its_lease_is_over() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            List<WaitingDocument> due = List.of(waiting(open, 1));
            assertEquals(List.of(), claim(bench, 9, RECEIVED));
            assertEquals(due, claim(bench, 9, TckCases.LATE));
            assertEquals(
                    List.of(), claim(bench, 9, TckCases.LATE.plus(Bench.LEASE).minus(SECOND)));
            assertEquals(due, claim(bench, 9, TckCases.LATE.plus(Bench.LEASE)));
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
                int left = claim(fresh, 9, TckCases.LATE).size();
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
            assertEquals(List.of(waiting(open, 2)), claim(bench, 9, TckCases.LATE));
        });
    }

    /** If it fails, a second finding replaces the first: what was withheld becomes readable. */
    @TestFactory
    default Stream<DynamicTest> DS6_a_document_gets_its_clearance_once() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            bench.attach(open, file(2));
            assertEquals(true, settle(bench, open, 1, Clearance.WITHHELD));
            assertEquals(false, settle(bench, open, 1, Clearance.CLEAN));
            assertEquals(true, settle(bench, open, 2, Clearance.CLEAN));
            assertEquals(false, settle(bench, open, 3, Clearance.CLEAN));
            assertEquals(
                    List.of(settled(attached(1), Clearance.WITHHELD), settled(attached(2), Clearance.CLEAN)),
                    bench.documents(open));
            assertEquals(List.of(), claim(bench, 9, TckCases.LATE));
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
                List<Boolean> counted = Race.run(runner -> settle(bench, open, number, Clearance.WITHHELD));
                assertEquals(1, Collections.frequency(counted, true));
            }
        });
    }

    private static WaitingDocument waiting(Response open, int n) {
        Attachment document = attached(n).attachment();
        return new WaitingDocument(open.request(), document);
    }

    private static List<WaitingDocument> claim(Bench bench, int most, Instant now) {
        return bench.stores().documents().claim(bench.fixtures().authority(), most, now, Bench.LEASE);
    }

    /** Claims one after the other, as often as there could be something; how many it got. */
    private static int claims(Bench bench) {
        return IntStream.range(0, Race.RUNNERS)
                .map(turn -> claim(bench, 1, TckCases.LATE).size())
                .sum();
    }

    private static boolean settle(Bench bench, Response open, int number, Clearance found) {
        DocumentStore documents = bench.stores().documents();
        return bench.in(() -> documents.settle(open.request(), number, found));
    }

    private static int waiting(Bench bench) {
        DocumentStore documents = bench.stores().documents();
        return bench.in(() -> documents.waiting(bench.fixtures().authority()));
    }
}
