package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a council makes of the form")
class AuthorityTemplateTest {
    private static final Template OWN = AuthorityTemplates.second();
    private static final Template NATIONAL = NationalTemplates.advice();

    @Test
    void it_carries_guidance_in_words_of_the_councils_and_else_in_ours() {
        assertThat(OWN.guidance()).containsEntry(TemplateGuidance.LOCKED, "Telephone us if anything is unclear.");
        assertThat(NATIONAL.guidance()).containsOnlyKeys(TemplateGuidance.values());
        assertThat(NATIONAL.sections())
                .filteredOn(Section::area)
                .allMatch(area -> area.help().isPresent());
    }

    @ParameterizedTest(name = "R-078: {0} is a nil return: {1}")
    @CsvSource({
        "WILL_KNOWN_MEETS, false",
        "WILL_ALLOCATED_WORKER, false",
        "WILL_NOT_KNOWN_MEETS, false",
        "NO_KNOWN_NOT_MEETS, true",
        "NO_NOT_KNOWN_NOT_MEETS, true",
        "NO_OTHER, true",
        "NO_WAITING_LIST, true",
        "YES_LATER, false"
    })
    void R_078_R_096_a_no_is_a_nil_return_whoever_put_it_on_the_form(String option, boolean nil) {
        assertThat(OWN.nilReturn(answered(option))).isEqualTo(nil);
    }

    @Test
    void nothing_is_a_nil_return_before_it_is_answered_or_where_it_is_not_offered() {
        assertThat(OWN.nilReturn(Contents.of(Map.of()))).isFalse();
        assertThat(NATIONAL.nilReturn(answered("NO_WAITING_LIST"))).isFalse();
    }

    @Test
    void R_104_an_added_answer_may_ask_for_a_reason_as_well() {
        assertThat(at(OWN, answered("NO_WAITING_LIST"))).contains("header.details");
        assertThat(at(OWN, answered("NO_OTHER"))).contains("header.details");
        assertThat(at(OWN, answered("YES_LATER"))).doesNotContain("header.details");
    }

    @ParameterizedTest(name = "A-01: {0}")
    @EnumSource(AdviceIntention.class)
    void A_01_with_the_option_a_no_relaxes_the_background_and_nothing_else_does(AdviceIntention intention) {
        List<String> missing = at(NATIONAL.relaxingBackground(), answered(intention.name()));
        List<String> background =
                missing.stream().filter(at -> at.startsWith("background.")).toList();

        assertThat(background).hasSize(intention.provides() ? 3 : 0);
        assertThat(missing.contains("header.details")).isEqualTo(intention == AdviceIntention.NO_OTHER);
    }

    @Test
    void A_01_without_the_option_three_fields_bind_whatever_is_answered() {
        assertThat(NATIONAL.nilReturnRelaxesBackground()).isFalse();
        assertThat(Arrays.stream(AdviceIntention.values()).map(answer -> at(NATIONAL, answered(answer.name()))))
                .allSatisfy(missing -> assertThat(missing)
                        .contains(
                                "background.firstContact", "background.supportInPlace", "background.effectOfSupport"));
    }

    @Test
    void A_01_before_it_is_answered_nothing_is_relaxed() {
        assertThat(at(NATIONAL.relaxingBackground(), Contents.of(Map.of()))).contains("background.firstContact");
    }

    @Test
    void A_09_provision_beside_the_outcomes_is_asked_for_like_any_other() {
        Answers area = Answers.none()
                .with("strengths", "Keen")
                .with("difficulties", "Speech")
                .adding("provisions", Entry.of("p1", Answers.none()));
        Contents contents = Contents.of(Map.of(new SectionCode("communication"), area));
        assertThat(at(OWN, contents))
                .contains("communication.provisions[p1].provision", "communication.provisions[p1].byWhom");
    }

    private static Contents answered(String option) {
        return Contents.of(Map.of(
                SectionCode.HEADER,
                Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO).choosing(Header.WILL_PROVIDE, option)));
    }

    private static List<String> at(Template template, Contents contents) {
        return template.findings(contents).stream().map(Finding::path).toList();
    }
}
