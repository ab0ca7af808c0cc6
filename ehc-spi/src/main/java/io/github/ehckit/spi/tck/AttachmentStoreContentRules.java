package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckAttachments.RECEIVED;
import static io.github.ehckit.spi.tck.TckAttachments.SECOND;
import static io.github.ehckit.spi.tck.TckAttachments.attached;
import static io.github.ehckit.spi.tck.TckAttachments.digest;
import static io.github.ehckit.spi.tck.TckAttachments.file;
import static io.github.ehckit.spi.tck.TckAttachments.firstAttached;
import static io.github.ehckit.spi.tck.TckAttachments.removed;
import static io.github.ehckit.spi.tck.TckDrafts.reopened;
import static io.github.ehckit.spi.tck.TckDrafts.sealed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.FileType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules AT1, AT3, AT9 and AT10: attachments are read back equal, and a removed one stays with the advice that it was
 * submitted with.
 */
interface AttachmentStoreContentRules extends StoresContract {

    @TestFactory
    @IfThisFails("a name, a type, a size or a nanosecond is lost, or the attachments are read in no order.")
    default Stream<DynamicTest> AT1_what_is_attached_is_read_back_equal_in_order() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            int count = FileType.values().length;
            IntStream.rangeClosed(1, count)
                    .forEach(n -> assertEquals(Optional.of(attached(n)), fixture.attach(open, file(n))));
            assertEquals(firstAttached(count), fixture.attachments(open));
        });
    }

    @TestFactory
    @IfThisFails(
            "a new number is computed from the attachments that are left: their count, or the greatest number plus "
                    + "one.")
    default Stream<DynamicTest> AT1_a_number_is_never_given_twice() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            fixture.attach(open, file(2));
            assertEquals(ChangeResult.CHANGED, fixture.remove(open, 2));
            assertEquals(1, forget(fixture, RECEIVED.plus(SECOND.multipliedBy(3))));
            assertEquals(Optional.of(attached(3)), fixture.attach(open, file(3)));
        });
    }

    @TestFactory
    @IfThisFails("the number is read and then written in two steps, and another thread reads the same number in "
            + "between.")
    default Stream<DynamicTest> AT1_of_those_who_attach_at_once_each_gets_a_number() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            ConcurrentRuns.run(runner -> IntStream.range(0, ConcurrentRuns.ROUNDS)
                    .mapToObj(round -> fixture.attach(open, file(1 + runner)))
                    .toList());
            assertEquals(
                    IntStream.rangeClosed(1, ConcurrentRuns.RUNNERS * ConcurrentRuns.ROUNDS)
                            .boxed()
                            .toList(),
                    fixture.attachments(open).stream().map(Attachment::number).toList());
        });
    }

    @TestFactory
    @IfThisFails("an attachment can be attached to a draft that does not exist.")
    default Stream<DynamicTest> AT1_where_there_is_no_draft_there_is_no_attachment() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft never = TckDrafts.fresh(fixture.fixtures().assessment());
            Assertions.assertThrows(StorageException.class, () -> fixture.attach(never, file(1)));
            assertEquals(List.of(), fixture.attachments(never));
        });
    }

    @TestFactory
    @IfThisFails("an attachment that is removed from the draft is also removed from the submitted advice, or its round "
            + "is lost (D-05).")
    default Stream<DynamicTest> AT3_what_is_removed_stays_with_what_was_submitted() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = fixture.saved(fixture.opened(history), TckDrafts.complete(TckDrafts.fresh(history)));
            fixture.attach(written, file(1));
            fixture.attach(written, file(2));
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            assertEquals(ChangeResult.CHANGED, fixture.remove(open, 1));
            fixture.attach(open, file(3));
            List<Attachment> kept = fixture.attachments(open);
            assertEquals(removed(attached(1), 2), kept.getFirst());
            assertEquals(List.of(1, 2), numbers(kept, 1));
            assertEquals(List.of(2, 3), numbers(kept, 2));
        });
    }

    @TestFactory
    @IfThisFails("removing an attachment that does not exist, or was removed before, is answered as a success.")
    default Stream<DynamicTest> AT3_what_does_not_stand_is_not_removed() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            assertEquals(ChangeResult.UNCHANGED, fixture.remove(open, 2));
            assertEquals(ChangeResult.CHANGED, fixture.remove(open, 1));
            assertEquals(ChangeResult.UNCHANGED, fixture.remove(open, 1));
        });
    }

    @TestFactory
    @IfThisFails("a person can exceed the daily limit by removing files, or is counted for the files of others.")
    default Stream<DynamicTest> AT9_what_a_person_added_is_counted_from_the_moment_on() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            IntStream.rangeClosed(1, 3).forEach(n -> fixture.attach(open, file(n)));
            fixture.attach(open, TckAttachments.by(4, TckCases.COORDINATOR));
            fixture.remove(open, 3);
            assertEquals(5000, added(fixture, TckCases.PSYCHOLOGIST, file(2).at()));
            assertEquals(4000, added(fixture, TckCases.COORDINATOR, RECEIVED));
            assertEquals(0, added(fixture, new PersonId("tck.nobody"), RECEIVED));
        });
    }

    @TestFactory
    @IfThisFails("bytes are swept that a person may still have to read.")
    default Stream<DynamicTest> AT10_bytes_are_in_use_as_long_as_an_attachment_has_them() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            fixture.attach(open, file(2));
            fixture.remove(open, 2);
            assertEquals(Set.of(digest(1), digest(2)), inUse(fixture));
            forget(fixture, RECEIVED.plus(SECOND.multipliedBy(3)));
            assertEquals(Set.of(digest(1)), inUse(fixture));
        });
    }

    @TestFactory
    @IfThisFails(
            "an attachment is forgotten that was submitted once, or that was discarded only after the given moment.")
    default Stream<DynamicTest> AT10_only_what_was_discarded_before_the_moment_is_forgotten() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = fixture.saved(fixture.opened(history), TckDrafts.complete(TckDrafts.fresh(history)));
            fixture.attach(written, file(1));
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            fixture.attach(open, file(2));
            fixture.attach(open, file(3));
            IntStream.rangeClosed(1, 3).forEach(n -> fixture.remove(open, n));
            assertEquals(1, forget(fixture, file(3).at()));
            assertEquals(
                    List.of(1, 3),
                    fixture.attachments(open).stream().map(Attachment::number).toList());
        });
    }

    private static List<Integer> numbers(List<Attachment> all, int version) {
        return all.stream()
                .filter(attachment -> attachment.isIn(version))
                .map(Attachment::number)
                .toList();
    }

    private static int forget(StoreFixture fixture, Instant before) {
        AttachmentStore attachments = fixture.stores().attachments();
        return fixture.in(() -> attachments.forgetDiscarded(fixture.fixtures().authority(), before));
    }

    private static long added(StoreFixture fixture, PersonId person, Instant from) {
        AttachmentStore attachments = fixture.stores().attachments();
        return fixture.in(() -> attachments.bytesAddedSince(fixture.fixtures().authority(), person, from));
    }

    private static Set<?> inUse(StoreFixture fixture) {
        AttachmentStore attachments = fixture.stores().attachments();
        return fixture.in(
                () -> attachments.inUse(fixture.fixtures().authority(), Set.of(digest(1), digest(2), digest(3))));
    }
}
