package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckAttachments.RECEIVED;
import static io.github.ehckit.spi.tck.TckAttachments.SECOND;
import static io.github.ehckit.spi.tck.TckAttachments.attached;
import static io.github.ehckit.spi.tck.TckAttachments.file;
import static io.github.ehckit.spi.tck.TckAttachments.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.upload.ScanStatus;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules AT5, AT6 and AT11: one worker at a time scans an attachment, and the result stays. */
interface AttachmentStoreScanningRules extends StoresContract {

    @TestFactory
    @IfThisFails("attachments are claimed in the order of their keys, and not of their waiting time.")
    default Stream<DynamicTest> AT5_the_longest_waiting_is_claimed_first() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft later = fixture.opened(fixture.fixtures().assessment());
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(later, file(3));
            IntStream.of(1, 2).forEach(n -> fixture.attach(open, file(n)));
            ClaimedAttachment last = ClaimedAttachment.of(later.request(), file(3).as(1), 1);
            assertEquals(List.of(waiting(open, 1, 1), waiting(open, 2, 1), last), claim(fixture, TckCases.LATE));
        });
    }

    @TestFactory
    @IfThisFails("a claim leaves no mark, or a mark that never ends.")
    default Stream<DynamicTest> AT5_what_is_claimed_is_claimed_again_when_its_lease_is_over() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            Instant over = TckCases.LATE.plus(StoreFixture.LEASE);
            assertEquals(List.of(), claim(fixture, RECEIVED));
            assertEquals(List.of(waiting(open, 1, 1)), claim(fixture, TckCases.LATE));
            assertEquals(List.of(), claim(fixture, over.minus(SECOND)));
            assertEquals(List.of(waiting(open, 1, 2)), claim(fixture, over));
        });
    }

    @TestFactory
    @IfThisFails("a claim reads and then marks in two steps, and another claim reads the same attachment in between. A "
            + "claim may skip attachments that others are claiming at that moment, so some may be left after the "
            + "race.")
    default Stream<DynamicTest> AT5_of_claims_that_race_each_gets_others() {
        return StoreFixture.inEveryMode(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                StoreFixture fresh = fixture.elsewhere();
                AdviceDraft open = fresh.opened(fresh.fixtures().assessment());
                IntStream.rangeClosed(1, ConcurrentRuns.RUNNERS).forEach(n -> fresh.attach(open, file(n)));
                List<Integer> claimed = ConcurrentRuns.run(runner -> claims(fresh));
                int left = claim(fresh, TckCases.LATE).size();
                assertEquals(
                        ConcurrentRuns.RUNNERS,
                        claimed.stream().mapToInt(Integer::intValue).sum() + left);
            }
        });
    }

    @TestFactory
    @IfThisFails(
            "an attachment is scanned that nobody will read, or a submitted attachment is not scanned because it was "
                    + "removed later.")
    default Stream<DynamicTest> AT5_what_was_discarded_is_not_claimed() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            fixture.attach(open, file(2));
            fixture.remove(open, 1);
            assertEquals(1, waiting(fixture));
            assertEquals(List.of(waiting(open, 2, 1)), claim(fixture, TckCases.LATE));
        });
    }

    @TestFactory
    @IfThisFails("a second result of a scan replaces the first, so that an infected attachment becomes readable.")
    default Stream<DynamicTest> AT6_an_attachment_gets_its_scan_status_once() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            fixture.attach(open, file(2));
            assertEquals(ChangeResult.CHANGED, settle(fixture, open, 1, ScanStatus.WITHHELD));
            assertEquals(ChangeResult.UNCHANGED, settle(fixture, open, 1, ScanStatus.CLEAN));
            assertEquals(ChangeResult.CHANGED, settle(fixture, open, 2, ScanStatus.CLEAN));
            assertEquals(ChangeResult.UNCHANGED, settle(fixture, open, 3, ScanStatus.CLEAN));
            assertEquals(
                    List.of(settled(attached(1), ScanStatus.WITHHELD), settled(attached(2), ScanStatus.CLEAN)),
                    fixture.attachments(open));
            assertEquals(List.of(), claim(fixture, TckCases.LATE));
        });
    }

    @TestFactory
    @IfThisFails(
            "the scan status is read and then written in two steps, so that two scans of one attachment both report "
                    + "a virus.")
    default Stream<DynamicTest> AT6_of_findings_that_race_one_counts() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            for (int n = 1; n <= ConcurrentRuns.ROUNDS; n++) {
                int number = n;
                fixture.attach(open, file(n));
                List<ChangeResult> counted =
                        ConcurrentRuns.run(runner -> settle(fixture, open, number, ScanStatus.WITHHELD));
                assertEquals(1, Collections.frequency(counted, ChangeResult.CHANGED));
            }
        });
    }

    @TestFactory
    @IfThisFails("a parked attachment is never scanned again, or an infected one is.")
    default Stream<DynamicTest>
            AT6_what_was_parked_and_is_requeued_is_claimed_from_that_moment_on_as_a_first_attempt() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            IntStream.of(1, 2, 3).forEach(n -> fixture.attach(open, file(n)));
            claim(fixture, TckCases.LATE);
            settle(fixture, open, 1, ScanStatus.PARKED);
            settle(fixture, open, 2, ScanStatus.WITHHELD);
            settle(fixture, open, 3, ScanStatus.CLEAN);
            assertEquals(1, parked(fixture));
            Instant later = TckCases.LATE.plus(StoreFixture.LEASE.multipliedBy(9));
            assertEquals(0, requeue(fixture.elsewhere(), later));
            assertEquals(1, requeue(fixture, later));
            assertEquals(0, parked(fixture));
            assertEquals(List.of(), claim(fixture, later.minus(SECOND)));
            assertEquals(List.of(waiting(open, 1, 1)), claim(fixture, later));
        });
    }

    @TestFactory
    @IfThisFails("an attachment whose scan went wrong is tried again at once, or never.")
    default Stream<DynamicTest> AT11_what_is_postponed_is_claimed_from_that_moment_on() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            Instant later = TckCases.LATE.plus(StoreFixture.LEASE.multipliedBy(9));
            postpone(fixture, claim(fixture, TckCases.LATE).getFirst(), later);
            assertEquals(List.of(), claim(fixture, later.minus(SECOND)));
            assertEquals(List.of(waiting(open, 1, 2)), claim(fixture, later));
        });
    }

    @TestFactory
    @IfThisFails("the late answer of a worker whose lease is over lets a third worker in while the second is still "
            + "scanning.")
    default Stream<DynamicTest> AT11_the_late_word_of_an_earlier_attempt_changes_nothing() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            ClaimedAttachment first = claim(fixture, TckCases.LATE).getFirst();
            Instant over = TckCases.LATE.plus(StoreFixture.LEASE);
            assertEquals(List.of(waiting(open, 1, 2)), claim(fixture, over));
            postpone(fixture, first, over);
            assertEquals(List.of(), claim(fixture, over));
        });
    }

    private static ClaimedAttachment waiting(AdviceDraft open, int n, int attempt) {
        return ClaimedAttachment.of(open.request(), attached(n).asFile(), attempt);
    }

    /** Claims every waiting attachment, the longest waiting first. */
    private static List<ClaimedAttachment> claim(StoreFixture fixture, Instant now) {
        return StoreFixture.all(() -> claimOne(fixture, now));
    }

    private static Optional<ClaimedAttachment> claimOne(StoreFixture fixture, Instant now) {
        return fixture.stores().attachments().claim(fixture.fixtures().authority(), now, now.plus(StoreFixture.LEASE));
    }

    private static void postpone(StoreFixture fixture, ClaimedAttachment claimed, Instant at) {
        fixture.in(() -> {
            fixture.stores().attachments().postpone(claimed, at);
            return claimed;
        });
    }

    private static int parked(StoreFixture fixture) {
        return fixture.in(
                () -> fixture.stores().attachments().parked(fixture.fixtures().authority()));
    }

    private static int requeue(StoreFixture fixture, Instant at) {
        return fixture.in(
                () -> fixture.stores().attachments().requeue(fixture.fixtures().authority(), at));
    }

    /** Claims one after the other, as often as there could be an attachment; returns how many it got. */
    private static int claims(StoreFixture fixture) {
        return Math.toIntExact(IntStream.range(0, ConcurrentRuns.RUNNERS)
                .mapToObj(turn -> claimOne(fixture, TckCases.LATE))
                .flatMap(Optional::stream)
                .count());
    }

    private static ChangeResult settle(StoreFixture fixture, AdviceDraft open, int number, ScanStatus found) {
        AttachmentStore attachments = fixture.stores().attachments();
        return fixture.in(() -> attachments.complete(open.request(), number, found));
    }

    private static int waiting(StoreFixture fixture) {
        AttachmentStore attachments = fixture.stores().attachments();
        return fixture.in(() -> attachments.waiting(fixture.fixtures().authority()));
    }
}
