package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.spi.journey.Writing.COMMUNICATION;
import static io.github.ehckit.template.answer.SectionCode.BACKGROUND;
import static io.github.ehckit.template.answer.SectionCode.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.ConflictingSave.Disposal;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.draft.UnsavedChanges;
import io.github.ehckit.history.Stage;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Difference;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.Merge;
import io.github.ehckit.template.answer.MergeConflict;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.VisibleDraft;
import io.github.ehckit.usecase.VisibleDraft.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writing a response: saving and leaving its sections, two windows on one of them, and what is not saved. */
class DraftingJourneyTest {
    private final Journey journey = Journey.advising();

    @Test
    void R_128_and_R_138_a_section_is_saved_however_incomplete_and_nothing_is_submitted() {
        journey.saved(1, THERAPIST, BACKGROUND, Writing.unfinishedBackground())
                .saved(1, THERAPIST, COMMUNICATION, Answers.none());
        assertThat(copy().draft().contents().of(BACKGROUND)).isEqualTo(Writing.unfinishedBackground());
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(AdviceRequestRow.Status.PENDING);
    }

    @Test
    void R_095_nothing_typed_beside_No_is_saved_shown_unsaved_submitted_or_printed() {
        Answers own = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
        Answers ghost = own.with("name", "Ghost Writer").with("jobTitle", "Phantom");
        journey.wroteAll(1, THERAPIST);
        List<Notice> told = new ArrayList<>();
        journey.save(1, THERAPIST, HEADER, 1, ghost).orElseThrow(told::add);

        assertThat(told)
                .extracting(notice -> notice.path().orElseThrow())
                .containsExactly("header.name", "header.jobTitle");
        assertThat(copy().draft().contents().of(HEADER)).isEqualTo(own);
        assertThat(unsaved(section(HEADER, 2, ghost)).warn()).isFalse();
        assertThat(unsaved(section(HEADER, 2, ghost.choosing("onBehalfOf", "YES")))
                        .warn())
                .isTrue();
        journey.submitted(1, THERAPIST);
        assertThat(sealed(1, THERAPIST).contents().of(HEADER)).isEqualTo(own);
    }

    @Test
    void R_095_a_conflicting_save_is_kept_without_what_was_typed_beside_No() {
        Answers own = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
        journey.wroteAll(1, THERAPIST).saved(1, THERAPIST, HEADER, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS));

