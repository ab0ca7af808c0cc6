package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckResponses.HEALTH;
import static io.github.ehckit.spi.tck.TckResponses.complete;
import static io.github.ehckit.spi.tck.TckResponses.reopened;
import static io.github.ehckit.spi.tck.TckResponses.save;
import static io.github.ehckit.spi.tck.TckResponses.sealed;
import static io.github.ehckit.spi.tck.TckResponses.section;
import static io.github.ehckit.spi.tck.TckResponses.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules RS5, RS6, RS8, RS16 and RS17: what was submitted is locked, and stays as it was submitted (P1). */
public interface ResponsesAreLocked extends StoreRules {

    /** If it fails, a save does not ask whether the response is open, or asks before it holds it. */
    @TestFactory
    default Stream<DynamicTest> RS5_a_response_that_was_submitted_cannot_be_saved() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            Response locked = bench.submitted(written, sealed(story, written));
            closed(bench, locked);
        });
    }

    /** If it fails, the store knows submitted responses as locked, and forgets those that were withdrawn. */
    @TestFactory
    default Stream<DynamicTest> RS5_a_response_that_was_withdrawn_cannot_be_saved() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            closed(bench, bench.committed(fresh, withdrawn(fresh)));
        });
    }

    /** If it fails, the store takes a seal for a lock: what locks is the standing, and a re-opening ends it. */
    @TestFactory
    default Stream<DynamicTest> RS5_a_response_that_was_re_opened_can_be_saved_again() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            Response locked = bench.submitted(written, sealed(story, written));
            Response open = bench.committed(locked, reopened(locked));
            assertEquals(open, bench.find(open));
            Response corrected = bench.saved(open, save(open, section(HEALTH, 0, "corrected")));
            assertEquals(corrected, bench.find(open));
        });
    }

    /** If it fails, a later version replaces an earlier one, or a version is made anew from the working copy when it is read. */
    @TestFactory
    default Stream<DynamicTest> RS6_submitted_versions_are_only_ever_added() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            SubmittedAdvice first = sealed(story, written);
            Response locked = bench.submitted(written, first);
            Response open = bench.committed(locked, reopened(locked));
            Response corrected = bench.saved(open, save(open, section(HEALTH, 0, "corrected")));
            assertEquals(List.of(first), versions(bench, open));
            SubmittedAdvice second = sealed(story, corrected);
            bench.submitted(corrected, second);
            assertEquals(List.of(first, second), versions(bench, open));
        });
    }

    /** If it fails, what is read back is not byte for byte what was sealed. */
    @TestFactory
    default Stream<DynamicTest> RS6_what_is_read_back_bears_a_genuine_seal() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            bench.submitted(written, sealed(story, written));
            assertTrue(versions(bench, written).stream().allMatch(SubmittedAdvice::genuine), "genuine");
        });
    }

    /** If it fails, a second submission of one opening passes for the first: nothing but the standing tells that it is not. */
    @TestFactory
    default Stream<DynamicTest> RS6_an_opening_is_submitted_once() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            SubmittedAdvice advice = sealed(story, written);
            Response locked = bench.submitted(written, advice);
            assertEquals(CommitResult.STALE, bench.submit(written, advice));
            assertEquals(List.of(advice), versions(bench, locked));
            assertEquals(locked, bench.find(locked));
        });
    }

    /** If it fails, a submission does not notice that something was saved since the response was read. */
    @TestFactory
    default Stream<DynamicTest> RS8_a_commit_on_an_older_revision_is_stale_and_changes_nothing() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            SubmittedAdvice advice = sealed(story, written);
            Response newer = bench.saved(written, save(written, section(HEALTH, 0, "newer")));
            assertEquals(CommitResult.STALE, bench.submit(written, advice));
            assertEquals(newer, bench.find(newer));
            assertEquals(List.of(), versions(bench, newer));
        });
    }

    /** If it fails, the opening is not compared: what was meant for the one before it is done to this one. */
    @TestFactory
    default Stream<DynamicTest> RS8_a_commit_on_an_older_opening_is_stale_and_changes_nothing() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response written = completed(bench, story);
            Response locked = bench.submitted(written, sealed(story, written));
            Response open = bench.committed(locked, reopened(locked));
            assertEquals(CommitResult.STALE, bench.commit(written, withdrawn(written)));
            assertEquals(open, bench.find(open));
        });
    }

    /** If it fails, sections of the older form are left behind, or those of the newer are not written; see also the form itself. */
    @TestFactory
    default Stream<DynamicTest> RS16_a_response_that_is_moved_has_the_sections_it_is_moved_with_and_no_others() {
        return Bench.everyWay(this, bench -> {
            Response begun = completed(bench, bench.fixtures().assessment());
            Response first = bench.saved(begun, save(begun, section(HEALTH, 0, "first")));
            Response written = bench.saved(first, save(first, section(HEALTH, 1, "second")));
            Response moved = TckResponses.moved(written);
            assertEquals(
                    CommitResult.COMMITTED,
                    bench.in(() -> bench.stores().responses().move(written, moved)));
            assertEquals(moved, bench.find(moved));
            assertEquals(
                    Optional.empty(),
                    bench.in(() -> bench.stores().responses().earlier(moved.request(), HEALTH, 1)),
                    "what was saved over on the older form");
            Response corrected = bench.saved(moved, save(moved, section(TckResponses.MOVED, 9, "after the move")));
            assertEquals(corrected, bench.find(moved));
        });
    }

    /** If it fails, a move does not notice that something was saved since the response was read. */
    @TestFactory
    default Stream<DynamicTest> RS16_a_move_of_what_is_no_longer_as_it_was_read_is_stale_and_changes_nothing() {
        return Bench.everyWay(this, bench -> {
            Response written = completed(bench, bench.fixtures().assessment());
            Response newer = bench.saved(written, save(written, section(HEALTH, 0, "newer")));
            assertEquals(
                    CommitResult.STALE,
                    bench.in(() -> bench.stores().responses().move(written, TckResponses.moved(written))));
            assertEquals(newer, bench.find(newer));
        });
    }

    /** If it fails, what was checked on one form is kept on another, where it is neither printed nor saved again. */
    @TestFactory
    default Stream<DynamicTest>
            RS17_of_a_save_that_was_checked_on_another_form_nothing_is_saved_and_every_text_is_kept() {
        return Bench.everyWay(this, bench -> {
            Response written = completed(bench, bench.fixtures().assessment());
            Response moved = TckResponses.moved(written);
            bench.in(() -> bench.stores().responses().move(written, moved));
            SectionSave begun = section(HEALTH, 0, "begun on the older form");
            SectionSave built = section(TckResponses.MOVED, 9, "built on a revision that there is");
            SaveResult result = bench.in(() -> bench.stores().responses().save(save(written, begun, built)));
            assertEquals(
                    new SaveResult.Saved(Map.of(), List.of(conflict(moved, begun), conflict(moved, built))), result);
            assertEquals(moved, bench.find(moved));
            assertEquals(
                    Map.of(HEALTH, List.of(kept(begun)), TckResponses.MOVED, List.of(kept(built))),
                    bench.in(() -> bench.stores().responses().keptCopies(moved.request())));
        });
    }

    private static SaveResult.Conflict conflict(Response kept, SectionSave lost) {
        return new SaveResult.Conflict(
                lost.section(), Optional.ofNullable(kept.sections().get(lost.section())), kept(lost));
    }

    private static KeptCopy kept(SectionSave lost) {
        return TckResponses.copy(1, Optional.empty(), lost.answers());
    }

    /** If it fails, a commit of a response that is not there makes one. */
    @TestFactory
    default Stream<DynamicTest> RS8_a_commit_of_a_response_that_is_not_there_is_stale() {
        return Bench.everyWay(this, bench -> {
            Response never = TckResponses.fresh(bench.fixtures().assessment());
            assertEquals(CommitResult.STALE, bench.commit(never, withdrawn(never)));
            assertEquals(
                    Optional.empty(), bench.in(() -> bench.stores().responses().find(never.request())));
        });
    }

    private static Response completed(Bench bench, Story story) {
        Response fresh = bench.opened(story);
        return bench.saved(fresh, complete(fresh));
    }

    private static void closed(Bench bench, Response locked) {
        SaveResult result = bench.in(() -> bench.stores().responses().save(save(locked, section(HEALTH, 0, "late"))));
        assertEquals(new SaveResult.Closed(locked.standing()), result);
        assertEquals(locked, bench.find(locked));
    }

    private static List<SubmittedAdvice> versions(Bench bench, Response of) {
        return bench.in(() -> bench.stores().responses().submitted(of.request()));
    }
}
