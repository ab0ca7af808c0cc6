package io.github.ehckit.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P11 What a person typed is text that can be seen and nothing else")
class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain English, £5 § 3 and Ffion Llŷr-Żółkiewska",
                "Nguyễn Thị Ngọc",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "שלום\u200F!",
                "two\nlines",
                "\uD83D\uDE00"
            })
    void ordinary_text_of_any_script_is_kept(String typed) {
        assertThat(VisibleText.of(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0000b, a[U+0000]b",
        "a\u001Bb, a[U+001B]b",
        "a\u202Eb, a[U+202E]b",
        "a\u2066b, a[U+2066]b",
        "a\u2069b, a[U+2069]b",
        "a\uD800b, a[U+D800]b",
        "a\uE000b, a[U+E000]b",
        "a\uFFFFb, a[U+FFFF]b",
        "a\uDB40\uDC41b, a[U+E0041]b",
        "a\u009Bb, a[U+009B]b"
    })
    void what_would_act_without_being_seen_is_shown_by_its_number(String typed, String shown) {
        assertThat(VisibleText.of(typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u2028b", "a\u0085b", "a\u000Bb"})
    void each_way_to_end_a_line_is_a_line_feed(String typed) {
        assertThat(VisibleText.of(typed)).isEqualTo("a\nb");
        assertThat(VisibleText.line(typed)).isEqualTo("a b");
    }

    @ParameterizedTest(name = "{0} from Word is shown as {1}")
    @CsvSource({
        "\uF0B7, •",
        "\uF0A7, ▪",
        "\uF0D8, ➢",
        "\uF076, ❖",
        "\uF0FC, ✓",
        "\uF0FB, ✗",
        "\uF0A8, ◻",
        "\uF06F, □",
        "\uF071, ❑",
        "\uF0FE, ☑",
        "\uF0FD, ☒",
        "\uF0E0, →",
        "\uF0DF, ←",
        "\uF0E8, ➔",
        "\uF0AD, ↑",
        "\uF04A, ☺",
        "\uF0B3, ≥",
        "\uF06D, μ",
        "\uF034, 4"
    })
    void R_188_a_character_of_Words_symbol_fonts_is_shown_as_what_it_stands_for(String typed, String shown) {
        assertThat(VisibleText.of(typed + "\tReads")).isEqualTo(shown + " Reads");
    }

    @Test
    void R_188_none_of_the_symbol_fonts_characters_is_shown_by_its_number_and_their_neighbours_are() {
        for (int c = 0xF020; c <= 0xF0FF; c++) {
            assertThat(VisibleText.of(Character.toString(c)))
                    .doesNotContain("[U+")
                    .hasSizeBetween(1, 2);
        }
        assertThat(VisibleText.of("\uF01F\uF100")).isEqualTo("[U+F01F][U+F100]");
    }

    @Test
    void R_188_an_answer_of_nothing_but_spaces_of_a_symbol_font_shows_nothing() {
        assertThat(Paragraph.eachOf("\uF020\uF020")).isEmpty();
    }

    @Test
    void accents_are_composed_and_hints_to_the_typesetter_left_out() {
        assertThat(VisibleText.of("Cafe\u0301 so\u00ADcial\u200B \u2764\uFE0F\uFEFF\u2060"))
                .isEqualTo("Café social \u2764");
        assertThat(VisibleText.of("a\tb")).isEqualTo("a b");
    }

    @Test
    void marks_beyond_the_eighth_upon_a_character_are_shown_by_their_numbers() {
        String eight = "q" + "\u0323".repeat(8);

        assertThat(VisibleText.of(eight + "q")).isEqualTo(eight + "q");
        assertThat(VisibleText.of(eight + "\u200B\u0323\u0323q\u0323")).isEqualTo(eight + "[U+0323][U+0323]q\u0323");
    }

    @Test
    void what_is_shown_stays_as_it_is_when_it_is_shown_again() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String once = VisibleText.of("x" + Character.toString(c) + "y");
            assertThat(VisibleText.of(once)).isEqualTo(once);
        }
    }

    @Test
    void nothing_that_hides_or_reorders_text_is_left_of_any_character() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            VisibleText.of(Character.toString(c)).codePoints().forEach(VisibleTextTest::assertSeen);
        }
    }

    private static void assertSeen(int character) {
        boolean acts = (Character.isISOControl(character) && character != '\n')
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || !Character.isDefined(character);
        assertThat(acts).as("U+%04X", character).isFalse();
    }
}
