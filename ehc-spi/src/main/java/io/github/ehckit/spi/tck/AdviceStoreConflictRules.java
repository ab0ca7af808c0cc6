package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDrafts.COGNITION;
import static io.github.ehckit.spi.tck.TckDrafts.HEALTH;
import static io.github.ehckit.spi.tck.TckDrafts.complete;
import static io.github.ehckit.spi.tck.TckDrafts.reopened;
import static io.github.ehckit.spi.tck.TckDrafts.save;
import static io.github.ehckit.spi.tck.TckDrafts.says;
import static io.github.ehckit.spi.tck.TckDrafts.sealed;
import static io.github.ehckit.spi.tck.TckDrafts.section;
import static io.github.ehckit.spi.tck.TckDrafts.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.ConflictingSave.Disposal;
import io.github.ehckit.draft.ConflictingSave.Resolution;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules AS12 to AS14: the base of a conflict, how long it is kept, and the conflicting copies. */
interface AdviceStoreConflictRules extends StoresContract {

    @TestFactory
    @IfThisFails("the earlier text of a section is lost when the section is saved over, or the text of another "
            + "revision is given.")
    default Stream<DynamicTest> AS12_a_conflict_brings_the_text_on_which_the_writer_built() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            AdviceDraft first = fixture.saved(fresh, save(fresh, new SectionSave(HEALTH, 0, TckDrafts.deep())));
            AdviceDraft second = fixture.saved(first, save(first, section(HEALTH, 1, "second")));
            AdviceDraft third = fixture.saved(second, save(second, section(HEALTH, 2, "third")));
            SaveResult.Conflict lost = conflict(fixture, third, section(HEALTH, 1, "mine"));
            assertEquals(Optional.of(TckDrafts.deep()), lost.base(), "base");
            assertEquals(Optional.ofNullable(third.sections().get(HEALTH)), lost.theirs(), "theirs");
            assertEquals(says("mine"), lost.yours(), "yours");
            assertEquals(
                    Optional.ofNullable(second.sections().get(HEALTH)),
                    earlier(fixture, fresh, HEALTH, 2),
                    "the second");
            assertEquals(
                    Optional.empty(), earlier(fixture, fresh, HEALTH, 3), "what is saved now is not an earlier one");
            assertEquals(Optional.empty(), earlier(fixture, fresh, COGNITION, 1), "of another section");
        });
    }

    @TestFactory
    @IfThisFails("too few earlier revisions are kept, or they are kept for ever.")
    default Stream<DynamicTest> AS12_the_latest_revisions_are_kept_and_older_ones_let_go() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft draft = fixture.opened(fixture.fixtures().assessment());
            draft = fixture.saved(draft, save(draft, section(COGNITION, 0, "first"), section(HEALTH, 0, "0")));
            for (int revision = 1; revision <= AdviceStore.EARLIER_REVISIONS + 1; revision++) {
                draft = fixture.saved(draft, save(draft, section(HEALTH, revision, "" + revision)));
            }
            draft = fixture.saved(draft, save(draft, section(COGNITION, 1, "second")));
            assertEquals(Optional.empty(), earlier(fixture, draft, HEALTH, 1), "one too many");
            assertEquals(
                    Optional.of(says("1")),
                    earlier(fixture, draft, HEALTH, 2).map(SectionDraft::answers),
                    "the oldest that is kept");
            assertEquals(
                    Optional.empty(),
                    conflict(fixture, draft, section(HEALTH, 1, "mine")).base());
            assertEquals(
                    Optional.of(says("first")),
                    earlier(fixture, draft, COGNITION, 1).map(SectionDraft::answers),
                    "each section has its own");
        });
    }

    @TestFactory
    @IfThisFails("earlier texts, which only their writers may see, outlive the submission.")
    default Stream<DynamicTest> AS13_what_was_saved_over_is_gone_once_the_draft_is_submitted() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft fresh = fixture.opened(history);
            AdviceDraft first = fixture.saved(fresh, save(fresh, section(HEALTH, 0, "first")));
            AdviceDraft second = fixture.saved(first, save(first, section(HEALTH, 1, "second")));
            AdviceDraft written = fixture.saved(second, complete(second));
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            assertEquals(Optional.empty(), earlier(fixture, locked, HEALTH, 1));
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            assertEquals(
                    Optional.empty(),
                    conflict(fixture, open, section(HEALTH, 1, "mine")).base());
            fixture.saved(open, save(open, section(HEALTH, 2, "third")));
            assertEquals(
                    Optional.of(says("second")),
                    earlier(fixture, open, HEALTH, 2).map(SectionDraft::answers),
                    "a new opening has its own");
        });
    }

    @TestFactory
    @IfThisFails("earlier texts, which only their writers may see, outlive the withdrawal.")
    default Stream<DynamicTest> AS13_what_was_saved_over_is_gone_once_the_draft_is_withdrawn() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            AdviceDraft first = fixture.saved(fresh, save(fresh, section(HEALTH, 0, "first")));
            AdviceDraft second = fixture.saved(first, save(first, section(HEALTH, 1, "second")));
            fixture.committed(second, withdrawn(second));
            assertEquals(Optional.empty(), earlier(fixture, second, HEALTH, 1));
        });
    }

    @TestFactory
    @IfThisFails("a resolved conflicting save is deleted, is resolved twice, or another is resolved in its place.")
    default Stream<DynamicTest> AS14_a_conflict_is_resolved_once_and_stays() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            AdviceDraft kept = fixture.saved(fresh, save(fresh, section(HEALTH, 0, "won")));
            ConflictingSave first =
                    conflict(fixture, kept, section(HEALTH, 0, "lost")).kept();
            ConflictingSave second =
                    conflict(fixture, kept, section(HEALTH, 0, "lost again")).kept();
            Resolution used = settled(Disposal.RECOVERED);
            assertEquals(ChangeResult.CHANGED, settle(fixture, kept, HEALTH, first.number(), used), "the first time");
            assertEquals(
                    ChangeResult.UNCHANGED,
                    settle(fixture, kept, HEALTH, first.number(), settled(Disposal.DISCARDED)),
                    "the second time");
            assertEquals(ChangeResult.UNCHANGED, settle(fixture, kept, HEALTH, 3, used), "a copy that is not there");
            assertEquals(
                    ChangeResult.UNCHANGED,
                    settle(fixture, kept, COGNITION, second.number(), used),
                    "of another section");
            assertEquals(
                    Map.of(HEALTH, List.of(first.resolved(used), second)),
                    fixture.in(() -> fixture.stores().advice().conflictingSaves(kept.request())));
        });
    }

    private static Resolution settled(Disposal fate) {
        return new Resolution(fate, TckCases.COORDINATOR, Instant.parse("2025-10-26T01:30:00.000000001Z"));
    }

    private static ChangeResult settle(
            StoreFixture fixture, AdviceDraft of, SectionCode section, int copy, Resolution as) {
        return fixture.in(() -> fixture.stores().advice().resolve(of.request(), section, copy, as));
    }

    private static Optional<SectionDraft> earlier(
            StoreFixture fixture, AdviceDraft of, SectionCode section, int revision) {
        return fixture.in(() -> fixture.stores().advice().earlier(of.request(), section, revision));
    }

    private static SaveResult.Conflict conflict(StoreFixture fixture, AdviceDraft kept, SectionSave late) {
        SaveResult result = fixture.in(() -> fixture.stores().advice().save(save(kept, late)));
        assertEquals(kept, fixture.find(kept), "a conflict overwrites nothing");
        return ((SaveResult.Saved) result).conflicts().getFirst();
    }
}
