package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckAttachments.attached;
import static io.github.ehckit.spi.tck.TckAttachments.file;
import static io.github.ehckit.spi.tck.TckDrafts.complete;
import static io.github.ehckit.spi.tck.TckDrafts.reopened;
import static io.github.ehckit.spi.tck.TckDrafts.sealed;
import static io.github.ehckit.spi.tck.TckDrafts.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.upload.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules AT2, AT4 and AT12: attachments come and go while the draft is open, never between seal and lock, and those of
 * a submitted version come back.
 */
interface AttachmentStoreSubmissionRules extends StoresContract {

    @TestFactory
    @IfThisFails("an attachment is attached or removed without a check that the draft is open (R-141).")
    default Stream<DynamicTest> AT2_nothing_is_attached_to_or_removed_from_what_was_submitted() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            fixture.attach(written, file(1));
            closed(fixture, fixture.submitted(written, sealed(history, written)));
        });
    }

    @TestFactory
    @IfThisFails("the store treats submitted drafts as locked, but not withdrawn ones.")
    default Stream<DynamicTest> AT2_nothing_is_attached_to_or_removed_from_what_was_withdrawn() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(fresh, file(1));
            closed(fixture, fixture.committed(fresh, withdrawn(fresh)));
        });
    }

    @TestFactory
    @IfThisFails("a draft that was re-opened still refuses attachments.")
    default Stream<DynamicTest> AT2_what_was_re_opened_takes_attachments_again() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            assertEquals(2, fixture.attach(open, file(1)).orElseThrow().attachedIn());
        });
    }

    @TestFactory
    @IfThisFails(
            "an attachment is attached or removed between the reading of the attachments and the lock, and the seal "
                    + "does not cover it.")
    default Stream<DynamicTest> AT4_no_attachment_comes_or_goes_between_seal_and_lock() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                CaseHistory history = fixture.fixtures().assessment();
                AdviceDraft written = completed(fixture, history);
                List<List<Attachment>> seen = ConcurrentRuns.run(
                        runner -> runner == 0 ? submit(fixture, history, written) : attaches(fixture, written));
                assertEquals(seen.getFirst(), fixture.attachments(written), "what was there when it was sealed");
            }
        });
    }

    @TestFactory
    @IfThisFails("a correction that was ended leaves its attachments behind, or takes away those that were submitted.")
    default Stream<DynamicTest> AT12_a_draft_that_is_set_back_has_the_attachments_of_the_version() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            fixture.attach(written, file(1));
            fixture.attach(written, file(2));
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            List<Attachment> submitted = fixture.attachments(locked);
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            fixture.remove(open, 1);
            fixture.attach(open, file(3));
            fixture.in(() -> {
                fixture.stores().attachments().restore(open.request(), 1);
                return open;
            });
            List<Attachment> all = fixture.attachments(open);
            assertEquals(submitted, all.subList(0, 2), "those that were submitted");
            assertTrue(all.getLast().discarded(), "the one that was added since is discarded");
        });
    }

    private static AdviceDraft completed(StoreFixture fixture, CaseHistory history) {
        AdviceDraft fresh = fixture.opened(history);
        return fixture.saved(fresh, complete(fresh));
    }

    private static void closed(StoreFixture fixture, AdviceDraft locked) {
        assertEquals(Optional.empty(), fixture.attach(locked, file(2)));
        assertEquals(ChangeResult.UNCHANGED, fixture.remove(locked, 1));
        assertEquals(List.of(attached(1)), fixture.attachments(locked));
    }

    /** Locks the draft, reads its attachments and submits it; returns the attachments that it read. */
    private static List<Attachment> submit(StoreFixture fixture, CaseHistory history, AdviceDraft draft) {
        return fixture.in(() -> {
            AdviceDraft was = fixture.stores().advice().lock(draft.request()).orElseThrow();
            List<Attachment> read = fixture.stores().attachments().of(was.request());
            SubmittedAdvice advice = sealed(history, was);
            fixture.stores().advice().submit(was, TckDrafts.submitted(was, advice), advice);
            return read;
        });
    }

    /** Attaches and removes, even if the draft is closed. */
    private static List<Attachment> attaches(StoreFixture fixture, AdviceDraft draft) {
        List<Attachment> all = new ArrayList<>();
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            fixture.attach(draft, file(1)).ifPresent(all::add);
            all.stream().findFirst().ifPresent(first -> fixture.remove(draft, first.number()));
        }
        return all;
    }
}
