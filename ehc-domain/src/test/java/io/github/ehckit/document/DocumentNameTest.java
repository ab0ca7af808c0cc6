package io.github.ehckit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.upload.FileName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTest {

    @ParameterizedTest(name = "R-161: {0} is saved as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EHC-000001 request 2 version 1 Medical advice | EHC-000001-request-2-version-1-Medical-advice",
                "Cyngor meddygol: cais 2 | Cyngor-meddygol-cais-2",
                "../../etc/passwd | etc-passwd",
                "report.exe | report-exe",
                "a\\b:c*d?e\"f<g>h | a-b-c-d-e-f-g-h",
                "Tŷ Gŵyr | Tŷ-Gŵyr",
                "CON | document-CON",
                "lpt1 | document-lpt1",
                "com² | document-com²",
                "!!! | document"
            })
    void R_161_a_name_is_made_safe(String words, String name) {
        assertThat(DocumentName.of(words).value()).isEqualTo(name);
        assertThat(DocumentName.of(words).with("pdf")).isEqualTo(name + ".pdf");
    }

    @Test
    void R_161_a_name_that_is_too_long_is_cut_between_characters() {
        assertThat(DocumentName.of("a".repeat(1000)).value()).hasSize(200);
        assertThat(DocumentName.of("a" + "ŵ".repeat(1000)).value().getBytes(StandardCharsets.UTF_8))
                .hasSize(199);
        assertThat(DocumentName.of("𝒜".repeat(1000)).value()).isEqualTo("𝒜".repeat(50));
        assertThat(DocumentName.of("a".repeat(199) + " b").value()).isEqualTo("a".repeat(199));
        assertThat(DocumentName.of("").value()).isEqualTo("document");
    }

    @Test
    void R_161_every_name_is_one_that_a_file_may_have() {
        Random random = new Random(161);
        for (int n = 0; n < 2000; n++) {
            String words = random.ints(1 + random.nextInt(300), 0, 0x11000)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            DocumentName name = DocumentName.of(words);
            assertThat(name).isEqualTo(DocumentName.of(name.value()));
            assertThat(FileName.of(name.with("pdf")).orElseThrow().value()).isEqualTo(name.with("pdf"));
        }
        for (String device : List.of("CON", "prn", "Aux", "NUL", "conin$", "COM1", "LPT9", "com¹")) {
            assertThat(FileName.of(DocumentName.of(device).with("pdf")))
                    .as(device)
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void R_161_a_name_that_is_not_safe_is_not_made_and_none_is_printed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentName("../a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentName(""));
        assertThat(DocumentName.of("Rowan Ashdown")).hasToString("DocumentName[…]");
    }
}
