package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P16 A paragraph stands on the side from which it is read, as on the page of HTML, whatever it stands in")
class FlowLayoutTest {
    private static final Column CELL = new Column(100, 300);
    private static final String PASHTO = "زه ښوونځی او کیسې خوښوم.";
    private static final String SORANI = "حەزم لە چیرۆک و قوتابخانەیە.";
    private static final String ARABIC = "أحب القصص والمدرسة.";
    private static final String ENGLISH = "I like stories.";

    private final FlowLayout page = FlowLayout.onPage(new Typesetter(Language.ENGLISH));

    @ParameterizedTest
    @ValueSource(
            strings = {ARABIC, PASHTO, SORANI, "من قصه را دوست دارم.", "مجھے کہانیاں پسند ہیں۔", "אני אוהבת סיפורים."})
    void one_line_from_the_right_stands_at_the_right_as_several_do(String sentence) {
        Paragraph line = Paragraph.of(sentence);
        Paragraph lines = Paragraph.of((sentence + " ").repeat(9).strip());

        for (Direction around : Direction.values()) {
            assertRight(around, line);
            assertRight(around, lines);
            assertRight(around, line, lines, line);
        }
    }

    private void assertRight(Direction around, FlowContent... answer) {
        assertThat(words(around, answer))
                .isNotEmpty()
                .allSatisfy(
                        words -> assertThat(words.x() + words.line().width()).isCloseTo(CELL.right(), within(0.01f)));
    }

    @ParameterizedTest
    @EnumSource
    void one_line_of_english_stands_at_the_left_as_several_do(Direction around) {
        Paragraph lines = Paragraph.of((ENGLISH + " ").repeat(20).strip());

        assertThat(words(around, Paragraph.of(ENGLISH), lines, Paragraph.of(ENGLISH)))
                .hasSizeGreaterThan(4)
                .allSatisfy(words -> assertThat(words.x()).isEqualTo(CELL.left()));
    }

    @ParameterizedTest
    @EnumSource
    void a_number_stands_where_what_is_around_it_begins(Direction around) {
        PaintOperation.Words number =
                words(around, Paragraph.of("2025")).findFirst().orElseThrow();

        assertThat(number.x()).isEqualTo(around.start(CELL, number.line().width()));
    }

    @Test
    void a_bullet_stands_beside_the_beginning_of_its_item_on_either_side() {
        List<PaintOperation.Words> drawn = words(Direction.LEFT_TO_RIGHT, ItemList.bulleted(ENGLISH, ARABIC, "2025"))
                .toList();

        assertThat(drawn).extracting(words -> said(words)).containsExactly("•", ENGLISH, "•", ARABIC, "•", "2025");
        assertThat(drawn.get(0).x()).isEqualTo(CELL.left());
        assertThat(drawn.get(1).x()).isEqualTo(CELL.left() + 18);
        assertThat(end(drawn.get(2))).isCloseTo(CELL.right(), within(0.01f));
        assertThat(end(drawn.get(3))).isCloseTo(CELL.right() - 18, within(0.01f));
        assertThat(drawn.get(4).x()).isEqualTo(CELL.left());
    }

    @Test
    void a_number_in_a_list_that_begins_from_the_right_hangs_at_the_right() {
        List<PaintOperation.Words> drawn = words(Direction.LEFT_TO_RIGHT, ItemList.numbered(ARABIC, "2025"))
                .toList();

        assertThat(end(drawn.get(3))).isCloseTo(CELL.right() - 18, within(0.01f));
        assertThat(end(drawn.get(2))).isCloseTo(CELL.right(), within(0.01f));
    }

    private Stream<PaintOperation.Words> words(Direction around, FlowContent... answer) {
        return page.in(around).content(List.of(answer), TextStyle.CELL, new Node("TD"), CELL).stream()
                .flatMap(line -> line.draws().stream())
                .map(PaintOperation.Words.class::cast);
    }

    private static float end(PaintOperation.Words words) {
        return words.x() + words.line().width();
    }

    private static String said(PaintOperation.Words words) {
        StringBuilder said = new StringBuilder();
        words.line().fragments().forEach(fragment -> said.append(fragment.text()));
        return said.toString();
    }
}
