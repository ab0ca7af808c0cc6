package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.wording.MessageBundle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents in the words of the authority and in the language that a host asks for. */
class DocumentLanguageTest {
    private static final Locale WELSH = Locale.of("cy");
    private static final MessageBundle OWN =
            MessageBundle.of(Locale.UK, Map.of("document-label.due-date", "Please reply by"));
    private static final MessageBundle IN_WELSH =
            MessageBundle.of(WELSH, Map.of("document-label.submitted-on", "Cyflwynwyd ar"));

    private final Journey journey = Journey.advising(
                    assembly -> assembly.with(OWN.of(COUNCIL)).with(IN_WELSH))
            .wroteAll(1, THERAPIST)
            .submitted(1, THERAPIST);

    @Test
    void a_draft_has_the_labels_of_the_authority() {
        DocumentModel draft = journey.hub
                .documents()
                .response(journey.request(2), PSYCHOLOGIST)
                .orElseThrow();

        assertThat(said(draft)).containsSequence("Please reply by", "Monday 16 March 2026");
        assertThat(draft.metadata().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void advice_is_in_welsh_where_a_host_asks_for_it() {
        DocumentModel advice = journey.hub
                .documents()
                .in(WELSH)
                .advice(journey.request(1), COORDINATOR)
                .orElseThrow();

        assertThat(said(advice)).containsSequence("Cyflwynwyd ar", "Dydd Mercher 4 Mawrth 2026");
        assertThat(advice.metadata().language()).isEqualTo(Language.WELSH);
    }

    @Test
    void all_advice_is_in_welsh_where_a_host_asks_for_it() {
        DocumentModel all = journey.hub
                .documents()
                .in(WELSH)
                .allAdvice(journey.id(), COORDINATOR)
                .orElseThrow();

        assertThat(said(all)).containsSequence("Cyflwynwyd ar", "Dydd Mercher 4 Mawrth 2026");
        assertThat(all.metadata().language()).isEqualTo(Language.WELSH);
    }

    private static List<String> said(DocumentModel document) {
        return Transcript.of(document).stream().map(TranscriptEntry::text).toList();
    }
}
