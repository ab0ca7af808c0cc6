package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDrafts.HEALTH;
import static io.github.ehckit.spi.tck.TckDrafts.complete;
import static io.github.ehckit.spi.tck.TckDrafts.save;
import static io.github.ehckit.spi.tck.TckDrafts.sealed;
import static io.github.ehckit.spi.tck.TckDrafts.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.seal.SubmittedAdvice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules AS9 and AS10: authorities are separate, and work that fails is undone. */
interface AdviceStoreAtomicityRules extends StoresContract {

    @TestFactory
    @IfThisFails("a draft is looked up by its case and number, without the authority.")
    default Stream<DynamicTest> AS9_nothing_of_one_authority_is_found_or_changed_by_another() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory ours = fixture.fixtures().assessment();
            StoreFixture other = fixture.elsewhere();
            CaseHistory theirs = new CaseHistory(
                    new CaseId(other.fixtures().authority(), ours.id().id()), ours.reference(), ours.entries());
            AdviceDraft mine = fixture.opened(ours);
            assertEquals(Optional.empty(), found(other, new AdviceRequestId(theirs.id(), 1)));
            AdviceDraft yours = other.opened(theirs);
            AdviceDraft kept = fixture.saved(mine, complete(mine));
            assertEquals(yours, other.find(yours));
            fixture.submitted(kept, sealed(ours, kept));
            assertEquals(yours, other.find(yours));
            assertEquals(List.of(), versions(other, yours));
        });
    }

    @TestFactory
    @IfThisFails("a conflicting save is shown to another authority.")
    default Stream<DynamicTest> AS9_texts_that_lost_are_their_own_authoritys() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory ours = fixture.fixtures().assessment();
            StoreFixture other = fixture.elsewhere();
            AdviceDraft mine = fixture.opened(ours);
            AdviceDraft yours = other.openedAlike(ours);
            fixture.saved(mine, save(mine, section(HEALTH, 0, "won")));
            fixture.in(() -> fixture.stores().advice().save(save(mine, section(HEALTH, 0, "lost"))));
            assertEquals(Map.of(), other.in(() -> other.stores().advice().conflictingSaves(yours.request())));
        });
    }

    @TestFactory
    @IfThisFails("the store does not take part in the unit of work.")
    default Stream<DynamicTest> AS10_work_that_fails_leaves_nothing_behind() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft kept = completed(fixture, history);
            SubmittedAdvice advice = sealed(history, kept);
            fixture.fails(() -> fixture.stores()
                    .advice()
                    .save(save(kept, section(HEALTH, 0, "text"), section(TckDrafts.COGNITION, 3, "conflict"))));
            fixture.fails(() -> assertEquals(
                    CommitResult.COMMITTED,
                    fixture.stores().advice().submit(kept, TckDrafts.submitted(kept, advice), advice)));
            holdsNoMoreThan(fixture, kept);
        });
    }

    @TestFactory
    @IfThisFails("a draft is opened on a connection of its own, outside the unit of work.")
    default Stream<DynamicTest> AS10_a_round_that_fails_leaves_nothing_behind() {
        return StoreFixture.inTransactions(this, fixture -> {
            AdviceDraft fresh = TckDrafts.fresh(fixture.fixtures().assessment());
            fixture.fails(() -> fixture.stores().advice().open(fresh));
            assertEquals(Optional.empty(), found(fixture, fresh.request()));
        });
    }

    @Test
    @IfThisFails("the unit of work commits by itself although the host has a transaction open on the thread.")
    default void AS10_what_the_host_undoes_is_undone() {
        StoreFixture fixture = StoreFixture.of(this, TransactionMode.OURS);
        CaseHistory history = fixture.fixtures().assessment();
        AdviceDraft kept = completed(fixture, history);
        SubmittedAdvice advice = sealed(history, kept);
        fixture.undoneByTheHost(() -> fixture.submitted(kept, advice));
        holdsNoMoreThan(fixture, kept);
    }

    @Test
    @IfThisFails("work that joined the transaction of the host and threw is left in it: set a savepoint and roll back "
            + "to it, or mark the transaction as rollback-only.")
    default void AS10_work_that_fails_leaves_nothing_behind_though_the_host_goes_on() {
        StoreFixture fixture = StoreFixture.of(this, TransactionMode.OURS);
        AdviceDraft kept = completed(fixture, fixture.fixtures().assessment());
        fixture.failsWhileTheHostGoesOn(() -> fixture.stores().advice().save(save(kept, section(HEALTH, 0, "text"))));
        holdsNoMoreThan(fixture, kept);
    }

    private static AdviceDraft completed(StoreFixture fixture, CaseHistory history) {
        AdviceDraft fresh = fixture.opened(history);
        return fixture.saved(fresh, complete(fresh));
    }

    private static void holdsNoMoreThan(StoreFixture fixture, AdviceDraft kept) {
        assertEquals(kept, fixture.find(kept));
        assertEquals(List.of(), versions(fixture, kept));
        assertEquals(Map.of(), fixture.in(() -> fixture.stores().advice().conflictingSaves(kept.request())));
    }

    private static Optional<AdviceDraft> found(StoreFixture fixture, AdviceRequestId request) {
        return fixture.in(() -> fixture.stores().advice().find(request));
    }

    private static List<SubmittedAdvice> versions(StoreFixture fixture, AdviceDraft of) {
        return fixture.in(() -> fixture.stores().advice().submitted(of.request()));
    }
}
