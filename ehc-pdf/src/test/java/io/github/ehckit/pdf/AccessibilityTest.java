package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("P16 Every document can be read by everyone")
class AccessibilityTest {

    static List<DocumentModel> documents() {
        return Samples.everyKind();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void passes_ua_1_and_a_2a_at_once(DocumentModel document) {
        byte[] pdf = Pdf.of(document);

        assertThat(Validation.ua1(pdf)).isEmpty();
        assertThat(Validation.a2a(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_structure_read_back_is_that_of_the_model(DocumentModel document) {
        assertThat(Pdf.tree(Pdf.of(document))).isEqualTo(ExpectedTree.of(document));
    }
}
