package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another set of documents: {@code -Dehc.pdf.seed=7}; the seed is in the name of each test. How many: {@code -Dehc.pdf.documents}. */
@DisplayName("P16 Documents of any shape can be read by everyone")
class RandomDocumentsTest {
    private static final long FIRST = Long.getLong("ehc.pdf.seed", 20_140_901L);
    private static final int FEW = Integer.getInteger("ehc.pdf.documents", 25);
    private static final int MANY = Integer.getInteger("ehc.pdf.documents", 2_000);

    static LongStream few() {
        return LongStream.range(FIRST, FIRST + FEW);
    }

    static LongStream many() {
        return LongStream.range(FIRST, FIRST + MANY);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("few")
    void what_is_read_back_is_the_model_in_types_order_and_text_and_both_standards_hold(long seed) {
        assertReadable(RandomDocuments.of(seed));
    }

    @Tag("campaign")
    @ParameterizedTest(name = "seed {0}, of any length")
    @MethodSource("many")
    void two_thousand_of_1_to_500_pages(long seed) {
        assertReadable(RandomDocuments.ofAnyLength(seed));
    }

    private static void assertReadable(DocumentModel document) {
        byte[] pdf = Pdf.of(document);

        assertThat(Pdf.tree(pdf)).isEqualTo(ExpectedTree.of(document));
        assertThat(Validation.ua1(pdf)).isEmpty();
        assertThat(Validation.a2a(pdf)).isEmpty();
    }
}
