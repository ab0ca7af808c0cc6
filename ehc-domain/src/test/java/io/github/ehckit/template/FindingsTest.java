package io.github.ehckit.template;

import static io.github.ehckit.template.TemplateFixtures.background;
import static io.github.ehckit.template.TemplateFixtures.complete;
import static io.github.ehckit.template.TemplateFixtures.completeBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is missing is told before a submission")
class FindingsTest {
    private static final SectionCode AREA = new SectionCode("communication");

    private final Template template = NationalTemplates.advice();

    @Test
    void R_112_an_empty_form_lacks_the_header_and_three_background_fields_all_at_once() {
        List<Finding> findings = template.findings(Contents.of(Map.of()));

        assertThat(findings).allMatch(Finding::blocks);
        assertThat(findings)
                .extracting(FindingsTest::told)
                .containsExactly(
                        must("header.onBehalfOf", "Are you providing information on behalf of someone else?"),
                        must(
                                "header.willProvide",
                                "Will you provide information & advice for this child/young person?"),
                        must(
                                "background.firstContact",
                                "When did the child or young person first come into contact with your organisation?"),
                        must(
                                "background.supportInPlace",
                                "What has your organisation put in place already to support the child or young person's"
                                        + " needs?"),
                        must(
                                "background.effectOfSupport",
                                "What has been the effect of any support or strategies already put in place by your"
                                        + " organisation?"));
    }

    @ParameterizedTest(name = "R-114: with all areas empty nothing is missing: {0}")
    @EnumSource(
            value = AdviceIntention.class,
            names = {"NO_OTHER", "WILL_ALLOCATED_WORKER"},
            mode = EnumSource.Mode.EXCLUDE)
    void R_114_no_area_is_asked_for(AdviceIntention intention) {
        assertThat(template.findings(complete(intention))).isEmpty();
    }

    @ParameterizedTest(name = "A-01: the background binds for {0} as well")
    @EnumSource(AdviceIntention.class)
    void A_01_the_background_is_mandatory_whatever_the_answer(AdviceIntention intention) {
        Contents header =
                Contents.of(Map.of(SectionCode.HEADER, Header.own(intention).with("details", "No capacity")));

        assertThat(at(header))
                .filteredOn(path -> path.startsWith("background"))
                .containsExactly("background.firstContact", "background.supportInPlace", "background.effectOfSupport");
    }

    @ParameterizedTest(name = "R-117: white space and what cannot be seen is no answer [{index}]")
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0",
                "\u2003\u202F\u3000",
                "\u2028\u2029",
                "\u200B\uFEFF",
                "\u00AD",
                "\u0000",
                " \u200E ",
                "\u2800\u2800",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\u034F",
                "\uFE0F",
                "\u180B\u180E",
                "\u17B4\u17B5",
                "\u2065\uFFF0",
                "\uDB40\uDC01\uDB40\uDD00",
                "\uD83D"
            })
    void R_117_white_space_is_no_answer(String blank) {
        assertThat(at(completeBut(SectionCode.BACKGROUND, background().with("firstContact", blank))))
                .containsExactly("background.firstContact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-", "?", " x ", "\uD83D\uDE42", "\u064A", "\u2801", "\u1100", "\u2764\uFE0F", "e\u0301"})
    void R_117_anything_that_can_be_seen_is_an_answer(String text) {
        assertThat(template.findings(
                        completeBut(SectionCode.BACKGROUND, background().with("firstContact", text))))
                .isEmpty();
    }

    @Test
    void R_093_and_R_097_a_question_without_a_choice_is_not_answered() {
        Answers taken = Header.own(AdviceIntention.WILL_KNOWN_MEETS)
                .choosing("onBehalfOf")
                .choosing("willProvide");

        assertThat(at(completeBut(SectionCode.HEADER, taken)))
                .containsExactly("header.onBehalfOf", "header.willProvide");
    }

    @Test
    void R_094_name_and_job_title_are_a_must_on_behalf_of_somebody_else() {
        Answers header = Header.onBehalfOf(" ", "", AdviceIntention.WILL_KNOWN_MEETS);

        assertThat(at(completeBut(SectionCode.HEADER, header))).containsExactly("header.name", "header.jobTitle");
        assertThat(at(completeBut(SectionCode.HEADER, header.with("name", "Dr A. Example"))))
                .containsExactly("header.jobTitle");
        assertThat(at(completeBut(SectionCode.HEADER, header.with("jobTitle", "Therapist"))))
                .containsExactly("header.name");
    }

    @Test
    void R_095_name_and_job_title_are_not_asked_of_who_writes_for_themselves() {
        assertThat(template.findings(completeBut(SectionCode.HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))))
                .isEmpty();
    }

    @Test
    void R_104_No_Other_has_to_state_a_reason() {
        Answers other = Header.own(AdviceIntention.NO_OTHER);

        assertThat(template.findings(completeBut(SectionCode.HEADER, other.with("details", "  "))))
                .extracting(FindingsTest::told)
                .containsExactly(must("header.details", "Details"));
        assertThat(template.findings(completeBut(SectionCode.HEADER, other.with("details", "No capacity"))))
                .isEmpty();
    }

    @Test
    void a_section_that_is_not_begun_lacks_its_musts_alone() {
        Template own = TemplateFixtures.withAreas(1);

        assertThat(own.findings(Contents.of(Map.of())))
                .extracting(FindingsTest::told)
                .containsExactly(must("area1.must", "The must"));
    }

    @Test
    void a_section_that_is_begun_lacks_whatever_is_not_optional() {
        Contents begun =
                Contents.of(Map.of(TemplateFixtures.AREA, Answers.none().with("optional", "x")));

        assertThat(TemplateFixtures.withAreas(1).findings(begun))
                .extracting(FindingsTest::told)
                .containsExactly(
                        must("area1.must", "The must"),
                        must("area1.begun", "The begun"),
                        should("area1.warn", "The warn"));
    }

    @Test
    void all_are_told_in_the_order_of_the_form_whatever_the_order_of_answers() {
        Answers area = Answers.none().adding("outcomes", Entry.of("z", Answers.none()), Entry.of("a", Answers.none()));
        Contents contents = Contents.of(Map.of(new SectionCode("cognition"), area, AREA, area));

        assertThat(at(contents))
                .containsExactly(
                        "header.onBehalfOf",
                        "header.willProvide",
                        "background.firstContact",
                        "background.supportInPlace",
                        "background.effectOfSupport",
                        "communication.outcomes[z].outcome",
                        "communication.outcomes[a].outcome",
                        "cognition.outcomes[z].outcome",
                        "cognition.outcomes[a].outcome");
    }

    @Test
    void R_127_ten_thousand_R_125_outcomes_R_124_steps_and_R_126_provisions_lack_nothing() {
        assertThat(template.findings(completeBut(AREA, RepeatedBlocks.of(10_000))))
                .isEmpty();
    }

    private List<String> at(Contents contents) {
        return template.findings(contents).stream().map(Finding::path).toList();
    }

    private static String told(Finding finding) {
        return finding.obligation() + " " + finding.path() + ": " + finding.sentence();
    }

    private static String must(String at, String question) {
        return "MUST " + at + ": Answer ‘" + question + "’.";
    }

    private static String should(String at, String question) {
        return "WARN " + at + ": ‘" + question
                + "’ has no answer. You can submit without one, but a plan has to be specific.";
    }
}
