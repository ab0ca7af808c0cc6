package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.ReadReceipt.Way;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules AS15 and AS18, with AS9 and AS10: who has read submitted advice. */
interface AdviceStoreReadReceiptRules extends StoresContract {

    @TestFactory
    @IfThisFails("a read receipt is doubled, or does not hold the first and the latest moment of reading.")
    default Stream<DynamicTest> AS15_a_read_receipt_is_recorded_once_with_its_first_and_its_latest_moment() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceRequestId request =
                    fixture.opened(fixture.fixtures().assessment()).request();
            ReadReceipt first = reading(1, Role.COORDINATOR, Way.READ, 1);
            note(fixture, request, first);
            note(fixture, request, reading(1, Role.COORDINATOR, Way.READ, 9));
            note(fixture, request, reading(1, Role.COORDINATOR, Way.READ, 5));
            ReadReceipt downloaded = reading(1, Role.COORDINATOR, Way.DOWNLOADED, 2);
            ReadReceipt inAnotherRole = reading(1, Role.DECISION_MAKER, Way.READ, 3);
            ReadReceipt ofTheSecond = reading(2, Role.COORDINATOR, Way.READ, 4);
            List.of(ofTheSecond, inAnotherRole, downloaded).forEach(other -> note(fixture, request, other));
            assertEquals(
                    List.of(first.again(moment(9)), downloaded, inAnotherRole, ofTheSecond),
                    readings(fixture, request));
        });
    }

    @TestFactory
    @IfThisFails("two people who read at the same moment block each other, or one receipt is lost.")
    default Stream<DynamicTest> AS15_read_receipts_that_race_are_all_recorded() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceRequestId request =
                    fixture.opened(fixture.fixtures().assessment()).request();
            ConcurrentRuns.run(runner -> {
                for (int version = 1; version <= ConcurrentRuns.ROUNDS; version++) {
                    note(fixture, request, reading(version, Role.COORDINATOR, Way.READ, runner + 1));
                }
                return runner;
            });
            List<ReadReceipt> noted = readings(fixture, request);
            assertEquals(ConcurrentRuns.ROUNDS, noted.size(), "how many readings");
            noted.forEach(receipt -> assertEquals(moment(ConcurrentRuns.RUNNERS), receipt.last(), "the latest moment"));
        });
    }

    @TestFactory
    @IfThisFails("a read receipt is stored or looked up without the authority.")
    default Stream<DynamicTest> AS9_read_receipts_are_their_own_authoritys() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft mine = fixture.opened(fixture.fixtures().assessment());
            StoreFixture other = fixture.elsewhere();
            CaseId ours = mine.request().ofCase();
            note(fixture, mine.request(), reading(1, Role.COORDINATOR, Way.READ, 1));
            assertEquals(
                    List.of(),
                    readings(
                            other,
                            new AdviceRequestId(new CaseId(other.fixtures().authority(), ours.id()), 1)));
        });
    }

    @TestFactory
    @IfThisFails("a read receipt is written in the open transaction of the thread, so that a rollback hides who has "
            + "read.")
    default Stream<DynamicTest> AS18_a_read_receipt_stays_recorded_when_the_transaction_around_it_is_undone() {
        return StoreFixture.inTransactions(this, fixture -> {
            AdviceDraft draft = fixture.opened(fixture.fixtures().assessment());
            ReadReceipt first = reading(1, Role.COORDINATOR, Way.READ, 1);
            ReadReceipt second = reading(2, Role.COORDINATOR, Way.READ, 2);
            fixture.fails(() -> fixture.stores().advice().recordReadReceipt(draft.request(), first));
            fixture.undoneByTheHost(() -> fixture.stores().advice().recordReadReceipt(draft.request(), second));
            assertEquals(List.of(first, second), readings(fixture, draft.request()));
        });
    }

    private static ReadReceipt reading(int version, Role as, Way way, int moment) {
        return new ReadReceipt(version, new PersonId("tck.reader"), as, way, moment(moment), moment(moment));
    }

    private static Instant moment(int nanos) {
        return Instant.parse("2025-10-26T01:00:00.000000000Z").plusNanos(nanos);
    }

    private static void note(StoreFixture fixture, AdviceRequestId request, ReadReceipt receipt) {
        fixture.in(() -> {
            fixture.stores().advice().recordReadReceipt(request, receipt);
            return receipt;
        });
    }

    private static List<ReadReceipt> readings(StoreFixture fixture, AdviceRequestId request) {
        return fixture.in(() -> fixture.stores().advice().readReceipts(request));
    }
}
