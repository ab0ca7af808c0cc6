package io.github.ehckit.template.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.RandomAnswers;
import io.github.ehckit.template.answer.Difference.Added;
import io.github.ehckit.template.answer.Difference.Changed;
import io.github.ehckit.template.answer.Difference.Moved;
import io.github.ehckit.template.answer.Difference.Removed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final SectionCode SECTION = new SectionCode("communication");

    @Test
    void an_answer_is_changed_given_or_taken_back() {
        Answers before = Answers.none().with("needs", "Attention").with("strengths", "Kind");
        Answers after = Answers.none().with("needs", "Finding words").with("aims", "To speak");
        assertThat(between(before, after))
                .containsExactly(
                        new Changed("communication.aims", Optional.empty(), text("To speak")),
                        new Changed("communication.needs", text("Attention"), text("Finding words")),
                        new Changed("communication.strengths", text("Kind"), Optional.empty()));
    }

    @Test
    void an_answer_of_another_kind_is_another_answer() {
        Answers written = Answers.none().with("day", "2026-03-04");
        assertThat(between(written, Answers.none().with("day", LocalDate.of(2026, 3, 4))))
                .hasSize(1);
        assertThat(between(written, Answers.none().choosing("day", "2026-03-04")))
                .hasSize(1);
    }

    @Test
    void R_136_blank_answers_and_none_say_the_same_however_they_are_spelt() {
        Answers blank = Answers.none()
                .with("needs", " \n\u00A0")
                .choosing("types")
                .adding("outcomes", Entry.of("o1", Answers.none().with("outcome", "")));
        Answers none = new Answers(
                Map.of(), Map.of("outcomes", List.of(Entry.of("o1", Answers.none())), "provisions", List.of()));
        assertThat(between(blank, none)).isEmpty();
        assertThat(between(none, blank)).isEmpty();
    }

    @Test
    void R_136_options_chosen_in_another_order_are_the_same_choice() {
        Answers one = Answers.none().choosing("types", "HEALTH", "EMPLOYMENT");
        assertThat(between(one, Answers.none().choosing("types", "EMPLOYMENT", "HEALTH")))
                .isEmpty();
        assertThat(between(one, Answers.none().choosing("types", "HEALTH"))).hasSize(1);
    }

    @Test
    void an_entry_is_known_by_its_id_however_deep_it_lies() {
        Answers before = outcomes(outcome("o1", step("s1", "Takes turns"), step("s2", "Listens")));
        Answers after = outcomes(outcome("o1", step("s2", "Listens well"), step("s3", "Asks")), outcome("o2"));
        assertThat(between(before, after))
                .containsExactly(
                        new Removed("communication.outcomes[o1].steps[s1]", step("s1", "Takes turns")),
                        new Changed("communication.outcomes[o1].steps[s2].step", text("Listens"), text("Listens well")),
                        new Added("communication.outcomes[o1].steps[s3]", step("s3", "Asks")),
                        new Added("communication.outcomes[o2]", outcome("o2")));
    }

    @Test
    void an_entry_without_an_answer_is_not_no_entry() {
        assertThat(between(Answers.none(), outcomes(outcome("o1")))).hasSize(1);
    }

    @Test
    void of_entries_in_another_order_as_few_as_can_be_were_moved() {
        assertThat(moves("a b c d", "b c d a")).containsExactly(new Moved("communication.outcomes[a]", 1, 4));
        assertThat(moves("a b c d", "d a b c")).containsExactly(new Moved("communication.outcomes[d]", 4, 1));
        assertThat(moves("a b c", "c b a")).hasSize(2);
        assertThat(moves("a b c d", "a x b d")).noneMatch(Moved.class::isInstance);
    }

    @Test
    void two_versions_are_compared_section_by_section() {
        Contents before = Contents.of(Map.of(SECTION, Answers.none().with("needs", "Attention")));
        Contents after =
                Contents.of(Map.of(SectionCode.BACKGROUND, Answers.none().with("firstContact", "In 2021")));
        assertThat(Differences.between(before, after))
                .extracting(Difference::at)
                .containsExactly("background.firstContact", "communication.needs");
    }

    @Test
    void nothing_differs_from_itself_and_what_differs_one_way_differs_the_other() {
        RandomAnswers random = new RandomAnswers(new Random(136));
        for (int round = 0; round < 300; round++) {
            Contents one = random.of(NationalTemplates.advice());
            Contents other = random.of(NationalTemplates.advice());
            assertThat(Differences.between(one, one)).isEmpty();
            assertThat(Differences.between(one, other)).hasSameSizeAs(Differences.between(other, one));
        }
    }

    @Test
    void thirty_thousand_entries_turned_round_are_compared() {
        String[] ids = IntStream.range(0, 30_000).mapToObj(n -> "o" + n).toArray(String[]::new);
        String[] turned =
                IntStream.range(0, 30_000).mapToObj(n -> "o" + (29_999 - n)).toArray(String[]::new);
        assertThat(between(entries(ids), entries(turned))).hasSize(29_999);
    }

    @Test
    void P13_nothing_that_was_written_is_printed() {
        Answers before = outcomes(outcome("o1", step("s1", "Zqcanary")));
        assertThat(between(before, Answers.none().with("needs", "Zqcanary")).toString())
                .doesNotContain("Zqcanary")
                .contains("communication.outcomes[o1]");
    }

    private static List<Difference> moves(String before, String after) {
        return between(entries(before.split(" ")), entries(after.split(" ")));
    }

    private static List<Difference> between(Answers before, Answers after) {
        return Differences.between(SECTION, before, after);
    }

    private static Answers entries(String... ids) {
        return outcomes(Arrays.stream(ids).map(DifferencesTest::outcome).toArray(Entry[]::new));
    }

    private static Answers outcomes(Entry... outcomes) {
        return Answers.none().adding("outcomes", outcomes);
    }

    private static Entry outcome(String id, Entry... steps) {
        return Entry.of(id, Answers.none().adding("steps", steps));
    }

    private static Entry step(String id, String text) {
        return Entry.of(id, Answers.none().with("step", text));
    }

    private static Optional<Answer> text(String text) {
        return Optional.of(new Answer.Written(text));
    }
}
