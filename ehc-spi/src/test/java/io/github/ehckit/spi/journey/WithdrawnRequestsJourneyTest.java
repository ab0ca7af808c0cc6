package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.ADMINISTRATOR;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.spi.journey.Writing.COMMUNICATION;
import static io.github.ehckit.spi.journey.Writing.EMOTIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advice.AreaOfNeed.Identification;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.ResponseAreas;
import io.github.ehckit.usecase.TimelineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the authority sees of all responses of a case, and what becomes of a request that it takes back. */
class WithdrawnRequestsJourneyTest {
    private final Journey journey = Journey.advising()
            .asked(AdviceType.SOCIAL_CARE, Addressee.person(PSYCHOLOGIST.id()))
            .asked(AdviceType.EDUCATIONAL, Addressee.person(THERAPIST.id()));

    @Test
    void R_163_a_request_taken_back_stands_in_nobodys_list() {
        withdrawn(2);
        for (Actor reader :
                List.of(PARENT, THERAPIST, MANAGER, PSYCHOLOGIST, COORDINATOR, HEAD_OF_SEND, ADMINISTRATOR)) {
            assertThat(numbers(reader)).as(reader.id().value()).containsExactly(1, 3, 4);
        }
        withdrawn(4);
        assertThat(numbers(COORDINATOR)).containsExactly(1, 3);
        assertThat(numbers(THERAPIST)).containsExactly(1, 3);
        withdrawn(1);
        withdrawn(3);
        assertThat(numbers(COORDINATOR)).isEmpty();
    }

    @Test
    void R_163_the_timeline_still_tells_of_it() {
        withdrawn(2);
        withdrawn(4);
        assertThat(timeline(COORDINATOR))
                .filteredOn(said -> said.contains("withdrew"))
                .hasSize(2)
                .anyMatch(said -> said.contains("request 2"))
                .anyMatch(said -> said.contains("request 4"));
    }

    @Test
    void R_163_its_number_is_not_used_again() {
        withdrawn(4);
        journey.asked(AdviceType.OTHER, Addressee.person(PSYCHOLOGIST.id()));
        assertThat(numbers(COORDINATOR)).containsExactly(1, 2, 3, 5);
    }

    @Test
    void D_07_advice_whose_correction_was_taken_back_stays_in_the_bundle_as_it_was_submitted() {
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .saved(2, PSYCHOLOGIST, SectionCode.BACKGROUND, Writing.background("In 2019"))
                .submitted(2, PSYCHOLOGIST)
                .reopened(2);
        assertThat(bundle()).contains("In 2023", "In 2019");
        journey.saved(2, PSYCHOLOGIST, SectionCode.BACKGROUND, Writing.background("In 2020"));
        withdrawn(2);
        assertThat(bundle()).contains("In 2023", "In 2019").doesNotContain("In 2020");
        assertThat(journey.hub.advice().areas(journey.id(), COORDINATOR).orElseThrow())
                .extracting(ResponseAreas::request)
                .containsExactly(journey.request(1), journey.request(2));
        assertThat(journey.hub
                        .advice()
                        .versions(journey.request(2), COORDINATOR)
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void R_115_the_authority_sees_the_areas_by_every_response_that_was_submitted() {
        journey.wroteAll(1, THERAPIST)
                .saved(1, THERAPIST, COMMUNICATION, Writing.area())
                .submitted(1, THERAPIST)
                .wroteAll(3, PSYCHOLOGIST)
                .saved(3, PSYCHOLOGIST, EMOTIONAL, Writing.area())
                .submitted(3, PSYCHOLOGIST)
                .wroteAll(4, THERAPIST)
                .saved(4, THERAPIST, EMOTIONAL, Writing.area());
        List<ResponseAreas> seen =
                journey.hub.advice().areas(journey.id(), COORDINATOR).orElseThrow();
        assertThat(seen)
                .extracting(ResponseAreas::request, ResponseAreas::type)
                .containsExactly(
                        tuple(journey.request(1), AdviceType.MEDICAL),
                        tuple(journey.request(3), AdviceType.SOCIAL_CARE));
        assertThat(identified(seen.getFirst())).containsExactly(COMMUNICATION);
        assertThat(identified(seen.getLast())).containsExactly(EMOTIONAL);
        assertThat(seen.getLast().areas())
                .hasSize(6)
                .isEqualTo(journey.hub
                        .advice()
                        .areas(journey.request(3), COORDINATOR)
                        .orElseThrow());
    }

    @Test
    void R_115_to_ask_for_the_areas_is_not_to_read_the_advice() {
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        journey.hub.advice().areas(journey.request(1), COORDINATOR).orElseThrow();
        journey.hub.advice().areas(journey.id(), COORDINATOR).orElseThrow();
        assertThat(journey.hub
                        .advice()
                        .readReceipts(journey.request(1), COORDINATOR)
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void R_080_who_may_not_read_the_advice_is_not_told_its_areas() {
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        for (Actor other : List.of(PSYCHOLOGIST, PARENT)) {
            assertThat(rules(journey.hub.advice().areas(journey.id(), other))).containsOnly("R-080");
            assertThat(rules(journey.hub.advice().areas(journey.request(1), other)))
                    .containsExactly("R-080");
        }
    }

    private void withdrawn(int request) {
        journey.done(
                new AdviceCommand.WithdrawAdviceRequest(
                        journey.request(request), new PersonalText("It was asked twice")),
                COORDINATOR);
    }

    private List<Integer> numbers(Actor reader) {
        return journey.file(reader).requests().stream()
                .map(AdviceRequestRow::id)
                .map(id -> id.number())
                .toList();
    }

    private List<String> timeline(Actor reader) {
        return journey.hub.reading().timeline(journey.id(), reader).orElseThrow().stream()
                .map(TimelineEntry::sentence)
                .toList();
    }

    private List<String> bundle() {
        return Transcript.of(journey.hub
                        .documents()
                        .allAdvice(journey.id(), COORDINATOR)
                        .orElseThrow())
                .stream()
                .map(TranscriptEntry::text)
                .toList();
    }

    private static List<SectionCode> identified(ResponseAreas response) {
        return response.areas().stream()
                .filter(area -> area.identification() == Identification.IDENTIFIED)
                .map(AreaOfNeed::code)
                .toList();
    }

    @Test
    void R_163_the_draft_of_a_request_taken_back_is_found_by_its_writer_no_more() {
        journey.wroteAll(2, PSYCHOLOGIST);
        assertThat(journey.draft(2, PSYCHOLOGIST)).isInstanceOf(Outcome.Done.class);
        withdrawn(2);
        assertThat(codes(journey.draft(2, PSYCHOLOGIST))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(journey.draft(3, PSYCHOLOGIST)).isInstanceOf(Outcome.Done.class);
    }
}
