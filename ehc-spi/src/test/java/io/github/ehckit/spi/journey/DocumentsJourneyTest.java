package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.template.answer.SectionCode.BACKGROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.spi.text.HtmlRenderer;
import io.github.ehckit.spi.text.PlainTextRenderer;
import io.github.ehckit.usecase.CaseDocuments;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document of a response, for each of its readers, and the name of its file. */
class DocumentsJourneyTest {
    private static final String DRAFT = "Draft: not submitted";
    private static final DocumentRenderer PAGE = new HtmlRenderer();

    private final Journey journey = Journey.advising().wroteAll(1, THERAPIST).wroteAll(2, PSYCHOLOGIST);

    @Test
    void R_137_a_pending_response_is_a_draft_for_those_who_write_it_and_nothing_for_others() {
        for (Actor writer : List.of(THERAPIST, MANAGER)) {
            assertThat(response(1, writer).metadata().marks()).containsExactly(DRAFT);
            assertThat(said(response(1, writer))).contains("In 2023").doesNotContain("Seal");
        }
        for (Actor other : List.of(COLLEAGUE, PSYCHOLOGIST, COORDINATOR)) {
            assertThat(rules(documents().response(journey.request(1), other)))
                    .as(other.id().value())
                    .containsExactly("D-01");
        }
    }

    @Test
    void R_137_a_submitted_response_is_printed_as_submitted_for_its_writer_and_for_the_teams_manager() {
        journey.submitted(2, PSYCHOLOGIST).submitted(1, THERAPIST);
        for (Actor writer : List.of(THERAPIST, MANAGER)) {
            assertThat(response(1, writer).metadata().marks())
                    .as(writer.id().value())
                    .isEmpty();
            assertThat(said(response(1, writer)))
                    .contains("Seal", "Submitted on", "Wednesday 4 March 2026")
                    .doesNotContain(DRAFT);
        }
        assertThat(response(2, PSYCHOLOGIST)).isEqualTo(advice(2, COORDINATOR));
        assertThat(response(1, THERAPIST)).isEqualTo(advice(1, COORDINATOR));
    }

    @Test
    void R_137_a_reopened_response_is_a_draft_again_and_its_sealed_version_is_there_beside_it() {
        journey.submitted(1, THERAPIST)
                .on("Mon 9 Mar 2026")
                .reopened(1)
                .saved(1, THERAPIST, BACKGROUND, Writing.background("In 2022"));
        assertThat(response(1, THERAPIST).metadata().marks())
                .containsExactly(DRAFT, "Corrects version 1, submitted on Wednesday 4 March 2026");
        assertThat(said(response(1, THERAPIST))).contains("In 2022").doesNotContain("In 2023");
        assertThat(said(advice(1, THERAPIST))).contains("In 2023", "Seal").doesNotContain("In 2022", DRAFT);

        journey.submitted(1, THERAPIST);
        assertThat(response(1, THERAPIST).metadata().marks()).isEmpty();
        assertThat(said(response(1, THERAPIST)))
                .contains("In 2022", "Re-opened for correction at")
                .doesNotContain("In 2023");
    }

    @Test
    void R_137_and_A_04_the_managers_download_of_a_submitted_response_is_noted_and_the_writers_is_not() {
        response(1, MANAGER);
        journey.submitted(1, THERAPIST);
        assertThat(receipts(1)).as("a draft is not noted").isEmpty();
        response(1, THERAPIST);
        response(1, MANAGER);
        assertThat(receipts(1))
                .extracting(ReadReceipt::by, ReadReceipt::way, ReadReceipt::version)
                .containsExactly(tuple(MANAGER.id(), ReadReceipt.Way.DOWNLOADED, 1));
    }

    @Test
    void R_146_who_may_read_what_was_submitted_has_a_document_of_every_response_also_of_the_last() {
        journey.submitted(1, THERAPIST)
                .saved(2, PSYCHOLOGIST, BACKGROUND, Writing.background("In 2019"))
                .submitted(2, PSYCHOLOGIST);
        for (Actor reader : List.of(THERAPIST, COLLEAGUE, PSYCHOLOGIST, COORDINATOR)) {
            assertThat(said(advice(1, reader))).contains("In 2023").doesNotContain("In 2019");
            assertThat(said(advice(2, reader))).contains("In 2019").doesNotContain("In 2023");
        }
    }

    @Test
    void R_161_each_document_is_saved_under_a_name_of_its_own_and_none_tells_a_persons() {
        DocumentModel draft = response(1, THERAPIST);
        journey.submitted(1, THERAPIST).submitted(2, PSYCHOLOGIST);
        DocumentModel first = advice(1, COORDINATOR);
        DocumentModel other = advice(2, COORDINATOR);
        journey.reopened(1);
        DocumentModel correction = response(1, THERAPIST);
        journey.submitted(1, THERAPIST);
        assertThat(Stream.of(draft, first, other, correction, advice(1, COORDINATOR), all())
                        .map(document -> PAGE.fileName(document)))
                .containsExactly(
                        "EHC-000001-request-1-version-1-draft-medical-advice.html",
                        "EHC-000001-request-1-version-1-medical-advice.html",
                        "EHC-000001-request-2-version-1-psychological-advice.html",
                        "EHC-000001-request-1-version-2-draft-medical-advice.html",
                        "EHC-000001-request-1-version-2-medical-advice.html",
                        "EHC-000001-all-advice.html");
    }

    @Test
    void R_161_a_browser_saves_the_file_under_its_name_in_each_format() {
        journey.submitted(1, THERAPIST);
        Map<String, String> page = PAGE.headers(all());
        assertThat(page)
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"EHC-000001-all-advice.html\";"
                                + " filename*=UTF-8''EHC-000001-all-advice.html")
                .containsEntry("Content-Type", "text/html")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(new PlainTextRenderer().headers(all()).get("Content-Disposition"))
                .contains("filename=\"EHC-000001-all-advice.txt\"");
    }

    private DocumentModel all() {
        return documents().allAdvice(journey.id(), COORDINATOR).orElseThrow();
    }

    private CaseDocuments documents() {
        return journey.hub.documents();
    }

    private DocumentModel response(int request, Actor reader) {
        return documents().response(journey.request(request), reader).orElseThrow();
    }

    private DocumentModel advice(int request, Actor reader) {
        return documents().advice(journey.request(request), reader).orElseThrow();
    }

    private List<ReadReceipt> receipts(int request) {
        return journey.hub
                .advice()
                .readReceipts(journey.request(request), COORDINATOR)
                .orElseThrow();
    }

    private static List<String> said(DocumentModel document) {
        return Transcript.of(document).stream().map(TranscriptEntry::text).toList();
    }
}
