package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.Direction.LEFT_TO_RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.Language;
import io.github.ehckit.document.VisibleText;
import io.github.ehckit.spi.tck.HostileText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    private final Typesetter typesetter = new Typesetter(Language.ENGLISH);
    private final Node leaf = new Node("P");

    static Stream<String> hostile() {
        return HostileText.KNOWN.stream().map(VisibleText::of);
    }

    @Test
    void lines_end_at_spaces_and_hyphens_as_late_as_they_can() {
        assertThat(lines("aaaa bbbb cccc", 60)).containsExactly("aaaa bbbb ", "cccc");
        assertThat(lines("well-known", 40)).containsExactly("well-", "known");
        assertThat(lines("2024-25 x", 48)).containsExactly("2024-25 ", "x");
    }

    @Test
    void a_line_feed_ends_a_line() {
        assertThat(lines("one\ntwo\n\nfour", 200)).containsExactly("one ", "two ", " ", "four");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_character_is_lost_and_no_line_too_wide(String text) {
        for (float width : List.of(30f, 90f, 470f)) {
            List<Line> lines = typesetter.lines(
                    List.of(new Span(text, Style.REGULAR, PageColour.INK, leaf)), LEFT_TO_RIGHT, 12, width);

            assertThat(lines.stream().map(TypesetterTest::said).collect(Collectors.joining()))
                    .isEqualTo(text.replace('\n', ' '));
            assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThan(width + widest(line)));
        }
    }

    /** Where not even one character fits, it stands out: at most by itself. */
    private static float widest(Line line) {
        return line.fragments().stream()
                                .map(Fragment::width)
                                .max(Float::compare)
                                .orElse(0f)
                        > 30
                ? 80
                : 12;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05E9\u05DC\u05D5\u05DD abc", "\u0645\u0631\u062D\u0628\u0627 (1)"})
    void a_paragraph_that_begins_from_the_right_stands_at_the_right(String text) {
        Line line = typesetter
                .lines(List.of(new Span(text, Style.REGULAR, PageColour.INK, leaf)), LEFT_TO_RIGHT, 12, 300)
                .getFirst();

        assertThat(line.direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(line.startIn(new Column(10, 300))).isEqualTo(310 - line.width());
        assertThat(line.fragments().getFirst().x())
                .isGreaterThan(line.fragments().getLast().x());
    }

    @Test
    void text_after_a_run_of_another_direction_keeps_its_numbers_and_brackets() {
        Node arabic = new Node("Span").in(Optional.of(Language.of("ar")));
        Line line = typesetter
                .lines(
                        List.of(
                                new Span("He says ", Style.REGULAR, PageColour.INK, leaf),
                                new Span("\u0645\u0631\u062D\u0628\u0627", Style.REGULAR, PageColour.INK, arabic),
                                new Span(" (2025, 3 of 4.)", Style.REGULAR, PageColour.INK, leaf)),
                        LEFT_TO_RIGHT,
                        12,
                        400)
                .getFirst();

        assertThat(line.fragments()).extracting(Fragment::x).isSorted();
        assertThat(line.fragments().getLast().text()).isEqualTo(" (2025, 3 of 4.)");
    }

    @Test
    void furniture_that_does_not_fit_ends_in_an_ellipsis() {
        Line line = typesetter.furniture("a rather long title of a document", Style.REGULAR, PageColour.QUIET, 9, 90);

        assertThat(said(line)).endsWith("…").startsWith("a rather");
        assertThat(line.width()).isLessThanOrEqualTo(90);
    }

    private List<String> lines(String text, float width) {
        return typesetter
                .lines(List.of(new Span(text, Style.REGULAR, PageColour.INK, leaf)), LEFT_TO_RIGHT, 12, width)
                .stream()
                .map(TypesetterTest::said)
                .toList();
    }

    private static String said(Line line) {
        return line.fragments().stream().map(Fragment::text).collect(Collectors.joining());
    }
}