        assertThat(conflict(HEADER, 1, own.with("name", "Ghost Writer")).yours())
                .isEqualTo(own);
    }

    @Test
    void R_100_a_promise_is_submitted_with_who_and_by_when_and_the_writer_is_told_what_follows() {
        Answers bare = Header.own(AdviceIntention.WILL_ALLOCATED_WORKER);
        Answers promise = Header.promise("Ola Berg, social worker", Day.on("Fri 27 Mar 2026"));
        journey.wroteAll(1, THERAPIST).saved(1, THERAPIST, HEADER, bare);
        assertThat(RefusalReasons.sentences(journey.submit(1, THERAPIST, true)))
                .containsExactly(
                        "Answer ‘Allocated worker: name and job title/role’.",
                        "Answer ‘Date by which they will provide advice’.");

        journey.saved(1, THERAPIST, HEADER, promise);
        List<Notice> told = new ArrayList<>();
        journey.submit(1, THERAPIST, true).orElseThrow(told::add);
        assertThat(told).extracting(Notice::under).containsExactly("R-100; reg 6(1)");
        assertThat(sealed(1, THERAPIST).contents().of(HEADER)).isEqualTo(promise);
    }

    @Test
    void R_120_strengths_alone_and_needs_alone_are_submitted_and_read() {
        Answers strengths = Answers.none().with("strengths", "Reads well");
        Answers needs = Answers.none().with("needs", "Noise");
        journey.wroteAll(1, THERAPIST)
                .saved(1, THERAPIST, COMMUNICATION, strengths)
                .saved(1, THERAPIST, Writing.EMOTIONAL, needs)
                .submitted(1, THERAPIST);

        assertThat(sealed(1, COORDINATOR).contents().of(COMMUNICATION)).isEqualTo(strengths);
        assertThat(sealed(1, COORDINATOR).contents().of(Writing.EMOTIONAL)).isEqualTo(needs);
    }

    private SubmittedAdvice sealed(int request, Actor reader) {
        return journey.hub.advice().latest(journey.request(request), reader).orElseThrow();
    }

    @Test
    void R_129_and_R_130_after_one_section_was_saved_and_left_every_other_can_be_opened() {
        List<Section> sections = copy().template().sections();
        for (Section section : sections.subList(1, sections.size())) {
            journey.saved(1, THERAPIST, section.code(), Answers.none());
            VisibleDraft home = copy();
            assertThat(home.template().areas()).hasSize(6);
            assertThat(home.draft().sections()).containsKey(section.code());
            assertThat(home.options()).contains(Action.SAVE);
        }
        assertThat(copy().draft().sections()).hasSize(sections.size() - 1);
    }

    @Test
    void R_134_back_download_save_and_submit_are_offered_while_it_is_pending_and_no_others() {
        assertThat(copy().options())
                .extracting(Action::english)
                .containsExactly("Back", "Download", "Save", "Submit advice");
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(copy().options()).containsExactly(Action.BACK, Action.DOWNLOAD);
        journey.reopened(1);
        assertThat(copy().options()).containsExactly(Action.values());
    }

    @Test
    void R_134_a_manager_who_does_not_write_is_offered_to_go_back_and_to_download() {
        assertThat(journey.draft(1, MANAGER).orElseThrow().options()).containsExactly(Action.BACK, Action.DOWNLOAD);
    }

    @Test
    void R_135_whoever_goes_back_finds_the_assessment_page_as_it_was() {
        CaseFile before = journey.file(THERAPIST);
        assertThat(before.stage()).isEqualTo(Stage.ASSESSMENT);
        journey.saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023"));
        assertThat(journey.file(THERAPIST)).isEqualTo(before);
    }

    @Test
    void R_136_there_is_a_warning_of_what_differs_from_the_last_save() {
        journey.saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023"));
        UnsavedChanges unsaved = unsaved(section(BACKGROUND, 1, Writing.background("In 2022")));
        assertThat(unsaved.warn()).isTrue();
        assertThat(unsaved.changes().get(BACKGROUND))
                .extracting(Difference::at)
                .containsExactly("background.firstContact");
        assertThat(unsaved.overtaken()).isEmpty();
    }

    @Test
    void R_136_no_difference_is_no_warning_however_blanks_are_spelt() {
        journey.saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023"));
        Answers blanks =
                new Answers(Writing.background("In 2023").with("other", " \n").fields(), Map.of("outcomes", List.of()));
        assertThat(unsaved(section(BACKGROUND, 1, blanks), section(COMMUNICATION, 0, Answers.none()))
                        .warn())
                .isFalse();
        assertThat(unsaved(section(COMMUNICATION, 0, Answers.none().with("needs", "Finding words")))
                        .warn())
                .as("what was never saved is saved with nothing")
                .isTrue();
    }

    @Test
    void R_136_what_somebody_else_has_saved_meanwhile_is_told_and_is_no_change_of_the_writers() {
        journey.saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023"))
                .saved(1, THERAPIST, BACKGROUND, Writing.background("In 2022"));
        UnsavedChanges untouched = unsaved(section(BACKGROUND, 1, Writing.background("In 2023")));
        assertThat(untouched.warn()).isFalse();
        assertThat(untouched.overtaken().get(BACKGROUND))
                .extracting(SectionDraft::revision)
                .isEqualTo(2);
        UnsavedChanges changed = unsaved(section(BACKGROUND, 1, Writing.background("In 2021")));
        assertThat(changed.warn()).isTrue();
        assertThat(changed.overtaken()).containsKey(BACKGROUND);
        assertThat(unsaved(section(BACKGROUND, 1, Writing.background("In 2022")))
                        .warn())
                .as("somebody has saved the same")
                .isFalse();
    }

    @Test
    void D_01_nobody_else_learns_what_is_unsaved_or_kept_beside_a_draft() {
        for (Actor other : List.of(PSYCHOLOGIST, COLLEAGUE, COORDINATOR)) {
            assertThat(rules(journey.hub.advice().unsaved(journey.request(1), List.of(), other)))
                    .containsExactly("D-01");
            assertThat(rules(journey.hub.advice().conflictingSaves(journey.request(1), other)))
                    .containsExactly("D-01");
        }
    }

    @Test
    void P2_a_collision_brings_base_theirs_and_yours_and_whoever_saved_theirs_when() {
        SaveResult.Conflict conflict = collision(
                Writing.background("In 2022"), Writing.background("In 2023").with("effectOfSupport", "None"));
        assertThat(conflict.section()).isEqualTo(BACKGROUND);
        assertThat(conflict.base()).contains(Writing.background("In 2023"));
        assertThat(conflict.theirs()).hasValueSatisfying(theirs -> {
            assertThat(theirs.answers()).isEqualTo(Writing.background("In 2022"));
            assertThat(theirs.savedBy()).isEqualTo(THERAPIST.id());
        });
        assertThat(conflict.yours().text("effectOfSupport")).contains("None");
    }

    @Test
    void P2_what_does_not_collide_is_offered_put_together_item_by_item() {
        Answers yours = Writing.background("In 2023").with("effectOfSupport", "None");
        Merge merge = collision(Writing.background("In 2022"), yours).merge().orElseThrow();
        assertThat(merge.clean()).isTrue();
        assertThat(merge.answers()).isEqualTo(Writing.background("In 2022").with("effectOfSupport", "None"));
        assertThat(journey.save(1, THERAPIST, BACKGROUND, 2, merge.answers())
                        .orElseThrow()
                        .conflicts())
                .isEmpty();
    }

    @Test
    void P2_what_collides_is_named_by_its_place() {
        Answers theirs = Writing.area().with("needs", "Taking turns");
        Answers yours = Writing.area().with("needs", "Listening").adding("outcomes", Entry.of("o2", Answers.none()));
        journey.saved(1, THERAPIST, COMMUNICATION, Writing.area()).saved(1, THERAPIST, COMMUNICATION, theirs);
        Merge merge = conflict(COMMUNICATION, 1, yours).merge().orElseThrow();
        assertThat(merge.conflicts()).extracting(MergeConflict::at).containsExactly("communication.needs");
        assertThat(merge.answers().entries("outcomes")).hasSize(2);
    }

    @Test
    void P2_the_text_that_lost_can_be_had_back_and_says_what_became_of_it() {
        SaveResult.Conflict conflict = collision(Writing.background("In 2022"), Writing.background("In 2021"));
        assertThat(copies()).containsExactly(conflict.kept());
        ConflictingSave.Resolution settled = settle(1, Disposal.RECOVERED);
        assertThat(settled.by()).isEqualTo(THERAPIST.id());
        assertThat(copies()).containsExactly(conflict.kept().resolved(settled));
        assertThat(copies().getFirst().answers()).as("it is not lost").isEqualTo(Writing.background("In 2021"));
    }

    @Test
    void P2_a_copy_is_settled_by_those_who_write_once_and_while_they_write() {
        collision(Writing.background("In 2022"), Writing.background("In 2021"));
        ResolveConflict discarding = new ResolveConflict(journey.request(1), BACKGROUND, 1, Disposal.DISCARDED);
        assertThat(codes(journey.hub.casework().resolve(discarding, PSYCHOLOGIST)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        settle(1, Disposal.DISCARDED);
        assertThat(codes(journey.hub.casework().resolve(discarding, THERAPIST))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(RefusalReasons.sentences(journey.hub.casework().resolve(discarding, THERAPIST)))
                .containsExactly("We cannot find unsaved copy 1 of this section."
                        + " Load the page again: someone may have dealt with the copy already.");
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(codes(journey.hub.casework().resolve(discarding, THERAPIST)))
                .containsExactly(RefusalCode.ADVICE_LOCKED);
    }

    private SaveResult.Conflict collision(Answers theirs, Answers yours) {
        journey.saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023")).saved(1, THERAPIST, BACKGROUND, theirs);
        return conflict(BACKGROUND, 1, yours);
    }

    private SaveResult.Conflict conflict(SectionCode section, int revision, Answers yours) {
        return journey.save(1, THERAPIST, section, revision, yours)
                .orElseThrow()
                .conflicts()
                .getFirst();
    }

    private ConflictingSave.Resolution settle(int copy, Disposal fate) {
        return journey.hub
                .casework()
                .resolve(new ResolveConflict(journey.request(1), BACKGROUND, copy, fate), THERAPIST)
                .orElseThrow();
    }

    private List<ConflictingSave> copies() {
        return journey.hub
                .advice()
                .conflictingSaves(journey.request(1), THERAPIST)
                .orElseThrow()
                .get(BACKGROUND);
    }

    private UnsavedChanges unsaved(SectionSave... written) {
        return journey.hub
                .advice()
                .unsaved(journey.request(1), List.of(written), THERAPIST)
                .orElseThrow();
    }

    private static SectionSave section(SectionCode section, int revision, Answers answers) {
        return new SectionSave(section, revision, answers);
    }

    private VisibleDraft copy() {
        return journey.draft(1, THERAPIST).orElseThrow();
    }
}
