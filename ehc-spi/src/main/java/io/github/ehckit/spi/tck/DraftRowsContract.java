package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDrafts.COGNITION;
import static io.github.ehckit.spi.tck.TckDrafts.COMMUNICATION;
import static io.github.ehckit.spi.tck.TckDrafts.HEALTH;
import static io.github.ehckit.spi.tck.TckDrafts.copy;
import static io.github.ehckit.spi.tck.TckDrafts.draft;
import static io.github.ehckit.spi.tck.TckDrafts.reopened;
import static io.github.ehckit.spi.tck.TckDrafts.says;
import static io.github.ehckit.spi.tck.TckDrafts.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The contract test of {@link DraftRows}: rules RW1 to RW8. A vendor whose advice store saves by {@link
 * io.github.ehckit.port.DraftSaving} extends it beside {@link AdviceStoreContract}, which tries the rules of conflict
 * and of locks.
 */
public abstract class DraftRowsContract {
    private static final SectionDraft FIRST = draft(1, says("first"));
    private static final SectionDraft SECOND = draft(2, says("second"));

    /** Returns the store whose rows are tried; the same one throughout a test. */
    public abstract AdviceStore advice();

    /** Does work on the rows of a draft in that store, in a unit of work of its own. */
    public abstract <T> T onRows(AdviceRequestId request, Function<DraftRows, T> work);

    @Test
    @IfThisFails("a section is changed on the way, or by the save of another one.")
    public void RW1_a_section_is_read_back_equal_and_changes_no_other() {
        AdviceDraft open = opened();
        SectionDraft deep = draft(2, TckDrafts.deep());
        write(open, rows -> rows.begin(Map.of(HEALTH, FIRST, COGNITION, FIRST)));
        write(open, rows -> rows.replace(HEALTH, deep));
        assertEquals(Optional.of(deep), on(open, rows -> rows.find(HEALTH)), "what was replaced");
        assertEquals(Optional.of(FIRST), on(open, rows -> rows.find(COGNITION)), "another section");
        assertEquals(Map.of(HEALTH, deep, COGNITION, FIRST), found(open).sections(), "all of them");
    }

    @Test
    @IfThisFails(
            "a save on a revision that is gone overwrites the newer text, or the text that was saved over is lost.")
    public void RW2_an_earlier_revision_is_kept_of_the_named_one_only() {
        AdviceDraft open = opened();
        write(open, rows -> rows.begin(Map.of(HEALTH, FIRST)));
        assertEquals(CommitResult.STALE, on(open, rows -> rows.keepEarlier(HEALTH, 2)), "another revision");
        assertEquals(CommitResult.STALE, on(open, rows -> rows.keepEarlier(COGNITION, 1)), "never saved");
        assertEquals(CommitResult.COMMITTED, on(open, rows -> rows.keepEarlier(HEALTH, 1)), "the revision");
        write(open, rows -> rows.replace(HEALTH, SECOND));
        assertEquals(Optional.of(FIRST), on(open, rows -> rows.earlier(HEALTH, 1)));
        assertEquals(Optional.empty(), on(open, rows -> rows.earlier(HEALTH, 2)));
    }

    @Test
    @IfThisFails("a section is begun twice, or one that was not begun is taken for a conflict.")
    public void RW3_what_was_begun_is_known() {
        AdviceDraft open = opened();
        write(open, rows -> rows.begin(Map.of(HEALTH, FIRST, COGNITION, FIRST)));
        assertEquals(Set.of(HEALTH), on(open, rows -> rows.begun(Set.of(HEALTH, COMMUNICATION))));
    }

    @Test
    @IfThisFails("earlier revisions are kept for ever, or those of another section are forgotten.")
    public void RW4_earlier_revisions_are_forgotten_up_to_one_or_all_at_once() {
        AdviceDraft open = opened();
        write(open, rows -> rows.begin(Map.of(HEALTH, FIRST, COGNITION, FIRST)));
        write(open, rows -> rows.keepEarlier(COGNITION, 1));
        for (int revision = 1; revision <= 3; revision++) {
            SectionDraft next = draft(revision + 1, says("" + revision));
            int before = revision;
            write(open, rows -> rows.keepEarlier(HEALTH, before));
            write(open, rows -> rows.replace(HEALTH, next));
        }
        write(open, rows -> rows.forgetEarlier(HEALTH, 2));
        assertEquals(List.of(3), kept(open), "up to the second");
        assertEquals(Optional.of(FIRST), on(open, rows -> rows.earlier(COGNITION, 1)), "of another section");
        write(open, DraftRows::forgetEarlier);
        assertEquals(List.of(), kept(open), "all of them");
        assertEquals(Optional.of(draft(4, says("3"))), on(open, rows -> rows.find(HEALTH)), "what it says now");
    }

