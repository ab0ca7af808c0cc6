package io.github.ehckit.spi.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.spi.tck.SpokenElement.Kind;
import io.github.ehckit.spi.tck.SpokenElement.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedTranscriptTest {
    static Stream<DocumentModel> documents() {
        return Stream.concat(
                TckModels.hostile().stream(), Stream.of(TckModels.inTongues(), TckModels.rare(), TckModels.longOne()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_is_heard_is_the_transcript(DocumentModel document) {
        assertThat(ExpectedTranscript.of(document).stream().map(SpokenElement::text))
                .isEqualTo(Transcript.of(document).stream()
                        .map(passage ->
                                passage.text().replaceAll("[\\s\\u00A0]+", " ").strip())
                        .toList());
    }

    @Test
    void every_kind_of_piece_is_in_the_ordinary_document() {
        assertThat(ExpectedTranscript.of(TckModels.ordinary()).stream()
                        .map(SpokenElement::kind)
                        .distinct())
                .containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void stretches_of_one_language_are_one_however_they_are_cut() {
        SpokenElement cut = new SpokenElement(
                Kind.PARAGRAPH,
                0,
                List.of(
                        new Words(Language.ENGLISH, "a "),
                        new Words(Language.ENGLISH, " b"),
                        new Words(Language.WELSH, " "),
                        new Words(Language.WELSH, "tŷ")));

        assertThat(cut.languages()).isEqualTo(" en-GB: ab cy: tŷ");
        assertThat(cut.text()).isEqualTo("a b tŷ");
        assertThat(SpokenElement.of(Kind.HEADING, 2, Language.ENGLISH, "x").what())
                .isEqualTo("HEADING 2");
    }
}
