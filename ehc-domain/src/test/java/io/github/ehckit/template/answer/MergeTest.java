package io.github.ehckit.template.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.RandomAnswers;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final SectionCode SECTION = new SectionCode("communication");
    private static final Answers BASE = Answers.none()
            .with("needs", "Attention")
            .with("strengths", "Kind")
            .adding("outcomes", outcome("o1", "Listens"), outcome("o2", "Speaks"), outcome("o3", "Reads"));

    @Test
    void P2_what_each_has_changed_alone_is_put_together() {
        Answers theirs = BASE.with("needs", "Finding words").adding("outcomes", outcome("o4", "Writes"));
        Answers yours = BASE.with("strengths", "Patient").adding("outcomes", outcome("o5", "Counts"));
        Merge merge = merge(theirs, yours);
        assertThat(merge.clean()).isTrue();
        assertThat(merge.theirs())
                .extracting(Difference::at)
                .containsExactly("communication.needs", "communication.outcomes[o4]");
        assertThat(merge.yours())
                .extracting(Difference::at)
                .containsExactly("communication.strengths", "communication.outcomes[o5]");
        assertThat(merge.answers().text("needs")).contains("Finding words");
        assertThat(merge.answers().text("strengths")).contains("Patient");
        assertThat(ids(merge)).containsExactly("o1", "o2", "o3", "o5", "o4");
    }

    @Test
    void P2_an_answer_that_both_have_changed_collides_and_stays_as_the_writer_has_it() {
        Merge merge = merge(BASE.with("needs", "Finding words"), BASE.with("needs", "Taking turns"));
        assertThat(merge.conflicts()).extracting(MergeConflict::at).containsExactly("communication.needs");
        assertThat(merge.conflicts().getFirst().theirs()).isEqualTo(merge.theirs());
        assertThat(merge.conflicts().getFirst().yours()).isEqualTo(merge.yours());
        assertThat(merge.answers().text("needs")).contains("Taking turns");
    }

    @Test
    void what_both_have_changed_alike_does_not_collide() {
        Answers same = BASE.with("needs", "Taking turns");
        assertThat(merge(same, same).clean()).isTrue();
        assertThat(merge(same, same).answers()).isEqualTo(same);
    }

    @Test
    void an_entry_that_one_has_removed_and_nobody_changed_is_gone() {
        Answers without = with(outcome("o1", "Listens"), outcome("o3", "Reads"));
        assertThat(ids(merge(without, BASE))).containsExactly("o1", "o3");
        assertThat(ids(merge(BASE, without))).containsExactly("o1", "o3");
        assertThat(ids(merge(without, without))).containsExactly("o1", "o3");
    }

    @Test
    void P2_an_entry_that_one_has_removed_and_the_other_changed_stays_and_collides() {
        Answers without = with(outcome("o1", "Listens"), outcome("o3", "Reads"));
        Answers changed = with(outcome("o1", "Listens"), outcome("o2", "Speaks up"), outcome("o3", "Reads"));
        for (Merge merge : List.of(merge(without, changed), merge(changed, without))) {
            assertThat(merge.conflicts()).extracting(MergeConflict::at).containsExactly("communication.outcomes[o2]");
            assertThat(merge.answers().entries("outcomes")).contains(outcome("o2", "Speaks up"));
        }
    }

    @Test
    void P2_a_collision_over_a_removed_entry_says_what_each_has_done() {
        Answers without = with(outcome("o1", "Listens"), outcome("o3", "Reads"));
        Answers changed = with(outcome("o1", "Listens"), outcome("o2", "Speaks up"), outcome("o3", "Reads"));
        MergeConflict removed = merge(without, changed).conflicts().getFirst();
        assertThat(removed.theirs())
                .containsExactly(new Difference.Removed("communication.outcomes[o2]", outcome("o2", "Speaks")));
        assertThat(removed.yours()).extracting(Difference::at).containsExactly("communication.outcomes[o2].outcome");
        MergeConflict kept = merge(changed, without).conflicts().getFirst();
        assertThat(kept.theirs()).isEqualTo(removed.yours());
        assertThat(kept.yours()).isEqualTo(removed.theirs());
    }

    @Test
    void entries_of_one_id_that_both_have_added_are_put_together() {
        Answers theirs = BASE.adding("outcomes", Entry.of("o4", Answers.none().with("outcome", "Writes")));
        Answers yours = BASE.adding("outcomes", Entry.of("o4", Answers.none().with("aim", "A letter")));
        assertThat(merge(theirs, yours).clean()).isTrue();
        assertThat(merge(theirs, yours).answers().entries("outcomes").getLast().answers())
                .isEqualTo(Answers.none().with("outcome", "Writes").with("aim", "A letter"));
    }

    @Test
    void the_order_is_that_of_whoever_has_moved_something() {
        Answers moved = with(outcome("o3", "Reads"), outcome("o1", "Listens"), outcome("o2", "Speaks"));
        Answers added = with(
                outcome("o0", "Sits"),
                outcome("o1", "Listens"),
                outcome("x", "Nods"),
                outcome("o2", "Speaks"),
                outcome("o3", "Reads"));
        assertThat(ids(merge(moved, added))).containsExactly("o0", "o3", "o1", "x", "o2");
        assertThat(ids(merge(added, moved))).containsExactly("o0", "o3", "o1", "x", "o2");
        assertThat(merge(moved, added).clean()).isTrue();
    }

    @Test
    void two_who_have_both_moved_entries_collide_over_the_group() {
        Answers one = with(outcome("o3", "Reads"), outcome("o1", "Listens"), outcome("o2", "Speaks"));
        Answers other = with(outcome("o2", "Speaks"), outcome("o1", "Listens"), outcome("o3", "Reads"));
        assertThat(merge(one, other).conflicts())
                .extracting(MergeConflict::at)
                .containsExactly("communication.outcomes");
        assertThat(ids(merge(one, other))).containsExactly("o2", "o1", "o3");
        assertThat(merge(one, one).clean()).isTrue();
    }

    @Test
    void P2_nothing_is_changed_that_neither_has_changed_and_nothing_of_one_side_is_lost() {
        RandomAnswers random = new RandomAnswers(new Random(2));
        for (int round = 0; round < 200; round++) {
            Contents base = random.of(NationalTemplates.advice());
            Contents theirs = random.of(NationalTemplates.advice());
            Contents yours = random.of(NationalTemplates.advice());
            NationalTemplates.advice()
                    .sections()
                    .forEach(section -> check(
                            section.code(),
                            base.of(section.code()),
                            theirs.of(section.code()),
                            yours.of(section.code())));
        }
    }

    private static void check(SectionCode section, Answers base, Answers theirs, Answers yours) {
        assertThat(differences(section, Merge.of(section, base, base, yours).answers(), yours))
                .isEmpty();
        assertThat(differences(section, Merge.of(section, base, theirs, base).answers(), theirs))
                .isEmpty();
        Merge merge = Merge.of(section, base, theirs, yours);
        List<Difference> touched =
                Stream.concat(merge.theirs().stream(), merge.yours().stream()).toList();
        assertThat(differences(section, base, merge.answers()))
                .allMatch(change -> touched.stream().anyMatch(side -> near(side.at(), change.at())));
        assertThat(merge.theirs())
                .filteredOn(change -> merge.yours().stream().noneMatch(other -> near(other.at(), change.at())))
                .filteredOn(change -> !(change instanceof Difference.Moved))
                .isSubsetOf(differences(section, base, merge.answers()));
    }

    private static boolean near(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static List<Difference> differences(SectionCode section, Answers before, Answers after) {
        return Differences.between(section, before, after);
    }

    private static Merge merge(Answers theirs, Answers yours) {
        return Merge.of(SECTION, BASE, theirs, yours);
    }

    private static List<String> ids(Merge merge) {
        return merge.answers().entries("outcomes").stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    private static Answers with(Entry... outcomes) {
        return new Answers(BASE.fields(), java.util.Map.of("outcomes", Arrays.asList(outcomes)));
    }

    private static Entry outcome(String id, String text) {
        return Entry.of(id, Answers.none().with("outcome", text));
    }
}
