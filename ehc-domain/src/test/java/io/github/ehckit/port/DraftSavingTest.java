package io.github.ehckit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.AdviceDraft.Status;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.port.SaveResult.Conflict;
import io.github.ehckit.port.SaveResult.Saved;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P2: of two who write one section the second loses no text, and overwrites none. */
class DraftSavingTest {
    private static final SectionCode HEALTH = new SectionCode("health");
    private static final SectionCode COGNITION = new SectionCode("cognition");
    private static final TemplateRef FORM = new TemplateRef("advice", 1);
    private static final TemplateRef NEWER = new TemplateRef("advice", 2);
    private static final PersonId WRITER = new PersonId("writer");
    private static final Instant AT = Instant.parse("2025-05-21T09:00:00.000000001Z");
    private static final AdviceDraft OPEN = AdviceDraft.empty(
            new AdviceRequestId(new CaseId(new AuthorityCode("NORTHSHIRE"), new UUID(7, 7)), 1), FORM);

    private final RecordedRows rows = new RecordedRows(OPEN);
    private final DraftSaving saving = new DraftSaving(rows);

    @Test
    void P2_sections_that_are_begun_are_added_in_one_call() {
        assertThat(save(section(HEALTH, 0, "ours"), section(COGNITION, 0, "ours")))
                .isEqualTo(new Saved(Map.of(HEALTH, 1, COGNITION, 1), List.of()));
        assertThat(rows.sections).isEqualTo(Map.of(HEALTH, draft(1, "ours"), COGNITION, draft(1, "ours")));
        assertThat(rows.calls()).containsExactly("lock", "begun", "begin 2", "countSave");
    }

    @Test
    void P2_a_section_on_its_revision_is_replaced_and_what_it_said_is_kept() {
        save(section(HEALTH, 0, "first"));
        rows.calls();
        assertThat(save(section(HEALTH, 1, "second"))).isEqualTo(new Saved(Map.of(HEALTH, 2), List.of()));
        assertThat(rows.sections).isEqualTo(Map.of(HEALTH, draft(2, "second")));
        assertThat(rows.earlier).isEqualTo(Map.of(HEALTH, Map.of(1, draft(1, "first"))));
        assertThat(rows.calls()).containsExactly("lock", "keepEarlier", "replace", "countSave");
    }

    @Test
    void P2_the_second_who_begins_a_section_overwrites_nothing_and_their_text_is_kept() {
        save(section(HEALTH, 0, "theirs"));
        rows.calls();
        ConflictingSave conflict = copy(1, Optional.of(Answers.none()), "mine");
        assertThat(save(section(HEALTH, 0, "mine"))).isEqualTo(conflict(Optional.of(draft(1, "theirs")), conflict));
        assertThat(rows.sections).isEqualTo(Map.of(HEALTH, draft(1, "theirs")));
        assertThat(rows.copies).isEqualTo(Map.of(HEALTH, List.of(conflict)));
        assertThat(rows.calls()).containsExactly("lock", "begun", "find", "latestCopy", "keepCopy");
    }

    @Test
    @DisplayName("P2, AS12: a conflict brings the text on which the writer built, and copies are numbered")
    void a_conflict_brings_its_base() {
        save(section(HEALTH, 0, "first"));
        save(section(HEALTH, 1, "theirs"));
        save(section(HEALTH, 1, "mine"));
        assertThat(save(section(HEALTH, 1, "mine too")))
                .isEqualTo(conflict(Optional.of(draft(2, "theirs")), copy(2, Optional.of(says("first")), "mine too")));
    }

    @Test
    void P2_a_revision_that_never_was_is_a_conflict_without_a_base() {
        assertThat(save(section(HEALTH, 3, "mine")))
                .isEqualTo(conflict(Optional.empty(), copy(1, Optional.empty(), "mine")));
        assertThat(rows.calls()).doesNotContain("countSave");
    }

    @Test
    void P2_a_section_that_is_named_twice_is_entered_in_the_order_given() {
        assertThat(save(section(HEALTH, 0, "first"), section(HEALTH, 0, "again"), section(HEALTH, 1, "second")))
                .isEqualTo(new Saved(
                        Map.of(HEALTH, 2),
                        List.of(new Conflict(
                                HEALTH,
                                Optional.of(draft(1, "first")),
                                copy(1, Optional.of(Answers.none()), "again")))));
        assertThat(rows.sections).isEqualTo(Map.of(HEALTH, draft(2, "second")));
    }

    @Test
    void P2_what_conflicts_keeps_no_other_section_from_being_saved() {
        save(section(HEALTH, 0, "theirs"));
        Saved result = (Saved) save(section(COGNITION, 0, "mine"), section(HEALTH, 0, "mine"));
        assertThat(result.revisions()).isEqualTo(Map.of(COGNITION, 1));
        assertThat(result.conflicts()).extracting(Conflict::section).containsExactly(HEALTH);
    }

    @Test
    @DisplayName("AS17: of a save that was checked on another form nothing is saved, and no base is told")
    void a_save_on_another_form_is_a_conflict() {
        save(section(HEALTH, 0, "theirs"));
        DraftSave onNewer = new DraftSave(
                OPEN.request(), NEWER, List.of(section(HEALTH, 1, "mine")), WRITER, ManagersAnswers.none(), AT);
        assertThat(saving.save(onNewer))
                .isEqualTo(conflict(Optional.of(draft(1, "theirs")), copy(1, Optional.empty(), "mine")));
        assertThat(rows.sections).isEqualTo(Map.of(HEALTH, draft(1, "theirs")));
    }

