package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.template.answer.SectionCode.BACKGROUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.spi.text.HtmlRenderer;
import io.github.ehckit.spi.text.PlainTextRenderer;
import io.github.ehckit.usecase.CaseFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report is copied from Word, with its bullets, ticks and boxes, by people whose names do not fit two boxes. */
class WordsFromWordJourneyTest {
    private static final String TYPED = "\uF0B7\tReads\r\n\uF0A7 Runs\n\uF0FC Yes \uF06F No \uF0E0 Year 4";
    private static final List<DocumentRenderer> FORMATS = List.of(new HtmlRenderer(), new PlainTextRenderer());

    private final Journey journey = Journey.advising().wroteAll(2, PSYCHOLOGIST);

    @Test
    void R_188_bullets_ticks_and_boxes_are_shown_as_what_they_stand_for_in_the_draft_and_in_what_was_submitted() {
        journey.saved(2, PSYCHOLOGIST, BACKGROUND, Writing.background(TYPED));
        assertShown(journey.hub
                .documents()
                .response(journey.request(2), PSYCHOLOGIST)
                .orElseThrow());
        journey.submitted(2, PSYCHOLOGIST);
        assertShown(
                journey.hub.documents().advice(journey.request(2), COORDINATOR).orElseThrow());
        assertShown(journey.hub.documents().allAdvice(journey.id(), COORDINATOR).orElseThrow());
    }

    @Test
    void R_188_what_was_sealed_stays_as_it_was_typed() {
        journey.saved(2, PSYCHOLOGIST, BACKGROUND, Writing.background(TYPED)).submitted(2, PSYCHOLOGIST);
        SubmittedAdvice sealed =
                journey.hub.advice().latest(journey.request(2), COORDINATOR).orElseThrow();
        assertThat(sealed.contents().of(BACKGROUND).text("firstContact")).contains(TYPED);
        assertThat(sealed.genuine()).isTrue();
    }

    @Test
    void R_189_a_case_of_a_child_who_has_one_name_alone_is_opened_and_shows_it() {
        assertThat(opened(new PersonName("", "Suharto")).child().name().full()).isEqualTo("Suharto");
        assertThat(opened(new PersonName("Suharto", "")).child().name().full()).isEqualTo("Suharto");
    }

    @Test
    void R_189_a_case_of_a_child_without_any_name_is_refused_and_the_sentence_says_where_an_only_name_goes() {
        assertThat(((Outcome.Refused<?>) open(new PersonName(" ", ""))).reasons())
                .extracting(reason -> reason.path().orElse("") + ": " + reason.sentence())
                .containsExactly("child.name.family: Enter the last name or only name."
                        + " Use letters or numbers, not only spaces.");
    }

    @Test
    void R_189_title_suffix_and_preferred_name_are_kept_and_shown_to_readers_and_on_paper() {
        PersonName name = new PersonName("Mina", "Okafor")
                .titled("Dr")
                .suffixed("CPsychol")
                .preferring("Mimi");
        journey.directory.add(PSYCHOLOGIST.id(), new Signatory(name, "Psychologist"));
        assertThat(journey.row(2, COORDINATOR).names().person()).contains(name);
        journey.submitted(2, PSYCHOLOGIST);
        assertThat(said(
                        journey.hub
                                .documents()
                                .advice(journey.request(2), COORDINATOR)
                                .orElseThrow(),
                        new PlainTextRenderer()))
                .contains("Dr Mina Okafor CPsychol (Mimi), Psychologist");
        PersonName child = new PersonName("Miss", "Zoë", "Ashdown", "III", "Zo");
        assertThat(opened(child).child().name()).isEqualTo(child);
    }

    private CaseFile opened(PersonName name) {
        return open(name).orElseThrow();
    }

    private Outcome<CaseFile> open(PersonName name) {
        Child child = new Child(name, Day.on("Sat 14 Mar 2015"));
        return journey.hub
                .casework()
                .open(new AssessmentCommand.ReceiveRequest(child, Day.on("Mon 5 Jan 2026"), true), PARENT);
    }

    private static void assertShown(DocumentModel document) {
        assertThat(FORMATS)
                .allSatisfy(format -> assertThat(said(document, format))
                        .contains("• Reads", "▪ Runs", "✓ Yes □ No → Year 4")
                        .doesNotContain("\uF0B7", "[U+F0"));
    }

    private static String said(DocumentModel document, DocumentRenderer format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.render(document, out);
        } catch (IOException closed) {
            throw new AssertionError(closed);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