    @Test
    @IfThisFails("two conflicting saves get one number, and a text is lost.")
    public void RW5_the_latest_conflicting_save_of_a_section_is_the_highest() {
        AdviceDraft open = opened();
        ConflictingSave first = copy(1, Optional.of(says("base")), says("first"));
        ConflictingSave second = copy(2, Optional.empty(), says("second"));
        assertEquals(0, latestCopy(open, HEALTH), "none");
        write(open, rows -> rows.keepConflictingSave(HEALTH, first));
        write(open, rows -> rows.keepConflictingSave(HEALTH, second));
        ConflictingSave.Resolution settled = new ConflictingSave.Resolution(
                ConflictingSave.Disposal.DISCARDED, TckCases.PSYCHOLOGIST, Instant.EPOCH);
        assertEquals(ChangeResult.CHANGED, advice().resolve(open.request(), HEALTH, 2, settled));
        assertEquals(2, latestCopy(open, HEALTH), "also if it is settled");
        assertEquals(0, latestCopy(open, COGNITION), "of another section");
        assertEquals(
                Map.of(HEALTH, List.of(first, second.resolved(settled))), advice().conflictingSaves(open.request()));
    }

    @Test
    @IfThisFails("of two who have read the same the second overwrites what the first has done.")
    public void RW6_a_draft_is_replaced_only_as_it_was_read() {
        AdviceDraft open = opened();
        AdviceDraft withdrawn = withdrawn(open);
        assertEquals(CommitResult.STALE, on(open, rows -> rows.replace(withdrawn, open)), "another standing");
        assertEquals(CommitResult.STALE, on(open, rows -> rows.replace(reopened(open), withdrawn)), "another opening");
        assertEquals(
                CommitResult.STALE, on(open, rows -> rows.replace(open.with(Map.of()), withdrawn)), "another revision");
        assertEquals(open, found(open), "nothing is changed");
        assertEquals(CommitResult.COMMITTED, on(open, rows -> rows.replace(open, withdrawn)));
        assertEquals(withdrawn, found(open));
    }

    @Test
    @IfThisFails("a commit on what is there is taken for stale, or one on what is gone is not.")
    public void RW7_counting_a_save_adds_one_to_the_revision() {
        AdviceDraft open = opened();
        write(open, rows -> rows.begin(Map.of(HEALTH, FIRST)));
        write(open, DraftRows::countSave);
        assertEquals(open.with(Map.of(HEALTH, FIRST)), found(open));
    }

    @Test
    @IfThisFails("what is done to one draft is done to another one, which may be another authority's.")
    public void RW8_every_operation_keeps_to_its_draft() {
        AdviceDraft ours = opened();
        AdviceDraft theirs = opened();
        write(ours, rows -> rows.begin(Map.of(HEALTH, FIRST, COGNITION, FIRST)));
        write(theirs, rows -> rows.begin(Map.of(HEALTH, SECOND)));
        write(theirs, rows -> rows.keepEarlier(HEALTH, 2));
        write(ours, DraftRows::countSave);
        write(ours, DraftRows::forgetEarlier);
        write(ours, DraftRows::clear);
        assertEquals(Map.of(), found(ours).sections(), "ours");
        assertEquals(Map.of(HEALTH, SECOND), found(theirs).sections(), "theirs");
        assertEquals(0, found(theirs).revision(), "their revision");
        assertEquals(Optional.of(SECOND), on(theirs, rows -> rows.earlier(HEALTH, 2)), "their earlier revisions");
    }

    private int latestCopy(AdviceDraft of, SectionCode section) {
        return on(of, rows -> rows.latestConflictingSave(section));
    }

    private List<Integer> kept(AdviceDraft of) {
        return List.of(1, 2, 3).stream()
                .filter(revision ->
                        on(of, rows -> rows.earlier(HEALTH, revision)).isPresent())
                .toList();
    }

    private AdviceDraft opened() {
        AdviceDraft fresh = TckDrafts.fresh(TckCases.ofNewAuthority().assessment());
        advice().open(fresh);
        return fresh;
    }

    private AdviceDraft found(AdviceDraft like) {
        return advice().find(like.request()).orElseThrow(() -> new AssertionError("it is gone"));
    }

    private <T> T on(AdviceDraft draft, Function<DraftRows, T> work) {
        return onRows(draft.request(), work);
    }

    private void write(AdviceDraft draft, Consumer<DraftRows> work) {
        on(draft, rows -> {
            work.accept(rows);
            return rows;
        });
    }
}
