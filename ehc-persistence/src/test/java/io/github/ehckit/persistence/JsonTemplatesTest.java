package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form in a file")
class JsonTemplatesTest {
    private final String national = JsonTemplates.write(NationalTemplates.advice());

    @Test
    void R_081_D_18_the_guides_form_is_written_and_read_back_equal() {
        assertThat(JsonTemplates.read(national).orElseThrow()).isEqualTo(NationalTemplates.advice());
        assertThat(JsonTemplates.write(JsonTemplates.read(national).orElseThrow()))
                .isEqualTo(national);
    }

    @Test
    void a_file_that_begins_with_a_byte_order_mark_is_read() {
        assertThat(JsonTemplates.read("\uFEFF" + national).orElseThrow()).isEqualTo(NationalTemplates.advice());
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"a\" 1}| line 1, column 6",
                "{\"a\":1,}| line 1, column 8",
                "{\"a\":1| line 1, column 7",
                "{'a':1}| line 1, column 2",
                "{\"a\":01}| line 1, column 7",
                "// note| line 1, column 1",
                "{} {}| line 1, column 5",
                "``| line 1, column 1"
            })
    void what_is_no_JSON_is_refused_with_line_and_column(String json, String place) {
        assertThat(refused(json)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(RefusalCode.MALFORMED);
            assertThat(fault.path()).contains(place);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "true", "1.5", "\"form\""})
    void what_is_JSON_and_no_form_is_refused(String json) {
        assertThat(refused(json)).isNotEmpty();
    }

    @Test
    void what_is_said_twice_is_told_beside_everything_else() {
        String twice =
                national.replaceFirst("\"version\" : 1", "\"version\" : 1.5, \"colour\" : null, \"version\" : 1");
        assertThat(refused(twice))
                .extracting(fault -> fault.path().orElseThrow() + " " + fault.code())
                .containsExactly("/version MALFORMED", "/colour NOT_OFFERED", "/version MALFORMED");
    }

    @Test
    void numbers_beyond_an_int_are_refused() {
        assertThat(refused(national.replaceFirst("\"version\" : 1", "\"version\" : 99999999999")))
                .singleElement()
                .extracting(Refusal::path)
                .isEqualTo(Optional.of("/version"));
    }

    @Test
    @DisplayName("P12: what is nested too deep, or too large, is refused before it is looked at")
    void budgets() throws IOException {
        assertThat(refused("[".repeat(21)))
                .singleElement()
                .extracting(Refusal::code)
                .isEqualTo(RefusalCode.OVER_BUDGET);
        byte[] large = (national + " ".repeat(JsonTemplates.LARGEST)).getBytes(StandardCharsets.UTF_8);
        assertThat(reasons(JsonTemplates.read(new ByteArrayInputStream(large))))
                .singleElement()
                .extracting(Refusal::code)
                .isEqualTo(RefusalCode.OVER_BUDGET);
        assertThat(reasons(JsonTemplates.read(new ByteArrayInputStream(national.getBytes(StandardCharsets.UTF_8)))))
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        byte[] latin = national.replaceFirst("Strengths", "Stärken").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reasons(JsonTemplates.read(new ByteArrayInputStream(latin)))).hasSize(1);
    }

    private static List<Refusal> refused(String json) {
        return reasons(JsonTemplates.read(json));
    }

    private static List<Refusal> reasons(Outcome<Template> outcome) {
        return outcome instanceof Outcome.Refused<Template>(var reasons) ? reasons : List.of();
    }
}
