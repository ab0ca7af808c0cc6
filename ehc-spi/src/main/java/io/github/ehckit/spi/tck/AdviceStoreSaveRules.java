package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDrafts.COGNITION;
import static io.github.ehckit.spi.tck.TckDrafts.COMMUNICATION;
import static io.github.ehckit.spi.tck.TckDrafts.HEALTH;
import static io.github.ehckit.spi.tck.TckDrafts.copy;
import static io.github.ehckit.spi.tck.TckDrafts.save;
import static io.github.ehckit.spi.tck.TckDrafts.says;
import static io.github.ehckit.spi.tck.TckDrafts.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.template.answer.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules AS1 to AS4: a saved section is read back equal, and a conflicting text is kept. */
interface AdviceStoreSaveRules extends StoresContract {

    @TestFactory
    @IfThisFails("an empty draft is not read back with no sections, revision 0, round 1 and no seal.")
    default Stream<DynamicTest> AS1_what_is_opened_is_read_back_equal() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            assertEquals(fresh, fixture.find(fresh));
            assertEquals(
                    Optional.of(fresh),
                    fixture.in(() -> fixture.stores().advice().lock(fresh.request())));
        });
    }

    @TestFactory
    @IfThisFails("a second draft to one request replaces the first, or is ignored without a failure.")
    default Stream<DynamicTest> AS1_a_request_has_one_draft() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().assessment();
            AdviceDraft fresh = fixture.opened(history);
            AdviceDraft kept = fixture.saved(fresh, save(fresh, section(HEALTH, 0, "kept")));
            assertThrows(StorageException.class, () -> fixture.opened(history));
            assertEquals(kept, fixture.find(fresh));
        });
    }

    @TestFactory
    @IfThisFails("the store loses a detail: entries in entries, their order, an entry without answers, the order of "
            + "chosen options, empty or blank text, an empty choice, NUL, nanoseconds, or what a manager has answered.")
    default Stream<DynamicTest> AS1_what_is_saved_is_read_back_equal() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            AdviceDraft first = fixture.saved(fresh, save(fresh, new SectionSave(HEALTH, 0, TckDrafts.deep())));
            assertEquals(first, fixture.find(fresh));
            AdviceDraft second = fixture.saved(first, TckDrafts.complete(first));
            assertEquals(second, fixture.find(fresh));
            AdviceDraft third =
                    fixture.saved(second, save(second, section(HEALTH, 1, ""), section(COGNITION, 0, "new")));
            assertEquals(third, fixture.find(fresh));
        });
    }

    @TestFactory
    @IfThisFails("the store finds or saves a draft that was never opened.")
    default Stream<DynamicTest> AS1_what_was_never_opened_is_not_there() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft never = TckDrafts.fresh(fixture.fixtures().assessment());
            assertEquals(
                    Optional.empty(), fixture.in(() -> fixture.stores().advice().find(never.request())));
            assertEquals(
                    Optional.empty(), fixture.in(() -> fixture.stores().advice().lock(never.request())));
            assertEquals(List.of(), fixture.in(() -> fixture.stores().advice().submitted(never.request())));
            assertThrows(
                    StorageException.class,
                    () -> fixture.in(() -> fixture.stores().advice().save(save(never, section(HEALTH, 0, "text")))));
        });
    }

    @TestFactory
    @IfThisFails("the revision of a section is not compared when it is written, or one refused section makes the "
            + "whole save fail.")
    default Stream<DynamicTest> AS2_a_section_is_saved_only_on_the_revision_that_is_kept() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            AdviceDraft kept =
                    fixture.saved(fresh, save(fresh, section(HEALTH, 0, "first"), section(COGNITION, 0, "theirs")));
            DraftSave late = save(kept, section(HEALTH, 1, "second"), section(COGNITION, 0, "mine"));
            SaveResult.Conflict conflict = new SaveResult.Conflict(
                    COGNITION,
                    Optional.ofNullable(kept.sections().get(COGNITION)),
                    copy(1, Optional.of(Answers.none()), says("mine")));
            assertEquals(
                    new SaveResult.Saved(Map.of(HEALTH, 2), List.of(conflict)),
                    fixture.in(() -> fixture.stores().advice().save(late)));
            assertEquals(TckDrafts.after(kept, save(kept, section(HEALTH, 1, "second"))), fixture.find(fresh));
        });
    }

    @TestFactory
    @IfThisFails("a revision greater than the stored one is accepted.")
    default Stream<DynamicTest> AS2_a_section_is_not_saved_on_a_revision_that_never_was() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            DraftSave ahead = save(fresh, section(HEALTH, 7, "text"));
            SaveResult.Conflict conflict =
                    new SaveResult.Conflict(HEALTH, Optional.empty(), copy(1, Optional.empty(), says("text")));
            assertEquals(
                    new SaveResult.Saved(Map.of(), List.of(conflict)),
                    fixture.in(() -> fixture.stores().advice().save(ahead)));
            assertEquals(fresh, fixture.find(fresh));
        });
    }

    @TestFactory
    @IfThisFails("the store compares one revision for the whole draft, and not one for each section.")
    default Stream<DynamicTest> AS3_saves_of_different_sections_never_conflict() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            AdviceDraft one = fixture.saved(fresh, save(fresh, section(COMMUNICATION, 0, "one")));
            AdviceDraft other = fixture.saved(one, save(fresh, section(COGNITION, 0, "other")));
            AdviceDraft again = fixture.saved(other, save(fresh, section(COMMUNICATION, 1, "one again")));
            assertEquals(again, fixture.find(fresh));
        });
    }

    @TestFactory
    @IfThisFails("a text that lost a conflict is thrown away, or only the last one is kept.")
    default Stream<DynamicTest> AS4_the_texts_that_lost_can_be_had_back() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            fixture.saved(fresh, save(fresh, section(HEALTH, 0, "won"), section(COGNITION, 0, "won")));
            for (String lost : List.of("lost first", "lost second")) {
                fixture.in(() -> fixture.stores().advice().save(save(fresh, section(HEALTH, 0, lost))));
            }
            fixture.in(() ->
                    fixture.stores().advice().save(save(fresh, new SectionSave(COGNITION, 0, TckDrafts.deep()))));
            Optional<Answers> none = Optional.of(Answers.none());
            assertEquals(
                    Map.of(
                            HEALTH,
                            List.of(copy(1, none, says("lost first")), copy(2, none, says("lost second"))),
                            COGNITION,
                            List.of(copy(1, none, TckDrafts.deep()))),
                    fixture.in(() -> fixture.stores().advice().conflictingSaves(fresh.request())));
        });
    }
}
