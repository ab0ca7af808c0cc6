package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More documents: {@code -Dehc.pdf.documents=2000}. Another set: {@code -Dehc.pdf.seed=7}. */
@DisplayName("P16 Documents of any shape can be read by everyone")
class RandomDocumentsTest {
    private static final int DOCUMENTS = Integer.getInteger("ehc.pdf.documents", 120);
    private static final int VALIDATED = 5;

    static LongStream seeds() {
        long first = Long.getLong("ehc.pdf.seed", 20_140_901L);
        return LongStream.range(first, first + DOCUMENTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_read_back_is_the_model_in_types_order_and_text(long seed) {
        DocumentModel document = RandomDocuments.of(seed);
        byte[] pdf = Pdf.of(document);

        assertThat(Pdf.tree(pdf)).isEqualTo(ExpectedTree.of(document));
        if (seed % VALIDATED == 0 || DOCUMENTS > 120) {
            assertThat(Validation.ua1(pdf)).isEmpty();
            assertThat(Validation.a2a(pdf)).isEmpty();
        }
    }
}
