package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDrafts.HEALTH;
import static io.github.ehckit.spi.tck.TckDrafts.complete;
import static io.github.ehckit.spi.tck.TckDrafts.reopened;
import static io.github.ehckit.spi.tck.TckDrafts.save;
import static io.github.ehckit.spi.tck.TckDrafts.sealed;
import static io.github.ehckit.spi.tck.TckDrafts.section;
import static io.github.ehckit.spi.tck.TckDrafts.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.SubmittedAdvice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules AS5, AS6, AS8, AS16, AS17 and AS19: submitted advice is locked, and stays as it was submitted (P1). */
interface AdviceStoreSubmissionRules extends StoresContract {

    @TestFactory
    @IfThisFails("a save does not check that the draft is open, or checks before it has the lock.")
    default Stream<DynamicTest> AS5_a_draft_that_was_submitted_cannot_be_saved() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            closed(fixture, locked);
        });
    }

    @TestFactory
    @IfThisFails("the store treats submitted drafts as locked, but not withdrawn ones.")
    default Stream<DynamicTest> AS5_a_draft_that_was_withdrawn_cannot_be_saved() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            closed(fixture, fixture.committed(fresh, withdrawn(fresh)));
        });
    }

    @TestFactory
    @IfThisFails("a re-opened draft stays locked: the status decides, and not whether there is a seal.")
    default Stream<DynamicTest> AS5_a_draft_that_was_re_opened_can_be_saved_again() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            assertEquals(open, fixture.find(open));
            AdviceDraft corrected = fixture.saved(open, save(open, section(HEALTH, 0, "corrected")));
            assertEquals(corrected, fixture.find(open));
        });
    }

    @TestFactory
    @IfThisFails("a later version replaces an earlier one, or a submitted version is made again from the draft "
            + "when it is read.")
    default Stream<DynamicTest> AS6_submitted_versions_are_only_ever_added() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            SubmittedAdvice first = sealed(history, written);
            AdviceDraft locked = fixture.submitted(written, first);
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            AdviceDraft corrected = fixture.saved(open, save(open, section(HEALTH, 0, "corrected")));
            assertEquals(List.of(first), versions(fixture, open));
            SubmittedAdvice second = sealed(history, corrected);
            fixture.submitted(corrected, second);
            assertEquals(List.of(first, second), versions(fixture, open));
        });
    }

    @TestFactory
    @IfThisFails("submitted advice is not read back byte for byte as it was sealed.")
    default Stream<DynamicTest> AS6_what_is_read_back_bears_a_genuine_seal() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            fixture.submitted(written, sealed(history, written));
            assertTrue(versions(fixture, written).stream().allMatch(SubmittedAdvice::genuine), "genuine");
        });
    }

    @TestFactory
    @IfThisFails("a second submission of one round is accepted.")
    default Stream<DynamicTest> AS6_a_round_is_submitted_once() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            SubmittedAdvice advice = sealed(history, written);
            AdviceDraft locked = fixture.submitted(written, advice);
            assertEquals(CommitResult.STALE, fixture.submit(written, advice));
            assertEquals(List.of(advice), versions(fixture, locked));
            assertEquals(locked, fixture.find(locked));
        });
    }

    @TestFactory
    @IfThisFails("a submission does not notice that a section was saved after the draft was read.")
    default Stream<DynamicTest> AS8_a_commit_on_an_older_revision_is_stale_and_changes_nothing() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            SubmittedAdvice advice = sealed(history, written);
            AdviceDraft newer = fixture.saved(written, save(written, section(HEALTH, 0, "newer")));
            assertEquals(CommitResult.STALE, fixture.submit(written, advice));
            assertEquals(newer, fixture.find(newer));
            assertEquals(List.of(), versions(fixture, newer));
        });
    }

    @TestFactory
    @IfThisFails("the round is not compared, and a commit for an earlier round changes the present one.")
    default Stream<DynamicTest> AS8_a_commit_on_an_older_round_is_stale_and_changes_nothing() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            AdviceDraft locked = fixture.submitted(written, sealed(history, written));
            AdviceDraft open = fixture.committed(locked, reopened(locked));
            assertEquals(CommitResult.STALE, fixture.commit(written, withdrawn(written)));
            assertEquals(open, fixture.find(open));
        });
    }

    @TestFactory
    @IfThisFails(
            "sections of the older template are left behind, or the sections or the reference of the newer template are "
                    + "not written.")
    default Stream<DynamicTest> AS16_a_draft_that_is_moved_has_the_sections_it_is_moved_with_and_no_others() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft begun = completed(fixture, fixture.fixtures().assessment());
            AdviceDraft first = fixture.saved(begun, save(begun, section(HEALTH, 0, "first")));
            AdviceDraft written = fixture.saved(first, save(first, section(HEALTH, 1, "second")));
            AdviceDraft moved = TckDrafts.moved(written);
            assertEquals(
                    CommitResult.COMMITTED,
                    fixture.in(() -> fixture.stores().advice().move(written, moved)));
            assertEquals(moved, fixture.find(moved));
            assertEquals(
                    Optional.empty(),
                    fixture.in(() -> fixture.stores().advice().earlier(moved.request(), HEALTH, 1)),
                    "what was saved over on the older form");
            AdviceDraft corrected = fixture.saved(moved, save(moved, section(TckDrafts.MOVED, 9, "after the move")));
            assertEquals(corrected, fixture.find(moved));
        });
    }

    @TestFactory
    @IfThisFails("a move to another template does not notice that a section was saved after the draft was read.")
    default Stream<DynamicTest> AS16_a_move_of_what_is_no_longer_as_it_was_read_is_stale_and_changes_nothing() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft written = completed(fixture, fixture.fixtures().assessment());
            AdviceDraft newer = fixture.saved(written, save(written, section(HEALTH, 0, "newer")));
            assertEquals(
                    CommitResult.STALE,
                    fixture.in(() -> fixture.stores().advice().move(written, TckDrafts.moved(written))));
            assertEquals(newer, fixture.find(newer));
        });
    }

    @TestFactory
    @IfThisFails("a text that was checked on one template is saved on another, where it is neither printed nor saved "
            + "again.")
    default Stream<DynamicTest>
            AS17_of_a_save_that_was_checked_on_another_template_nothing_is_saved_and_every_text_is_kept() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft written = completed(fixture, fixture.fixtures().assessment());
            AdviceDraft moved = TckDrafts.moved(written);
            fixture.in(() -> fixture.stores().advice().move(written, moved));
            SectionSave begun = section(HEALTH, 0, "begun on the older form");
            SectionSave built = section(TckDrafts.MOVED, 9, "built on a revision that there is");
            SaveResult result = fixture.in(() -> fixture.stores().advice().save(save(written, begun, built)));
            assertEquals(
                    new SaveResult.Saved(Map.of(), List.of(conflict(moved, begun), conflict(moved, built))), result);
            assertEquals(moved, fixture.find(moved));
            assertEquals(
                    Map.of(HEALTH, List.of(kept(begun)), TckDrafts.MOVED, List.of(kept(built))),
                    fixture.in(() -> fixture.stores().advice().conflictingSaves(moved.request())));
        });
    }

    @TestFactory
    @IfThisFails(
            "advice that the authority enters overwrites the draft, or stands beside it: the texts of the draft that "
                    + "give way are to be kept as conflicting saves.")
    default Stream<DynamicTest> AS19_advice_that_is_entered_takes_the_place_of_the_draft_whose_text_is_kept() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft begun = fixture.opened(history);
            AdviceDraft written = fixture.saved(begun, save(begun, section(HEALTH, 0, "half a sentence")));
            SubmittedAdvice advice = TckDrafts.entered(history, written);
            AdviceDraft now = written.entered(advice);
            assertEquals(
                    CommitResult.COMMITTED,
                    fixture.in(() -> fixture.stores().advice().enter(written, now, advice)));
            assertEquals(now, fixture.find(now));
            assertEquals(List.of(advice), versions(fixture, now));
            assertEquals(
                    Map.of(HEALTH, List.of(TckDrafts.copy(1, Optional.empty(), TckDrafts.says("half a sentence")))),
                    fixture.in(() -> fixture.stores().advice().conflictingSaves(now.request())));
        });
    }

    @TestFactory
    @IfThisFails("the entry of advice does not notice that a section was saved after the draft was read.")
    default Stream<DynamicTest> AS19_an_entry_into_a_draft_that_is_no_longer_as_it_was_read_is_stale() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft written = completed(fixture, history);
            SubmittedAdvice advice = TckDrafts.entered(history, written);
            AdviceDraft newer = fixture.saved(written, save(written, section(HEALTH, 0, "newer")));
            assertEquals(
                    CommitResult.STALE,
                    fixture.in(() -> fixture.stores().advice().enter(written, written.entered(advice), advice)));
            assertEquals(newer, fixture.find(newer));
            assertEquals(List.of(), versions(fixture, newer));
        });
    }

    private static SaveResult.Conflict conflict(AdviceDraft kept, SectionSave lost) {
        return new SaveResult.Conflict(
                lost.section(), Optional.ofNullable(kept.sections().get(lost.section())), kept(lost));
    }

    private static ConflictingSave kept(SectionSave lost) {
        return TckDrafts.copy(1, Optional.empty(), lost.answers());
    }

    @TestFactory
    @IfThisFails("committing a draft that does not exist creates it.")
    default Stream<DynamicTest> AS8_a_commit_of_a_draft_that_is_not_there_is_stale() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft never = TckDrafts.fresh(fixture.fixtures().assessment());
            assertEquals(CommitResult.STALE, fixture.commit(never, withdrawn(never)));
            assertEquals(
                    Optional.empty(), fixture.in(() -> fixture.stores().advice().find(never.request())));
        });
    }

    private static AdviceDraft completed(StoreFixture fixture, CaseHistory history) {
        AdviceDraft fresh = fixture.opened(history);
        return fixture.saved(fresh, complete(fresh));
    }

    private static void closed(StoreFixture fixture, AdviceDraft locked) {
        SaveResult result = fixture.in(() -> fixture.stores().advice().save(save(locked, section(HEALTH, 0, "late"))));
        assertEquals(new SaveResult.Closed(locked.status()), result);
        assertEquals(locked, fixture.find(locked));
    }

    private static List<SubmittedAdvice> versions(StoreFixture fixture, AdviceDraft of) {
        return fixture.in(() -> fixture.stores().advice().submitted(of.request()));
    }
}
