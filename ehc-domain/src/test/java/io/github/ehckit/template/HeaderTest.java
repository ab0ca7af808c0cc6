package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderTest {

    @ParameterizedTest(name = "R-098 to R-104: {0} provides advice: {1}")
    @CsvSource({
        "WILL_KNOWN_MEETS, true",
        "WILL_ALLOCATED_WORKER, true",
        "WILL_NOT_KNOWN_MEETS, true",
        "NO_KNOWN_NOT_MEETS, false",
        "NO_NOT_KNOWN_NOT_MEETS, false",
        "NO_OTHER, false"
    })
    void three_answers_provide_advice_and_three_do_not(AdviceIntention intention, boolean provides) {
        assertThat(intention.provides()).isEqualTo(provides);
        assertThat(intention.english()).startsWith(provides ? "Yes - " : "No - ");
    }

    @Test
    void there_are_six_answers_with_six_labels() {
        assertThat(Arrays.stream(AdviceIntention.values())
                        .map(AdviceIntention::english)
                        .distinct())
                .hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(AdviceIntention.class)
    void R_097_the_answer_is_read_out_of_the_header(AdviceIntention intention) {
        assertThat(new Header(Header.own(intention)).intention()).contains(intention);
        assertThat(new Header(Header.onBehalfOf("A", "B", intention)).intention())
                .contains(intention);
    }

    @Test
    void there_is_none_while_none_of_the_six_is_chosen() {
        assertThat(new Header(Answers.none()).intention()).isEmpty();
        assertThat(new Header(Answers.none().choosing("willProvide", "LATER")).intention())
                .isEmpty();
    }

    @Test
    void D_14_it_names_the_person_on_whose_behalf_it_is_given() {
        Answers header = Header.onBehalfOf("Dr A. Example", "Paediatrician", AdviceIntention.WILL_KNOWN_MEETS);

        assertThat(new Header(header).onBehalfOf()).contains("Dr A. Example, Paediatrician");
    }

    @Test
    void R_095_a_name_and_a_job_title_beside_No_are_not_kept() {
        Template template = NationalTemplates.advice();
        Answers own = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
        Answers ghost = own.with("name", "Dr A. Example").with("jobTitle", "Paediatrician");

        assertThat(template.asked(SectionCode.HEADER, ghost)).isEqualTo(own);
        assertThat(template.asked(SectionCode.HEADER, ghost.choosing("onBehalfOf")))
                .isEqualTo(own.choosing("onBehalfOf"));
        assertThat(template.asked(SectionCode.HEADER, ghost.choosing("onBehalfOf", "YES")))
                .isEqualTo(ghost.choosing("onBehalfOf", "YES"));
        assertThat(new Header(ghost).onBehalfOf()).isEmpty();
        assertThat(new Header(Answers.none()).onBehalfOf()).isEmpty();
    }

    @Test
    void R_095_the_writer_is_told_which_answers_beside_No_are_not_kept() {
        Answers ghost = Header.own(AdviceIntention.WILL_KNOWN_MEETS)
                .with("name", "Dr A. Example")
                .with("jobTitle", " ");

        assertThat(NationalTemplates.advice().notAsked(SectionCode.HEADER, ghost))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path()).contains("header.name"))
                .satisfies(notice -> assertThat(notice.sentence())
                        .isEqualTo("We did not save your answer to ‘Name’. You can answer it only if you change your"
                                + " answer to ‘Are you providing information on behalf of someone else?’."));
    }

    @Test
    void R_094_while_it_is_being_written_it_names_what_there_is() {
        assertThat(new Header(Header.onBehalfOf("Dr A. Example", " ", AdviceIntention.NO_OTHER)).onBehalfOf())
                .contains("Dr A. Example");
        assertThat(new Header(Header.onBehalfOf("", "Paediatrician", AdviceIntention.NO_OTHER)).onBehalfOf())
                .contains("Paediatrician");
        assertThat(new Header(Header.onBehalfOf("", "", AdviceIntention.NO_OTHER)).onBehalfOf())
                .isEmpty();
    }

    @Test
    void both_ways_to_answer_are_no_fault_on_the_guides_form() {
        Template template = NationalTemplates.advice();

        assertThat(template.faults(SectionCode.HEADER, Header.own(AdviceIntention.NO_OTHER)))
                .isEmpty();
        assertThat(template.faults(SectionCode.HEADER, Header.onBehalfOf("A", "B", AdviceIntention.NO_OTHER)))
                .isEmpty();
    }
}
