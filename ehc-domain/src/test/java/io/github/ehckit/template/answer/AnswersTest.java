package io.github.ehckit.template.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.template.Header;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final LocalDate DAY = LocalDate.of(2015, 3, 14);
    private static final Entry ENTRY = Entry.of("o1", Answers.none().with("outcome", "Speaks"));

    @Test
    void answers_that_say_the_same_are_equal_whatever_the_order_in_which_they_were_given() {
        Answers one =
                Answers.none().with("a", "x").with("b", DAY).adding("g", ENTRY).adding("h", ENTRY);
        Answers other = Answers.none()
                .adding("h", ENTRY)
                .with("b", DAY)
                .adding("g", ENTRY)
                .with("a", "x");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.fields().keySet())
                .containsExactlyElementsOf(other.fields().keySet());
        assertThat(other.groups().keySet()).containsExactly("g", "h");
    }

    @Test
    void a_group_without_entries_says_nothing() {
        assertThat(new Answers(Map.of(), Map.of("g", List.of()))).isEqualTo(Answers.none());
        assertThat(Answers.none().adding("g").blank()).isTrue();
    }

    @Test
    void the_order_of_entries_is_kept() {
        Entry second = Entry.of("a", Answers.none());

        assertThat(Answers.none().adding("g", ENTRY).adding("g", second).entries("g"))
                .containsExactly(ENTRY, second);
        assertThat(Answers.none().adding("g", ENTRY, second))
                .isNotEqualTo(Answers.none().adding("g", second, ENTRY));
    }

    @Test
    void they_cannot_be_changed() {
        Answers answers = Answers.none().with("a", "x").adding("g", ENTRY);

        assertThatThrownBy(() -> answers.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answers.groups().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answers.entries("g").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void they_do_not_change_with_what_they_were_made_of() {
        Map<String, Answer> fields = new HashMap<>(Map.of("a", new Answer.Written("x")));
        List<Entry> entries = new ArrayList<>(List.of(ENTRY));
        Map<String, List<Entry>> groups = new HashMap<>(Map.of("g", entries));
        List<String> options = new ArrayList<>(List.of("YES"));
        Answer.Chosen chosen = new Answer.Chosen(options);
        Answers answers = new Answers(fields, groups);
        fields.clear();
        groups.clear();
        entries.clear();
        options.clear();

        assertThat(answers).isEqualTo(Answers.none().with("a", "x").adding("g", ENTRY));
        assertThat(chosen.options()).containsExactly("YES");
    }

    @Test
    void adding_to_them_leaves_them_as_they_were() {
        Answers before = Answers.none().with("a", "x").adding("g", ENTRY);
        assertThat(before.with("a", "y").adding("g", ENTRY)).isNotEqualTo(before);

        assertThat(before).isEqualTo(Answers.none().with("a", "x").adding("g", ENTRY));
    }

    @Test
    void contents_do_not_change_with_what_they_were_made_of() {
        TreeMap<SectionCode, Answers> sections =
                new TreeMap<>(Map.of(SectionCode.HEADER, Answers.none().with("a", "x")));
        Contents contents = new Contents(sections);
        sections.clear();

        assertThat(contents.of(SectionCode.HEADER).text("a")).contains("x");
        assertThat(contents.of(SectionCode.BACKGROUND)).isEqualTo(Answers.none());
        assertThatThrownBy(() -> contents.sections().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void text_is_what_was_written_if_it_can_be_seen() {
        Answers answers = Answers.none().with("a", " x ").with("b", " ").with("c", DAY);

        assertThat(answers.text("a")).contains(" x ");
        assertThat(answers.text("b")).isEmpty();
        assertThat(answers.text("c")).isEmpty();
        assertThat(answers.text("d")).isEmpty();
        assertThat(answers.answer("b")).isPresent();
    }

    @Test
    void an_option_was_chosen_if_it_is_among_those_chosen() {
        Answers answers = Answers.none().choosing("a", "X", "Y").with("b", "X");

        assertThat(answers.chose("a", "Y")).isTrue();
        assertThat(answers.chose("a", "Z")).isFalse();
        assertThat(answers.chose("b", "X")).isFalse();
        assertThat(answers.chose("c", "X")).isFalse();
    }

    @Test
    void R_117_blank_answers_alone_say_nothing() {
        assertThat(Answers.none().blank()).isTrue();
        assertThat(Answers.none().with("a", " ").choosing("b").blank()).isTrue();
        assertThat(Answers.none().with("a", " ").with("b", "x").blank()).isFalse();
        assertThat(Answers.none().choosing("a", "YES").blank()).isFalse();
        assertThat(Answers.none().with("a", DAY).blank()).isFalse();
        assertThat(Answers.none().adding("g", Entry.of("e", Answers.none())).blank())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "o-1_A", "0123456789012345678901234567890123456789012345678901234567890123"})
    void an_id_of_an_entry_is_letters_digits_hyphens_and_underscores(String id) {
        assertThat(new EntryId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a.b",
                "a]",
                "ä",
                "a\n",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anything_else_is_refused_as_an_id(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId(id)).withMessageContaining("1 to 64");
    }

    @ParameterizedTest
    @MethodSource("personal")
    void P13_none_prints_what_was_written(Object personal, String printed) {
        assertThat(personal).hasToString(printed);
    }

    static Stream<Object[]> personal() {
        Answers answers = Answers.none().with("a", "Rowan").adding("g", ENTRY);
        return Stream.of(
                new Object[] {new Answer.Written("Rowan"), "Written[…]"},
                new Object[] {new Answer.Chosen(List.of("YES")), "Chosen[…]"},
                new Object[] {new Answer.Dated(DAY), "Dated[…]"},
                new Object[] {answers, "Answers[…]"},
                new Object[] {Entry.of("o1", answers), "Entry[id=o1, answers=Answers[…]]"},
                new Object[] {Contents.of(Map.of(SectionCode.HEADER, answers)), "Contents[…]"},
                new Object[] {new Header(answers), "Header[…]"});
    }
}
