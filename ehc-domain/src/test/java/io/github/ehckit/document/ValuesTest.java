package io.github.ehckit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"en-gb, en-GB", "cy, cy", "UR, ur", "zh-hans, zh-Hans", "pa-Guru, pa-Guru"})
    void a_language_is_written_as_BCP_47_writes_it(String given, String tag) {
        assertThat(Language.of(given).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "english!", "en_GB", "e"})
    void what_is_no_language_tag_is_a_fault(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://example.org",
                "file:///etc/passwd",
                "data:text/html,x",
                "/relative",
                "//example.org"
            })
    void P11_a_link_leads_to_https_mailto_or_tel_only(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Link.to(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.gov.uk", "HTTPS://www.gov.uk", "mailto:send@example.org", "tel:+441629533190"})
    void other_links_are_kept(String address) {
        assertThat(Link.to(address).target()).hasToString(address);
    }

    @Test
    void an_answer_becomes_a_paragraph_for_each_line_with_words() {
        assertThat(Paragraph.eachOf("First\r\n \r\nSecond\n"))
                .containsExactly(Paragraph.of("First"), Paragraph.of("Second"));
        assertThat(Paragraph.eachOf("")).isEmpty();
        assertThat(Cell.of(" ").content()).isEmpty();
    }

    @Test
    void runs_without_characters_are_left_out_of_a_text() {
        assertThat(Text.of(Run.of(""), Run.of("a"), Run.strong("b")).runs())
                .containsExactly(Run.of("a"), Run.of("b").with(Emphasis.STRONG));
    }

    @Test
    void a_run_tells_its_language_emphasis_and_link() {
        Run run = Run.stressed("tŷ").in(Language.WELSH).to(Link.to("https://gov.wales"));

        assertThat(run.language()).isEqualTo(Optional.of(Language.WELSH));
        assertThat(run.emphasis().isStressed()).isTrue();
        assertThat(run.emphasis().isStrong()).isFalse();
        assertThat(run.link()).isPresent();
    }

    @Test
    void the_first_cell_of_a_headed_row_is_its_header() {
        assertThat(Row.headed("h", "1", "2").cells())
                .extracting(Cell::role)
                .containsExactly(Cell.Role.HEADER, Cell.Role.DATA, Cell.Role.DATA);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void a_cell_covers_at_least_one_column_and_row(int columns, int rows) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of("x").spanning(columns, rows));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void a_contents_list_goes_as_deep_as_sections_do(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TableOfContents(level));
    }
}
