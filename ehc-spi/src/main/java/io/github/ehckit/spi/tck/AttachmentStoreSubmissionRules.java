package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDocuments.attached;
import static io.github.ehckit.spi.tck.TckDocuments.file;
import static io.github.ehckit.spi.tck.TckResponses.complete;
import static io.github.ehckit.spi.tck.TckResponses.reopened;
import static io.github.ehckit.spi.tck.TckResponses.sealed;
import static io.github.ehckit.spi.tck.TckResponses.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.upload.AttachedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules DS2 and DS4: attachments come and go while the response is open, and never between seal and lock. */
interface AttachmentStoreSubmissionRules extends StoresContract {

    @TestFactory
    @IfThisFails("a document is attached or removed without a check that the response is open (R-141).")
    default Stream<DynamicTest> DS2_nothing_is_attached_to_or_removed_from_what_was_submitted() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            Response written = completed(fixture, history);
            fixture.attach(written, file(1));
            closed(fixture, fixture.submitted(written, sealed(history, written)));
        });
    }

    @TestFactory
    @IfThisFails("the store treats submitted responses as locked, but not withdrawn ones.")
    default Stream<DynamicTest> DS2_nothing_is_attached_to_or_removed_from_what_was_withdrawn() {
        return StoreFixture.inEveryMode(this, fixture -> {
            Response fresh = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(fresh, file(1));
            closed(fixture, fixture.committed(fresh, withdrawn(fresh)));
        });
    }

    @TestFactory
    @IfThisFails("a response that was re-opened still refuses documents.")
    default Stream<DynamicTest> DS2_what_was_re_opened_takes_documents_again() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            Response written = completed(fixture, history);
            Response locked = fixture.submitted(written, sealed(history, written));
            Response open = fixture.committed(locked, reopened(locked));
            assertEquals(2, fixture.attach(open, file(1)).orElseThrow().attachedIn());
        });
    }

    @TestFactory
    @IfThisFails("a document is attached or removed between the reading of the documents and the lock, and the seal "
            + "does not cover it.")
    default Stream<DynamicTest> DS4_no_document_comes_or_goes_between_seal_and_lock() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                CaseHistory history = fixture.fixtures().assessment();
                Response written = completed(fixture, history);
                List<List<AttachedDocument>> seen = ConcurrentRuns.run(
                        runner -> runner == 0 ? submit(fixture, history, written) : attaches(fixture, written));
                assertEquals(seen.getFirst(), fixture.documents(written), "what was there when it was sealed");
            }
        });
    }

    private static Response completed(StoreFixture fixture, CaseHistory history) {
        Response fresh = fixture.opened(history);
        return fixture.saved(fresh, complete(fresh));
    }

    private static void closed(StoreFixture fixture, Response locked) {
        assertEquals(Optional.empty(), fixture.attach(locked, file(2)));
        assertEquals(ChangeResult.UNCHANGED, fixture.remove(locked, 1));
        assertEquals(List.of(attached(1)), fixture.documents(locked));
    }

    /** Takes the response, reads its documents and locks it; what it read. */
    private static List<AttachedDocument> submit(StoreFixture fixture, CaseHistory history, Response response) {
        return fixture.in(() -> {
            Response was = fixture.stores().responses().take(response.request()).orElseThrow();
            List<AttachedDocument> read = fixture.stores().documents().of(was.request());
            SubmittedAdvice advice = sealed(history, was);
            fixture.stores().responses().submit(was, TckResponses.submitted(was, advice), advice);
            return read;
        });
    }

    /** Attaches and removes, whether the response is closed or not. */
    private static List<AttachedDocument> attaches(StoreFixture fixture, Response response) {
        List<AttachedDocument> all = new ArrayList<>();
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            fixture.attach(response, file(1)).ifPresent(all::add);
            all.stream().findFirst().ifPresent(first -> fixture.remove(response, first.number()));
        }
        return all;
    }
}
