package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOURS_COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One document of all advice: exactly what the reading gate lets this reader see. */
class AllAdviceTest {
    private static final String MEDICAL = "Medical advice – Given-therapist Family-therapist, Job of therapist";
    private static final String PSYCHOLOGICAL =
            "Psychological advice – Given-psychologist Family-psychologist, Job of" + " psychologist";

    private final Journey therapistSubmitted =
            Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);

    @Test
    void R_146_the_authority_has_all_that_was_submitted_in_one_document() {
        assertThat(parts(therapistSubmitted, COORDINATOR)).containsExactly(MEDICAL);
        Journey both = therapistSubmitted.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);

        assertThat(parts(both, COORDINATOR)).containsExactly(MEDICAL, PSYCHOLOGICAL);
        assertThat(parts(both, HEAD_OF_SEND)).containsExactly(MEDICAL, PSYCHOLOGICAL);
    }

    @Test
    void R_144_whoever_has_submitted_has_what_came_later_too_and_never_a_draft() {
        therapistSubmitted.wroteAll(2, PSYCHOLOGIST);
        assertThat(parts(therapistSubmitted, THERAPIST)).containsExactly(MEDICAL);
        therapistSubmitted.submitted(2, PSYCHOLOGIST);

        assertThat(parts(therapistSubmitted, THERAPIST)).containsExactly(MEDICAL, PSYCHOLOGICAL);
    }

    @Test
    void R_080_whoever_has_not_submitted_is_told_why_there_is_no_such_document() {
        Outcome<DocumentModel> own = all(therapistSubmitted, PSYCHOLOGIST);

        assertThat(reasons(own)).extracting(Refusal::code).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(reasons(own))
                .isEqualTo(
                        reasons(therapistSubmitted.hub.advice().latest(therapistSubmitted.request(1), PSYCHOLOGIST)));
    }

    @Test
    void P8_who_may_never_read_advice_is_told_so_whether_there_is_any_or_not() {
        List<Refusal> later = reasons(all(therapistSubmitted, PARENT));

        assertThat(reasons(all(new Journey().on("Mon 5 Jan 2026").received(), PARENT)))
                .isEqualTo(later);
        assertThat(later).extracting(Refusal::code).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void P9_who_does_not_know_the_case_finds_nothing() {
        assertThat(reasons(all(therapistSubmitted, STRANGER))).containsExactly(Refusal.notFound());
        assertThat(reasons(all(therapistSubmitted, NEIGHBOURS_COORDINATOR))).containsExactly(Refusal.notFound());
    }

    @Test
    void R_144_before_anything_was_submitted_who_may_read_is_told_that_there_is_nothing_yet() {
        assertThat(reasons(all(Journey.advising(), COORDINATOR)))
                .extracting(Refusal::code, Refusal::under)
                .containsExactly(tuple(RefusalCode.NOT_NOW, "R-144"));
        assertThat(RefusalReasons.sentences(all(Journey.advising(), COORDINATOR)))
                .containsExactly("This case has no submitted advice yet. Wait until the first response is submitted.");
    }

    @Test
    void D_07_a_corrected_response_is_there_in_its_latest_version_and_meanwhile_in_its_last() {
        therapistSubmitted.reopened(1).saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2024"));
        assertThat(said(therapistSubmitted)).contains("In 2023").doesNotContain("In 2024");
        therapistSubmitted.submitted(1, THERAPIST);

        assertThat(said(therapistSubmitted)).contains("In 2024").doesNotContain("In 2023");
    }

    @Test
    void A_04_each_response_in_it_counts_as_downloaded_but_for_whoever_wrote_it() {
        therapistSubmitted.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        all(therapistSubmitted, THERAPIST).orElseThrow();

        assertThat(readings(1)).isEmpty();
        assertThat(readings(2))
                .extracting(ReadReceipt::by, ReadReceipt::way, ReadReceipt::version)
                .containsExactly(tuple(THERAPIST.id(), ReadReceipt.Way.DOWNLOADED, 1));
    }

    private List<ReadReceipt> readings(int request) {
        return therapistSubmitted
                .hub
                .advice()
                .readReceipts(therapistSubmitted.request(request), COORDINATOR)
                .orElseThrow();
    }

    private static List<String> said(Journey journey) {
        return Transcript.of(all(journey, COORDINATOR).orElseThrow()).stream()
                .map(TranscriptEntry::text)
                .toList();
    }

    private static Outcome<DocumentModel> all(Journey journey, Actor reader) {
        return journey.hub.documents().allAdvice(journey.id(), reader);
    }

    private static List<String> parts(Journey journey, Actor reader) {
        return all(journey, reader).orElseThrow().blocks().stream()
                .flatMap(block -> block instanceof Section section && section.rank() == Section.Rank.PART
                        ? Stream.of(section.heading().plain())
                        : Stream.empty())
                .toList();
    }

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> List.of();
            case Outcome.Refused<?>(var reasons) -> reasons;
        };
    }
}
