package io.github.ehckit.advice;

import static io.github.ehckit.advice.AreaOfNeed.Identification.IDENTIFIED;
import static io.github.ehckit.advice.AreaOfNeed.Identification.NOT_IDENTIFIED;
import static io.github.ehckit.advice.AreaOfNeed.Identification.NOT_YET_ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AreaOfNeedTest {
    private static final Template FORM = NationalTemplates.advice();
    private static final SectionCode HEALTH = new SectionCode("health");

    @Test
    void R_115_an_empty_area_of_a_submission_is_not_identified_and_of_a_draft_not_yet_answered() {
        Contents contents = Contents.of(Map.of(HEALTH, Answers.none().with("needs", "Sleeps badly")));
        assertThat(AreaOfNeed.ofSubmission(FORM, contents))
                .extracting(AreaOfNeed::identification)
                .containsExactly(
                        NOT_IDENTIFIED, NOT_IDENTIFIED, NOT_IDENTIFIED, NOT_IDENTIFIED, IDENTIFIED, NOT_IDENTIFIED);
        assertThat(AreaOfNeed.ofDraft(FORM, contents))
                .extracting(AreaOfNeed::identification)
                .containsOnly(NOT_YET_ANSWERED, IDENTIFIED);
    }

    @Test
    void R_115_white_space_identifies_nothing_and_an_outcome_does() {
        assertThat(health(Answers.none().with("needs", " \u200B\n"))).isEqualTo(NOT_IDENTIFIED);
        assertThat(health(Answers.none().adding("outcomes", Entry.of("o1", Answers.none()))))
                .isEqualTo(IDENTIFIED);
    }

    @Test
    void D_15_each_standing_has_words_for_the_authority() {
        assertThat(List.of(AreaOfNeed.Identification.values()))
                .extracting(AreaOfNeed.Identification::english)
                .containsExactly(
                        "Identified as an area of need", "Not identified as an area of need", "Not yet answered");
        assertThat(NOT_IDENTIFIED.heading()).isEqualTo(AreaHeading.NOT_IDENTIFIED);
        assertThat(AreaHeading.NOT_IDENTIFIED.english()).isEqualTo("Areas not identified as an area of need");
    }

    @Test
    void the_key_of_a_nested_type_begins_with_the_name_of_the_type_around_it() {
        assertThat(NOT_YET_ANSWERED.key()).isEqualTo("area-of-need-identification.not-yet-answered");
    }

    private static AreaOfNeed.Identification health(Answers answers) {
        return AreaOfNeed.ofSubmission(FORM, Contents.of(Map.of(HEALTH, answers))).stream()
                .filter(area -> area.code().equals(HEALTH))
                .findFirst()
                .orElseThrow()
                .identification();
    }
}
