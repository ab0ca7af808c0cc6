package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckResponses.COGNITION;
import static io.github.ehckit.spi.tck.TckResponses.COMMUNICATION;
import static io.github.ehckit.spi.tck.TckResponses.HEALTH;
import static io.github.ehckit.spi.tck.TckResponses.copy;
import static io.github.ehckit.spi.tck.TckResponses.save;
import static io.github.ehckit.spi.tck.TckResponses.says;
import static io.github.ehckit.spi.tck.TckResponses.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.template.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules RS1 to RS4: what is saved is read, and whoever comes second loses nothing. */
public interface ResponsesAreKept extends StoreRules {

    /** If it fails, see what an empty response is kept as: no sections, revision 0, opening 1, no seal. */
    @TestFactory
    default Stream<DynamicTest> RS1_what_is_opened_is_read_back_equal() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            assertEquals(fresh, bench.find(fresh));
            assertEquals(
                    Optional.of(fresh),
                    bench.in(() -> bench.stores().responses().take(fresh.request())));
        });
    }

    /** If it fails, see whether a second response to one request replaces the first, or is quietly left out. */
    @TestFactory
    default Stream<DynamicTest> RS1_a_request_has_one_response() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response fresh = bench.opened(story);
            Response kept = bench.saved(fresh, save(fresh, section(HEALTH, 0, "kept")));
            assertThrows(StorageFailure.class, () -> bench.opened(story));
            assertEquals(kept, bench.find(fresh));
        });
    }

    /**
     * If it fails, look at what the store cannot write down: entries in entries, their order, an entry without answers, the order
     * of chosen options, empty and blank text, a choice of nothing, NUL, nanoseconds.
     */
    @TestFactory
    default Stream<DynamicTest> RS1_what_is_saved_is_read_back_equal() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Response first = bench.saved(fresh, save(fresh, new SectionSave(HEALTH, 0, TckResponses.deep())));
            assertEquals(first, bench.find(fresh));
            Response second = bench.saved(first, TckResponses.complete(first));
            assertEquals(second, bench.find(fresh));
            Response third = bench.saved(second, save(second, section(HEALTH, 1, ""), section(COGNITION, 0, "new")));
            assertEquals(third, bench.find(fresh));
        });
    }

    /** If it fails, see what the store makes of a response that was never opened: there is none, and none can be saved. */
    @TestFactory
    default Stream<DynamicTest> RS1_what_was_never_opened_is_not_there() {
        return Bench.everyWay(this, bench -> {
            Response never = TckResponses.fresh(bench.fixtures().assessment());
            assertEquals(
                    Optional.empty(), bench.in(() -> bench.stores().responses().find(never.request())));
            assertEquals(
                    Optional.empty(), bench.in(() -> bench.stores().responses().take(never.request())));
            assertEquals(List.of(), bench.in(() -> bench.stores().responses().submitted(never.request())));
            assertThrows(
                    StorageFailure.class,
                    () -> bench.in(() -> bench.stores().responses().save(save(never, section(HEALTH, 0, "text")))));
        });
    }

    /** If it fails, the revision of the section is not compared when it is written, or all of a save falls with one section. */
    @TestFactory
    default Stream<DynamicTest> RS2_a_section_is_saved_only_on_the_revision_that_is_kept() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Response kept =
                    bench.saved(fresh, save(fresh, section(HEALTH, 0, "first"), section(COGNITION, 0, "theirs")));
            ResponseSave late = save(kept, section(HEALTH, 1, "second"), section(COGNITION, 0, "mine"));
            SaveResult.Conflict conflict = new SaveResult.Conflict(
                    COGNITION,
                    Optional.ofNullable(kept.sections().get(COGNITION)),
                    copy(1, Optional.of(Answers.none()), says("mine")));
            assertEquals(
                    new SaveResult.Saved(Map.of(HEALTH, 2), List.of(conflict)),
                    bench.in(() -> bench.stores().responses().save(late)));
            assertEquals(TckResponses.after(kept, save(kept, section(HEALTH, 1, "second"))), bench.find(fresh));
        });
    }

    /** If it fails, a revision that is greater than the one that is kept is taken for a good one. */
    @TestFactory
    default Stream<DynamicTest> RS2_a_section_is_not_saved_on_a_revision_that_never_was() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            ResponseSave ahead = save(fresh, section(HEALTH, 7, "text"));
            SaveResult.Conflict conflict =
                    new SaveResult.Conflict(HEALTH, Optional.empty(), copy(1, Optional.empty(), says("text")));
            assertEquals(
                    new SaveResult.Saved(Map.of(), List.of(conflict)),
                    bench.in(() -> bench.stores().responses().save(ahead)));
            assertEquals(fresh, bench.find(fresh));
        });
    }

    /** If it fails, the store compares one revision for the whole response instead of one for each section. */
    @TestFactory
    default Stream<DynamicTest> RS3_saves_of_different_sections_never_conflict() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Response one = bench.saved(fresh, save(fresh, section(COMMUNICATION, 0, "one")));
            Response other = bench.saved(one, save(fresh, section(COGNITION, 0, "other")));
            Response again = bench.saved(other, save(fresh, section(COMMUNICATION, 1, "one again")));
            assertEquals(again, bench.find(fresh));
        });
    }

    /** If it fails, the text that lost a conflict is thrown away, or only the last one is kept. */
    @TestFactory
    default Stream<DynamicTest> RS4_the_texts_that_lost_can_be_had_back() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            bench.saved(fresh, save(fresh, section(HEALTH, 0, "won"), section(COGNITION, 0, "won")));
            for (String lost : List.of("lost first", "lost second")) {
                bench.in(() -> bench.stores().responses().save(save(fresh, section(HEALTH, 0, lost))));
            }
            bench.in(() ->
                    bench.stores().responses().save(save(fresh, new SectionSave(COGNITION, 0, TckResponses.deep()))));
            Optional<Answers> none = Optional.of(Answers.none());
            assertEquals(
                    Map.of(
                            HEALTH,
                            List.of(copy(1, none, says("lost first")), copy(2, none, says("lost second"))),
                            COGNITION,
                            List.of(copy(1, none, TckResponses.deep()))),
                    bench.in(() -> bench.stores().responses().keptCopies(fresh.request())));
        });
    }
}
