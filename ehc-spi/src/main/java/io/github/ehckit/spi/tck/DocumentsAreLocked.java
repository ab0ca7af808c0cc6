package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDocuments.attached;
import static io.github.ehckit.spi.tck.TckDocuments.file;
import static io.github.ehckit.spi.tck.TckResponses.complete;
import static io.github.ehckit.spi.tck.TckResponses.reopened;
import static io.github.ehckit.spi.tck.TckResponses.sealed;
import static io.github.ehckit.spi.tck.TckResponses.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.upload.AttachedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules DS2 and DS4: documents come and go while the response is open, and never between seal and lock. */
public interface DocumentsAreLocked extends StoreRules {

    /** If it fails, a document is attached without a look at the standing of the response. */
    @TestFactory
    default Stream<DynamicTest> DS2_nothing_is_attached_to_or_removed_from_what_was_submitted() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            bench.attach(written, file(1));
            closed(bench, bench.submitted(written, sealed(story, written)));
        });
    }

    /** If it fails, the store knows submitted responses as locked, and forgets those that were withdrawn. */
    @TestFactory
    default Stream<DynamicTest> DS2_nothing_is_attached_to_or_removed_from_what_was_withdrawn() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            bench.attach(fresh, file(1));
            closed(bench, bench.committed(fresh, withdrawn(fresh)));
        });
    }

    /** If it fails, a re-opening does not open the response for documents. */
    @TestFactory
    default Stream<DynamicTest> DS2_what_was_re_opened_takes_documents_again() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            Response locked = bench.submitted(written, sealed(story, written));
            Response open = bench.committed(locked, reopened(locked));
            assertEquals(2, bench.attach(open, file(1)).orElseThrow().attachedIn());
        });
    }

    /** If it fails, a document comes between the reading of the documents and the lock: the seal does not cover it. */
    @TestFactory
    default Stream<DynamicTest> DS4_no_document_comes_or_goes_between_seal_and_lock() {
        return Bench.inTransactions(this, bench -> {
            for (int round = 0; round < Race.ROUNDS; round++) {
                Story story = bench.fixtures().assessment();
                Response written = completed(bench, story);
                List<List<AttachedDocument>> seen =
                        Race.run(runner -> runner == 0 ? submit(bench, story, written) : attaches(bench, written));
                assertEquals(seen.getFirst(), bench.documents(written), "what was there when it was sealed");
            }
        });
    }

    private static Response completed(Bench bench, Story story) {
        Response fresh = bench.opened(story);
        return bench.saved(fresh, complete(fresh));
    }

    private static void closed(Bench bench, Response locked) {
        assertEquals(Optional.empty(), bench.attach(locked, file(2)));
        assertEquals(ChangeResult.UNCHANGED, bench.remove(locked, 1));
        assertEquals(List.of(attached(1)), bench.documents(locked));
    }

    /** Takes the response, reads its documents and locks it; what it read. */
    private static List<AttachedDocument> submit(Bench bench, Story story, Response response) {
        return bench.in(() -> {
            Response was = bench.stores().responses().take(response.request()).orElseThrow();
            List<AttachedDocument> read = bench.stores().documents().of(was.request());
            SubmittedAdvice advice = sealed(story, was);
            bench.stores().responses().submit(was, TckResponses.submitted(was, advice), advice);
            return read;
        });
    }

    /** Attaches and removes, whether the response is closed or not. */
    private static List<AttachedDocument> attaches(Bench bench, Response response) {
        List<AttachedDocument> all = new ArrayList<>();
        for (int round = 0; round < Race.ROUNDS; round++) {
            bench.attach(response, file(1)).ifPresent(all::add);
            all.stream().findFirst().ifPresent(first -> bench.remove(response, first.number()));
        }
        return all;
    }
}
