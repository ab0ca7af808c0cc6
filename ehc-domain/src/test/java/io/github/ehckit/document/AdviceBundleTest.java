package io.github.ehckit.document;

import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.document.AdviceFixtures.AUTHORITY;
import static io.github.ehckit.document.AdviceFixtures.TODAY;
import static io.github.ehckit.document.AdviceFixtures.document;
import static io.github.ehckit.document.AdviceFixtures.headings;
import static io.github.ehckit.document.AdviceFixtures.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdviceBundleTest {
    private static final String PSYCHOLOGISTS =
            part(AdviceType.PSYCHOLOGICAL, "Given-psychologist-1 Family-psychologist-1, Job of psychologist-1");
    private static final String THERAPISTS =
            part(AdviceType.MEDICAL, "Given-therapist-1 Family-therapist-1, Job of therapist-1");

    @Test
    void R_146_responses_stand_in_the_order_of_the_kinds_of_advice_whatever_the_order_of_requests() {
        DocumentModel bundle = bundle(bothSubmitted(), 1, 2);

        assertThat(parts(bundle)).containsExactly(THERAPISTS, PSYCHOLOGISTS);
        assertThat(bundle(bothSubmitted(), 2, 1)).isEqualTo(bundle);
    }

    @Test
    void R_146_each_response_is_a_part_with_its_seal() {
        assertThat(headings(bundle(bothSubmitted(), 1, 2)))
                .containsSubsequence("2 " + THERAPISTS, "3 Seal", "2 " + PSYCHOLOGISTS, "3 Seal", "2 Contact");
    }

    @Test
    void R_161_the_file_of_a_bundle_is_named_by_the_case() {
        assertThat(bundle(bothSubmitted(), 1, 2).metadata().name().value()).isEqualTo("EHC-000001-all-advice");
    }

    @Test
    void a_bundle_begins_with_what_it_is_and_lists_what_is_in_it() {
        DocumentModel bundle = bundle(bothSubmitted(), 1, 2);

        assertThat(bundle.metadata().asOf()).isEqualTo(TODAY);
        assertThat(said(bundle))
                .startsWith(
                        "Advice for an education, health and care needs assessment",
                        "Child or young person",
                        "Rowan Ashdown",
                        "Date of birth",
                        "Saturday 14 March 2015",
                        "Case reference",
                        "EHC-000001",
                        "Responses",
                        "2",
                        "Includes advice submitted up to",
                        "12pm on Wednesday 4 March 2026",
                        THERAPISTS);
        assertThat(said(bundle)).filteredOn(THERAPISTS::equals).hasSize(2);
    }

    @Test
    void R_104_a_response_without_advice_says_so_in_a_bundle_too() {
        Scenario scenario = Scenario.therapistAllocated()
                .completes(2, THERAPIST)
                .answersHeader(
                        2, THERAPIST, Header.own(AdviceIntention.NO_OTHER).with("details", "Moved away"))
                .submits(2, THERAPIST);

        assertThat(said(bundle(scenario, 2)))
                .containsSubsequence(THERAPISTS, "No advice given", "Child or young person");
    }

    @Test
    void D_14_a_part_bears_the_name_of_whom_the_advice_is_from() {
        Scenario scenario = Scenario.therapistAllocated()
                .completes(2, THERAPIST)
                .answersHeader(
                        2,
                        THERAPIST,
                        Header.onBehalfOf("Dr A. Example", "Paediatrician", AdviceIntention.WILL_KNOWN_MEETS))
                .submits(2, THERAPIST);

        assertThat(parts(bundle(scenario, 2)))
                .containsExactly(part(AdviceType.MEDICAL, "Dr A. Example, Paediatrician"));
    }

    @Test
    void a_bundle_of_nothing_is_refused() {
        AdviceBundle empty = new AdviceBundle(
                AUTHORITY.at(io.github.ehckit.people.Contact.NONE),
                bothSubmitted().ehcCase(),
                List.of(),
                Wording.english());

        assertThat(empty.bound(TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    private static Scenario bothSubmitted() {
        return Scenario.psychologistSubmitted().completes(2, THERAPIST).submits(2, THERAPIST);
    }

    private static DocumentModel bundle(Scenario scenario, int... requests) {
        List<AdviceBundle.Item> items = IntStream.of(requests)
                .mapToObj(number -> new AdviceBundle.Item(
                        document(scenario, number, Wording.english()),
                        scenario.sealed(number).getLast()))
                .toList();
        return new AdviceBundle(AUTHORITY, scenario.ehcCase(), items, Wording.english())
                .bound(TODAY)
                .orElseThrow();
    }

    /** The heading of a part: the kind of advice, with a capital, and the name of the person who gave it. */
    private static String part(AdviceType kind, String giver) {
        return new DisplayText(Wording.english()).of(kind) + " – " + giver;
    }

    private static List<String> parts(DocumentModel bundle) {
        return bundle.blocks().stream()
                .filter(block -> block instanceof Section section && section.rank() == Section.Rank.PART)
                .map(block -> ((Section) block).heading().plain())
                .toList();
    }

    @Test
    void R_146_responses_of_one_kind_stand_in_the_order_of_their_requests() {
        Scenario two = Scenario.therapistAllocated()
                .when(
                        Cast.COORDINATOR,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.PSYCHOLOGICAL, Addressee.person(THERAPIST.id()), Optional.empty()))
                .completes(1, Cast.PSYCHOLOGIST)
                .submits(1, Cast.PSYCHOLOGIST)
                .completes(3, THERAPIST)
                .submits(3, THERAPIST);
        String last = part(AdviceType.PSYCHOLOGICAL, "Given-therapist-1 Family-therapist-1, Job of therapist-1");
        assertThat(parts(bundle(two, 1, 3))).containsExactly(PSYCHOLOGISTS, last);
        assertThat(parts(bundle(two, 3, 1))).containsExactly(PSYCHOLOGISTS, last);
    }
}