    @Test
    @DisplayName("AS12: the latest fifty revisions that were saved over are kept")
    void older_revisions_are_forgotten() {
        for (int revision = 0; revision <= AdviceStore.EARLIER_REVISIONS + 2; revision++) {
            save(section(HEALTH, revision, "" + revision));
        }
        assertThat(rows.revisions(HEALTH))
                .hasSize(AdviceStore.EARLIER_REVISIONS)
                .contains(3, 52);
    }

    @Test
    @DisplayName("AS5: what is not open is not saved")
    void a_response_that_is_closed_is_not_saved() {
        RecordedRows closed = new RecordedRows(with(Status.WITHDRAWN, 1, FORM));
        assertThat(new DraftSaving(closed).save(of(section(HEALTH, 0, "late"))))
                .isEqualTo(new SaveResult.Closed(Status.WITHDRAWN));
        assertThat(closed.calls()).containsExactly("lock");
    }

    @Test
    void a_response_that_is_not_there_cannot_be_saved() {
        DraftSaving none = new DraftSaving(new RecordedRows());
        assertThatThrownBy(() -> none.save(of(section(HEALTH, 0, "late"))))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("NORTHSHIRE");
    }

    @Test
    @DisplayName("AS13: what was saved over is gone once the response is closed, and not before")
    void a_response_that_is_closed_forgets_what_was_saved_over() {
        save(section(HEALTH, 0, "first"));
        save(section(HEALTH, 1, "second"));
        AdviceDraft next = with(Status.OPEN, 2, FORM);
        assertThat(saving.commit(OPEN, next)).isEqualTo(CommitResult.COMMITTED);
        assertThat(rows.revisions(HEALTH)).containsExactly(1);
        assertThat(saving.commit(OPEN, with(Status.WITHDRAWN, 1, FORM))).isEqualTo(CommitResult.STALE);
        assertThat(rows.revisions(HEALTH)).containsExactly(1);
        assertThat(saving.commit(next, with(Status.WITHDRAWN, 2, FORM))).isEqualTo(CommitResult.COMMITTED);
        assertThat(rows.revisions(HEALTH)).isEmpty();
    }

    @Test
    @DisplayName("AS6: a version is added with the submission, and not with one that came too late")
    void a_version_is_added_once() {
        AdviceDraft locked = with(Status.SUBMITTED, 1, FORM);
        SubmittedAdvice advice = new SubmittedAdvice(
                OPEN.request(),
                OPEN.template(),
                OPEN.corrects(),
                new Seal(1, "0".repeat(64), WRITER, AT),
                new Signatory(new PersonName("Ann", "Writer"), "Therapist"),
                OPEN.contents(),
                List.of());
        assertThat(saving.submit(OPEN, locked, advice)).isEqualTo(CommitResult.COMMITTED);
        assertThat(saving.submit(OPEN, locked, advice)).isEqualTo(CommitResult.STALE);
        assertThat(rows.submitted).containsExactly(advice);
    }

    @Test
    @DisplayName("AS16: a response that is moved has the sections of the new form alone")
    void a_response_that_is_moved_has_its_new_sections_alone() {
        save(section(HEALTH, 0, "first"));
        save(section(HEALTH, 1, "second"));
        AdviceDraft moved = with(Status.OPEN, 1, NEWER).with(Map.of(COGNITION, draft(3, "second")));
        assertThat(saving.move(moved, moved)).isEqualTo(CommitResult.STALE);
        assertThat(rows.sections).containsOnlyKeys(HEALTH);
        assertThat(saving.move(OPEN, moved)).isEqualTo(CommitResult.COMMITTED);
        assertThat(rows.sections).isEqualTo(Map.of(COGNITION, draft(3, "second")));
        assertThat(rows.earlier).isEmpty();
    }

    private SaveResult save(SectionSave... sections) {
        return saving.save(of(sections));
    }

    private static DraftSave of(SectionSave... sections) {
        return new DraftSave(OPEN.request(), FORM, List.of(sections), WRITER, ManagersAnswers.none(), AT);
    }

    private static Saved conflict(Optional<SectionDraft> theirs, ConflictingSave conflict) {
        return new Saved(Map.of(), List.of(new Conflict(HEALTH, theirs, conflict)));
    }

    private static SectionSave section(SectionCode code, int revision, String text) {
        return new SectionSave(code, revision, says(text));
    }

    private static SectionDraft draft(int revision, String text) {
        return new SectionDraft(revision, says(text), WRITER, ManagersAnswers.none(), AT);
    }

    private static ConflictingSave copy(int number, Optional<Answers> base, String text) {
        return new ConflictingSave(number, base, says(text), WRITER, AT, Optional.empty());
    }

    private static Answers says(String text) {
        return Answers.none().with("needs", text);
    }

    private static AdviceDraft with(Status standing, int opening, TemplateRef form) {
        return new AdviceDraft(
                OPEN.request(), form, standing, opening, 0, new TreeMap<>(), Optional.empty(), Optional.empty());
    }
}
