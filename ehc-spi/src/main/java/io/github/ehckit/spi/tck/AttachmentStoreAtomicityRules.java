package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckAttachments.attached;
import static io.github.ehckit.spi.tck.TckAttachments.digest;
import static io.github.ehckit.spi.tck.TckAttachments.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.upload.ScanStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules AT7 and AT8: authorities are separate, and work that fails is undone. */
interface AttachmentStoreAtomicityRules extends StoresContract {

    @TestFactory
    @IfThisFails("attachments are found, removed or settled by case and number, without the authority.")
    default Stream<DynamicTest> AT7_nothing_of_one_authority_is_found_or_changed_by_another() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory ours = fixture.fixtures().assessment();
            StoreFixture other = fixture.elsewhere();
            AdviceDraft mine = fixture.opened(ours);
            AdviceDraft yours = other.openedAlike(ours);
            fixture.attach(mine, file(1));
            fixture.attach(yours, file(1));
            other.remove(yours, 1);
            fixture.in(() -> other.stores().attachments().complete(yours.request(), 1, ScanStatus.WITHHELD));
            assertEquals(List.of(attached(1)), fixture.attachments(mine));
        });
    }

    @TestFactory
    @IfThisFails("attachments are claimed, counted, forgotten or looked up without the authority.")
    default Stream<DynamicTest> AT7_nothing_of_one_authority_is_claimed_or_counted_for_another() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft mine = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(mine, file(1));
            fixture.attach(mine, file(2));
            fixture.remove(mine, 2);
            AuthorityCode other = fixture.elsewhere().fixtures().authority();
            AttachmentStore attachments = fixture.stores().attachments();
            assertEquals(
                    Optional.empty(), attachments.claim(other, TckCases.LATE, TckCases.LATE.plus(StoreFixture.LEASE)));
            assertEquals(0, fixture.in(() -> attachments.waiting(other)));
            assertEquals(
                    0,
                    fixture.in(
                            () -> attachments.bytesAddedSince(other, TckCases.PSYCHOLOGIST, TckAttachments.RECEIVED)));
            assertEquals(Set.of(), fixture.in(() -> attachments.inUse(other, Set.of(digest(1)))));
            assertEquals(0, fixture.in(() -> attachments.forgetDiscarded(other, TckCases.LATE)));
            assertEquals(2, fixture.attachments(mine).size());
        });
    }

    @TestFactory
    @IfThisFails("the store does not take part in the unit of work.")
    default Stream<DynamicTest> AT8_work_that_fails_leaves_nothing_behind() {
        return StoreFixture.inTransactions(this, fixture -> {
            AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
            fixture.attach(open, file(1));
            fixture.fails(() -> fixture.stores().attachments().attach(open.request(), file(2)));
            fixture.fails(() -> fixture.stores().attachments().remove(open.request(), 1));
            fixture.fails(() -> fixture.stores().attachments().complete(open.request(), 1, ScanStatus.CLEAN));
            assertEquals(List.of(attached(1)), fixture.attachments(open));
            assertEquals(attached(2), fixture.attach(open, file(2)).orElseThrow());
        });
    }

    @Test
    @IfThisFails("the unit of work commits by itself although the host has a transaction open on the thread.")
    default void AT8_what_the_host_undoes_is_undone() {
        StoreFixture fixture = StoreFixture.of(this, TransactionMode.OURS);
        AdviceDraft open = fixture.opened(fixture.fixtures().assessment());
        fixture.undoneByTheHost(() -> fixture.attach(open, file(1)));
        assertEquals(List.of(), fixture.attachments(open));
    }
}
