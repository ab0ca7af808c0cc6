package io.github.ehckit.document;

import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.document.AdviceFixtures.TODAY;
import static io.github.ehckit.document.AdviceFixtures.draft;
import static io.github.ehckit.document.AdviceFixtures.headings;
import static io.github.ehckit.document.AdviceFixtures.said;
import static io.github.ehckit.document.AdviceFixtures.submitted;
import static io.github.ehckit.document.AdviceFixtures.withArea;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.BrandColour;
import io.github.ehckit.people.Contact;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.wording.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceDocumentTest {
    private static final String CHECK_VALUE = "Check value (SHA-256)";
    private static final String PSYCHOLOGICAL = new DisplayText(Wording.english()).of(AdviceType.PSYCHOLOGICAL);

    @Test
    void R_137_a_draft_is_marked_as_one_on_the_day_it_is_made() {
        DocumentModel draft = draft(psychologistAsked());

        assertThat(draft.metadata().marks()).containsExactly("Draft: not submitted");
        assertThat(draft.metadata().asOf()).isEqualTo(TODAY);
        assertThat(said(draft)).contains("Areas not yet answered").doesNotContain("Seal", "Advice given by");
    }

    @Test
    void R_146_submitted_advice_bears_no_mark_and_the_moment_of_its_seal() {
        DocumentModel submitted = submitted(psychologistSubmitted());

        assertThat(submitted.metadata().marks()).isEmpty();
        assertThat(submitted.metadata().asOf()).isEqualTo(TODAY);
        assertThat(submitted.metadata().title())
                .isEqualTo("Information and advice for an education, health and care needs assessment");
        assertThat(submitted.metadata().authority()).isEqualTo("Northshire Council");
        assertThat(submitted.metadata().reference()).isEqualTo("EHC-000001");
        assertThat(submitted.metadata().footer()).startsWith("Confidential");
    }

    @Test
    void it_begins_with_what_was_asked() {
        assertThat(said(draft(psychologistAsked())))
                .containsSequence(
                        "Child or young person",
                        "Rowan Ashdown",
                        "Date of birth",
                        "Saturday 14 March 2015",
                        "Case reference",
                        "EHC-000001",
                        "Kind of advice",
                        PSYCHOLOGICAL,
                        "Date of this request for advice",
                        "Tuesday 3 February 2026",
                        "Due date of this advice",
                        "Tuesday 17 March 2026",
                        "About this response");
    }

    @Test
    void R_095_it_says_who_gave_the_advice_and_when() {
        assertThat(said(submitted(psychologistSubmitted())))
                .containsSequence(
                        "Advice given by", "Given-psychologist-1 Family-psychologist-1, Job of psychologist-1",
                        "Submitted on", "Wednesday 4 March 2026");
    }

    @Test
    void D_14_it_says_on_whose_behalf_the_advice_was_given_and_who_entered_it() {
        Answers header = Header.onBehalfOf("Dr A. Example", "Paediatrician", AdviceIntention.WILL_KNOWN_MEETS);
        Scenario scenario = psychologistAsked().completes(1, PSYCHOLOGIST).answersHeader(1, PSYCHOLOGIST, header);

        assertThat(said(submitted(scenario.submits(1, PSYCHOLOGIST))))
                .containsSequence(
                        "Advice given by",
                        "Dr A. Example, Paediatrician",
                        "Entered by",
                        "Given-psychologist-1 Family-psychologist-1, Job of psychologist-1",
                        "Submitted on")
                .containsSequence("Name", "Dr A. Example", "Job title/role", "Paediatrician");
    }

    @Test
    void R_104_a_response_without_advice_says_so_with_its_reason_and_names_every_area_as_not_identified() {
        Answers header = Header.own(AdviceIntention.NO_OTHER).with("details", "Moved away");
        Scenario scenario = psychologistAsked().completes(1, PSYCHOLOGIST).answersHeader(1, PSYCHOLOGIST, header);

        DocumentModel document = submitted(scenario.submits(1, PSYCHOLOGIST));
        assertThat(document.metadata().marks()).containsExactly("No advice given");
        assertThat(said(document))
                .doesNotContain("Advice given by")
                .containsSubsequence(
                        "Answered by",
                        "Given-psychologist-1 Family-psychologist-1, Job of psychologist-1",
                        "Will you provide information & advice for this child/young person?",
                        "No - Other (please state reason)",
                        "Details",
                        "Moved away",
                        "Areas not identified as an area of need",
                        "Communication and interaction",
                        "Cognition and learning",
                        "Social, emotional and mental health",
                        "Sensory and/or physical",
                        "Health",
                        "Social care");
    }

    @Test
    void R_115_and_D_15_an_empty_area_is_named_as_not_identified_and_has_no_heading_of_its_own() {
        DocumentModel document = submitted(withArea(Answers.none().with("needs", "Attention")));

        assertThat(headings(document))
                .containsExactly(
                        "2 About this response",
                        "2 Background details",
                        "2 Cognition and learning",
                        "3 Strengths and Needs",
                        "2 Areas not identified as an area of need",
                        "2 Seal",
                        "2 Contact");
        assertThat(said(document)).filteredOn("Cognition and learning"::equals).hasSize(1);
        assertThat(said(document)).filteredOn("Health"::equals).hasSize(1);
    }

    @Test
    void R_115_nothing_is_said_of_empty_areas_when_there_is_none() {
        Scenario scenario = psychologistAsked().completes(1, PSYCHOLOGIST);
        NationalTemplates.advice()
                .areas()
                .forEach(area -> scenario.writes(
                        1, PSYCHOLOGIST, area.code().value(), Answers.none().with("needs", "Attention")));

        assertThat(said(draft(scenario))).doesNotContain("Areas not yet answered");
        assertThat(said(submitted(scenario.submits(1, PSYCHOLOGIST))))
                .doesNotContain("Areas not identified as an area of need");
    }

    @Test
    void P1_the_seal_stands_there_in_words_that_can_be_read_out() {
        Scenario scenario = psychologistSubmitted();
        String digest = scenario.sealed(1).getFirst().seal().digest();

        List<String> said = said(submitted(scenario));
        assertThat(said)
                .containsSubsequence(
                        "Seal",
                        "This response has been submitted and sealed."
                                + " If it were changed, the seal below would no longer match.",
                        "Version",
                        "1",
                        "Sealed at",
                        "12pm on Wednesday 4 March 2026",
                        CHECK_VALUE);
        String read = said.get(said.indexOf(CHECK_VALUE) + 1);
        assertThat(read).matches("([0-9a-f]{16} ){3}[0-9a-f]{16}");
        assertThat(read.replace(" ", "")).isEqualTo(digest);
    }

    @Test
    void R_155_it_says_how_the_council_is_reached_and_bears_its_colour() {
        BrandColour green = BrandColour.of("#00703c").orElseThrow();
        Authority council = AdviceFixtures.AUTHORITY
                .at(Contact.email("send@northshire.example").withPost("SEND team", "1 County Road", "Northtown"))
                .in(green);
        Scenario scenario = psychologistAsked();
        DocumentModel document = new AdviceDocument(
                        council,
                        scenario.ehcCase(),
                        scenario.asked(1),
                        NationalTemplates.advice(),
                        Timetable.england(),
                        Wording.english())
                .draft(scenario.response(1), List.of(), TODAY)
                .orElseThrow();

        assertThat(document.metadata().brandColour()).isEqualTo(green);
        assertThat(said(document))
                .endsWith(
                        "Contact",
                        "Local authority",
                        "Northshire Council",
                        "Email",
                        "send@northshire.example",
                        "Post",
                        "SEND team 1 County Road Northtown");
    }

    @Test
    void R_155_a_council_that_says_elsewhere_how_it_is_reached_has_no_such_section() {
        Scenario scenario = psychologistAsked();
        DocumentModel document = new AdviceDocument(
                        AdviceFixtures.AUTHORITY.at(Contact.NONE),
                        scenario.ehcCase(),
                        scenario.asked(1),
                        NationalTemplates.advice(),
                        Timetable.england(),
                        Wording.english())
                .draft(scenario.response(1), List.of(), TODAY)
                .orElseThrow();

        assertThat(said(document)).doesNotContain("Contact");
    }

    @Test
    void P1_a_correction_says_when_it_was_re_opened_and_which_version_it_follows() {
        Scenario corrected = psychologistSubmitted()
                .on("Mon 9 Mar 2026")
                .reopens(1, Cast.COORDINATOR)
                .on("Tue 10 Mar 2026")
                .submits(1, PSYCHOLOGIST);
        String first = corrected.sealed(1).getFirst().seal().digest();

        assertThat(said(submitted(corrected)))
                .containsSubsequence(
                        "Version",
                        "2",
                        "Sealed at",
                        "12pm on Tuesday 10 March 2026",
                        "Re-opened for correction at",
                        "12pm on Monday 9 March 2026",
                        "Check value of the version before (SHA-256)",
                        DisplayText.ofDigest(first),
                        CHECK_VALUE);
    }

    @Test
    void moments_are_told_as_clocks_in_London_show_them() {
        assertThat(new DisplayText(Wording.english()).of(Instant.parse("2026-06-30T23:30:00Z")))
                .isEqualTo("12:30am on Wednesday 1 July 2026");
    }

    @Test
    void P16_a_document_that_could_not_be_read_by_everyone_is_refused() {
        Scenario scenario = psychologistAsked();
        AdviceDocument nameless = new AdviceDocument(
                new Authority(Cast.COUNCIL, " ", "send@northshire.example"),
                scenario.ehcCase(),
                scenario.asked(1),
                NationalTemplates.advice(),
                Timetable.england(),
                Wording.english());

        assertThat(nameless.draft(scenario.response(1), List.of(), TODAY)).isInstanceOf(Outcome.Refused.class);
    }
}
