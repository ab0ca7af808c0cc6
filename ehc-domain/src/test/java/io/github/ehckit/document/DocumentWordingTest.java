package io.github.ehckit.document;

import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.document.AdviceFixtures.AUTHORITY;
import static io.github.ehckit.document.AdviceFixtures.TODAY;
import static io.github.ehckit.document.AdviceFixtures.document;
import static io.github.ehckit.document.AdviceFixtures.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.message.Argument;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.usecase.MessageCatalogue;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The wording of documents, in an authority's own words and in Welsh. */
class DocumentWordingTest {
    private static final Locale WELSH = Locale.of("cy");

    @Test
    void an_authority_may_name_a_fact_in_its_own_words() {
        Wording own = worded(Locale.UK, Map.of("document-label.due-date", "Please reply by"));

        assertThat(said(draft(own)))
                .containsSequence("Please reply by", "Tuesday 17 March 2026")
                .doesNotContain("Due date of this advice");
    }

    @Test
    void the_words_of_one_authority_are_not_those_of_another() {
        MessageBundle bundle = MessageBundle.of(Locale.UK, Map.of("document-label.due-date", "Please reply by"));
        Wording others = MessageCatalogue.standard()
                .wordings(List.of(bundle.of(new AuthorityCode("SOUTHSHIRE"))))
                .orElseThrow()
                .of(Cast.COUNCIL);

        assertThat(said(draft(others))).contains("Due date of this advice");
    }

    @Test
    void a_welsh_document_has_welsh_labels_and_dates_and_says_that_it_is_in_welsh() {
        Wording welsh = worded(
                WELSH,
                Map.of(
                        "document-label.date-of-birth", "Dyddiad geni",
                        "document-label.seal", "Sêl",
                        "document-label.not-answered", "Heb ei ateb",
                        "document-label.submitted-on", "Cyflwynwyd ar"));
        DocumentModel document = submitted(welsh);

        assertThat(document.metadata().language()).isEqualTo(Language.WELSH);
        assertThat(said(document))
                .contains("Sêl", "Heb ei ateb", "Case reference")
                .containsSequence("Dyddiad geni", "Dydd Sadwrn 14 Mawrth 2015")
                .containsSequence("Cyflwynwyd ar", "Dydd Mercher 4 Mawrth 2026");
    }

    @Test
    void a_welsh_bundle_of_advice_has_a_welsh_title_and_welsh_numbers_of_pages() {
        Wording welsh = worded(
                WELSH,
                Map.of(
                        "document-label.all-advice", "Cyngor ar gyfer asesiad o anghenion",
                        "document-label.page", "Tudalen {page} o {pages}"));
        DocumentModel bundle = bundle(welsh);

        assertThat(bundle.metadata().title()).isEqualTo("Cyngor ar gyfer asesiad o anghenion");
        assertThat(bundle.metadata().pageLabel(2, 5)).isEqualTo("Tudalen 2 o 5");
    }

    @Test
    void pages_are_numbered_in_english_where_no_wording_says_otherwise() {
        assertThat(SampleDocuments.ABOUT.pageLabel(2, 5)).isEqualTo("Page 2 of 5");
    }

    @Test
    void an_entry_is_headed_in_the_order_of_the_words_of_the_authority() {
        Wording own = worded(Locale.UK, Map.of("document-label.entry", "No {number}: {entry}"));

        assertThat(own.of(DocumentLabel.ENTRY.message(Argument.label("entry", "Outcome"), Argument.of("number", 2))))
                .isEqualTo("No 2: Outcome");
    }

    private static DocumentModel draft(Wording wording) {
        Scenario scenario = psychologistAsked();
        return document(scenario, 1, wording)
                .draft(scenario.response(1), List.of(), TODAY)
                .orElseThrow();
    }

    private static DocumentModel submitted(Wording wording) {
        Scenario scenario = psychologistSubmitted();
        return document(scenario, 1, wording)
                .submitted(scenario.sealed(1).getLast())
                .orElseThrow();
    }

    private static DocumentModel bundle(Wording wording) {
        Scenario scenario = psychologistSubmitted();
        AdviceBundle.Item item = new AdviceBundle.Item(
                document(scenario, 1, wording), scenario.sealed(1).getLast());
        return new AdviceBundle(AUTHORITY, scenario.ehcCase(), List.of(item), wording)
                .bound(TODAY)
                .orElseThrow();
    }

    private static Wording worded(Locale language, Map<String, String> texts) {
        return MessageCatalogue.standard()
                .wordings(List.of(MessageBundle.of(language, texts)))
                .orElseThrow()
                .of(Cast.COUNCIL, language);
    }
}
