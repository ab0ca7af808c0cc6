package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDocuments.RECEIVED;
import static io.github.ehckit.spi.tck.TckDocuments.SECOND;
import static io.github.ehckit.spi.tck.TckDocuments.attached;
import static io.github.ehckit.spi.tck.TckDocuments.digest;
import static io.github.ehckit.spi.tck.TckDocuments.file;
import static io.github.ehckit.spi.tck.TckDocuments.firstAttached;
import static io.github.ehckit.spi.tck.TckDocuments.removed;
import static io.github.ehckit.spi.tck.TckResponses.reopened;
import static io.github.ehckit.spi.tck.TckResponses.sealed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.Response;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.content.FileType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules DS1, DS3, DS9 and DS10: what is attached is kept, and what is removed stays with what was submitted. */
public interface DocumentsAreKept extends StoreRules {

    /** If it fails, a name, a type, a size or a nanosecond is lost, or the documents are read in no order. */
    @TestFactory
    default Stream<DynamicTest> DS1_what_is_attached_is_read_back_equal_in_order() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            int count = FileType.values().length;
            IntStream.rangeClosed(1, count)
                    .forEach(n -> assertEquals(Optional.of(attached(n)), bench.attach(open, file(n))));
            assertEquals(firstAttached(count), bench.documents(open));
        });
    }

    /** If it fails, a number is the count of what is there, or the greatest of what is there and one. */
    @TestFactory
    default Stream<DynamicTest> DS1_a_number_is_never_given_twice() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            bench.attach(open, file(2));
            assertEquals(ChangeResult.CHANGED, bench.remove(open, 2));
            assertEquals(1, forget(bench, RECEIVED.plus(SECOND.multipliedBy(3))));
            assertEquals(Optional.of(attached(3)), bench.attach(open, file(3)));
        });
    }

    /** If it fails, the number is read and then written, in two steps between which others read the same. */
    @TestFactory
    default Stream<DynamicTest> DS1_of_those_who_attach_at_once_each_gets_a_number() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            Race.run(runner -> IntStream.range(0, Race.ROUNDS)
                    .mapToObj(round -> bench.attach(open, file(1 + runner)))
                    .toList());
            assertEquals(
                    IntStream.rangeClosed(1, Race.RUNNERS * Race.ROUNDS).boxed().toList(),
                    bench.documents(open).stream().map(AttachedDocument::number).toList());
        });
    }

    /** If it fails, a document can be attached to nothing. */
    @TestFactory
    default Stream<DynamicTest> DS1_where_there_is_no_response_there_is_no_document() {
        return Bench.everyWay(this, bench -> {
            Response never = TckResponses.fresh(bench.fixtures().assessment());
            Assertions.assertThrows(StorageFailure.class, () -> bench.attach(never, file(1)));
            assertEquals(List.of(), bench.documents(never));
        });
    }

    /** If it fails, what is removed is removed from what was submitted, too, or its opening is forgotten (D-05). */
    @TestFactory
    default Stream<DynamicTest> DS3_what_is_removed_stays_with_what_was_submitted() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = bench.saved(bench.opened(story), TckResponses.complete(TckResponses.fresh(story)));
            bench.attach(written, file(1));
            bench.attach(written, file(2));
            Response locked = bench.submitted(written, sealed(story, written));
            Response open = bench.committed(locked, reopened(locked));
            assertEquals(ChangeResult.CHANGED, bench.remove(open, 1));
            bench.attach(open, file(3));
            List<AttachedDocument> kept = bench.documents(open);
            assertEquals(removed(attached(1), 2), kept.getFirst());
            assertEquals(List.of(1, 2), numbers(kept, 1));
            assertEquals(List.of(2, 3), numbers(kept, 2));
        });
    }

    /** If it fails, what is not there, or was removed before, is removed. */
    @TestFactory
    default Stream<DynamicTest> DS3_what_does_not_stand_is_not_removed() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            assertEquals(ChangeResult.UNCHANGED, bench.remove(open, 2));
            assertEquals(ChangeResult.CHANGED, bench.remove(open, 1));
            assertEquals(ChangeResult.UNCHANGED, bench.remove(open, 1));
        });
    }

    /** If it fails, somebody adds more in a day than they may, by removing what they added, or is held to what others added. */
    @TestFactory
    default Stream<DynamicTest> DS9_what_a_person_added_is_counted_from_the_moment_on() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            IntStream.rangeClosed(1, 3).forEach(n -> bench.attach(open, file(n)));
            bench.attach(open, TckDocuments.by(4, TckCases.COORDINATOR));
            bench.remove(open, 3);
            assertEquals(5000, added(bench, TckCases.PSYCHOLOGIST, file(2).at()));
            assertEquals(4000, added(bench, TckCases.COORDINATOR, RECEIVED));
            assertEquals(0, added(bench, new PersonId("tck.nobody"), RECEIVED));
        });
    }

    /** If it fails, bytes are swept that somebody may still have to read. */
    @TestFactory
    default Stream<DynamicTest> DS10_bytes_are_in_use_as_long_as_a_document_has_them() {
        return Bench.everyWay(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            bench.attach(open, file(2));
            bench.remove(open, 2);
            assertEquals(Set.of(digest(1), digest(2)), inUse(bench));
            forget(bench, RECEIVED.plus(SECOND.multipliedBy(3)));
            assertEquals(Set.of(digest(1)), inUse(bench));
        });
    }

    /** If it fails, what was submitted once is forgotten with what never was, or what was discarded only now. */
    @TestFactory
    default Stream<DynamicTest> DS10_only_what_was_discarded_before_the_moment_is_forgotten() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = bench.saved(bench.opened(story), TckResponses.complete(TckResponses.fresh(story)));
            bench.attach(written, file(1));
            Response locked = bench.submitted(written, sealed(story, written));
            Response open = bench.committed(locked, reopened(locked));
            bench.attach(open, file(2));
            bench.attach(open, file(3));
            IntStream.rangeClosed(1, 3).forEach(n -> bench.remove(open, n));
            assertEquals(1, forget(bench, file(3).at()));
            assertEquals(
                    List.of(1, 3),
                    bench.documents(open).stream().map(AttachedDocument::number).toList());
        });
    }

    private static List<Integer> numbers(List<AttachedDocument> all, int version) {
        return all.stream()
                .filter(document -> document.isIn(version))
                .map(AttachedDocument::number)
                .toList();
    }

    private static int forget(Bench bench, Instant before) {
        DocumentStore documents = bench.stores().documents();
        return bench.in(() -> documents.forgetDiscarded(bench.fixtures().authority(), before));
    }

    private static long added(Bench bench, PersonId person, Instant from) {
        DocumentStore documents = bench.stores().documents();
        return bench.in(() -> documents.addedSince(bench.fixtures().authority(), person, from));
    }

    private static Set<?> inUse(Bench bench) {
        DocumentStore documents = bench.stores().documents();
        return bench.in(() -> documents.inUse(bench.fixtures().authority(), Set.of(digest(1), digest(2), digest(3))));
    }
}
