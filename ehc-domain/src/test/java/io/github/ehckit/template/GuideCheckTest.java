package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.template.notation.NotationSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the guide fixes of a form")
class GuideCheckTest {
    private final NotedTemplate national = NotedTemplate.national();

    @Test
    void the_guides_own_form_and_a_councils_keep_to_it() {
        assertThat(NationalTemplates.all())
                .allSatisfy(template -> assertThat(template.againstGuide()).isEmpty());
        assertThat(AuthorityTemplates.first().againstGuide()).isEmpty();
        assertThat(AuthorityTemplates.second().againstGuide()).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0} cannot be left out")
    @CsvSource({
        "/sections/0, R-093",
        "/sections/0/blocks/0, R-093",
        "/sections/0/blocks/1, R-094",
        "/sections/0/blocks/2, R-094",
        "/sections/0/blocks/3, R-097",
        "/sections/0/blocks/3/options/0, R-099",
        "/sections/0/blocks/3/options/1, R-100",
        "/sections/0/blocks/3/options/2, R-101",
        "/sections/0/blocks/3/options/3, R-102",
        "/sections/0/blocks/3/options/4, R-103",
        "/sections/0/blocks/3/options/5, R-104",
        "/sections/0/blocks/4, R-104",
        "/sections/1, R-106",
        "/sections/1/blocks/0, R-107",
        "/sections/1/blocks/1, R-108",
        "/sections/1/blocks/2, R-109",
        "/sections/1/blocks/3, R-110",
        "/sections/1/blocks/4, R-111",
        "/blocks/area1/0, R-120",
        "/blocks/area1/1, R-120",
        "/blocks/area2/0/blocks/0, R-121",
        "/blocks/area2/0/blocks/1, R-122",
        "/blocks/area2/0/blocks/2, R-123",
        "/blocks/area2/0/blocks/2/blocks/0, R-123",
        "/blocks/area2/0/blocks/2/blocks/1, R-123",
        "/blocks/area2/0/blocks/3, R-126",
        "/blocks/area2/0/blocks/3/blocks/0, R-126"
    })
    void what_the_guide_asks_for_cannot_be_left_out(String pointer, String under) {
        assertThat(national.without(pointer).faults())
                .extracting(Refusal::under)
                .contains(under);
    }

    @ParameterizedTest(name = "{2}: {0} cannot be {1}")
    @CsvSource({
        "/sections/0/blocks/0/obligation, optional, R-093",
        "/sections/0/blocks/1/askedIf/options/0, NO, R-095",
        "/sections/0/blocks/2/obligation, optional, R-094",
        "/sections/0/blocks/3/obligation, warn, R-097",
        "/sections/0/blocks/3/kind, anyOf, R-097",
        "/sections/0/blocks/3/options/0/means, nilReturn, R-099",
        "/sections/0/blocks/3/options/1/means, provides, R-100",
        "/sections/0/blocks/3/options/1/means, nilReturn, R-100",
        "/sections/0/blocks/3/options/2/means, promise, R-101",
        "/sections/0/blocks/3/options/5/means, promise, R-104",
        "/sections/0/blocks/3/options/5/means, provides, R-104",
        "/sections/0/blocks/4/mustIf/options/0, NO_KNOWN_NOT_MEETS, R-104",
        "/sections/1/blocks/0/obligation, onceBegun, R-107",
        "/sections/1/blocks/0/kind, date, R-107",
        "/sections/1/blocks/3/obligation, optional, R-110",
        "/sections/1/blocks/4/obligation, optional, R-111",
        "/blocks/area2/0/blocks/2/blocks/1/kind, text, R-123"
    })
    void what_the_guide_asks_for_cannot_be_loosened(String pointer, String text, String under) {
        assertThat(national.with(pointer, text).faults())
                .singleElement()
                .extracting(Refusal::under)
                .isEqualTo(under);
    }

    @Test
    void R_107_what_is_a_must_may_not_be_one_beside_another_answer_only() {
        NotedTemplate loosened =
                national.without("/sections/0/blocks/4/mustIf").with("/sections/0/blocks/4/obligation", "must");
        assertThat(loosened.faults()).as("details may always be asked for").isEmpty();
    }

    @Test
    void R_096_an_answer_that_a_council_adds_says_what_it_means() {
        assertThat(national.without("/sections/0/blocks/3/options/2/means").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.under()).isEqualTo("R-096"))
                .satisfies(fault -> assertThat(fault.path()).contains("/sections/0/blocks/3/options/2"));
    }

    @Test
    void R_093_whether_for_somebody_else_is_yes_or_no() {
        NotedTemplate third =
                national.with("/sections/0/blocks/0/options/2", national.get("/sections/0/blocks/3/options/0"));
        assertThat(third.faults()).singleElement().extracting(Refusal::under).isEqualTo("R-093");
    }

    @Test
    void R_119_all_areas_have_one_structure() {
        NotedTemplate unlike = national.with("/sections/4/parts/0/blocks", national.get("/blocks/area1"))
                .with("/sections/4/parts/0/blocks/0/label", "What goes well");
        NotedTemplate named = national.with("/sections/4/parts/1/label", "Outcomes");
        assertThat(List.of(unlike, named))
                .allSatisfy(form -> assertThat(form.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.under()).isEqualTo("R-119");
                    assertThat(fault.path()).contains("/sections/4");
                }));
    }

    @ParameterizedTest(name = "{1}: {0} is asked whatever else is answered")
    @CsvSource({
        "/sections/0/blocks/4, willProvide, NO_OTHER, R-104",
        "/sections/0/blocks/3, onBehalfOf, NO, R-097",
        "/sections/0/blocks/0, willProvide, NO_OTHER, R-093"
    })
    void R_095_no_question_of_the_guide_is_hidden_but_name_and_job_title(
            String question, String field, String option, String under) {
        assertThat(national.with(question + "/askedIf", beside(field, option)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.under()).isEqualTo(under))
                .satisfies(fault -> assertThat(fault.sentence()).contains("askedIf"))
                .satisfies(fault -> assertThat(fault.path()).contains(question));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/sections/0/blocks/1", "/sections/0/blocks/2"})
    void R_095_name_and_job_title_are_asked_beside_Yes_alone(String question) {
        assertThat(national.without(question + "/askedIf").faults())
                .singleElement()
                .extracting(Refusal::under)
                .isEqualTo("R-095");
        assertThat(national.with(question + "/askedIf/options/1", "NO").faults())
                .singleElement()
                .extracting(Refusal::under)
                .isEqualTo("R-095");
    }

    @Test
    void R_120_needs_may_be_raised_to_a_must_once_their_area_is_begun() {
        assertThat(national.with("/blocks/area1/1/obligation", "onceBegun").faults())
                .isEmpty();
    }

    private static NotationSource beside(String field, String option) {
        return new NotationSource.Parts(List.of(
                new NotationSource.Part("field", new NotationSource.Text(field)),
                new NotationSource.Part(
                        "options", new NotationSource.Items(List.of(new NotationSource.Text(option))))));
    }

    @Test
    void R_113_a_form_without_areas_is_refused() {
        assertThat(AuthorityTemplates.withAreas(0).againstGuide())
                .extracting(Refusal::under)
                .containsExactly("R-113");
    }

    @ParameterizedTest(name = "R-113: a form with {0} areas keeps to the guide: nothing counts to six")
    @ValueSource(ints = {1, 2, 6, 9})
    void nothing_counts_to_six(int areas) {
        assertThat(AuthorityTemplates.withAreas(areas).againstGuide()).isEmpty();
    }

    @Test
    void A_09_provision_stands_under_outcomes_or_beside_them() {
        NotationSource provision = national.get("/blocks/area2/0/blocks/3");
        NotedTemplate beside = national.without("/notFromGuide")
                .without("/blocks/area2/0/blocks/3")
                .with("/blocks/area2/1", provision);
        assertThat(beside.faults()).isEmpty();
        assertThat(beside.read().areas().getFirst().blocks())
                .extracting(Block::code)
                .contains("provisions");
    }

    @Test
    void R_106_the_header_and_the_background_are_no_areas_of_need() {
        assertThat(national.with("/sections/0/area", new NotationSource.Flag(true))
                        .faults())
                .extracting(Refusal::under)
                .contains("R-093");
        assertThat(national.with("/sections/1/area", new NotationSource.Flag(true))
                        .faults())
                .extracting(Refusal::under)
                .contains("R-106");
    }

    @Test
    void everything_that_is_loosened_is_told_at_once_each_at_its_place() {
        Template bare = TemplateFixtures.of(new Section(
                SectionCode.BACKGROUND, "Background", false, List.of(TemplateFixtures.text("a", Obligation.MUST))));
        assertThat(bare.againstGuide())
                .extracting(fault -> fault.path().orElse("") + " " + fault.under())
                .containsExactly(
                        "header.onBehalfOf R-093",
                        "header.name R-094",
                        "header.jobTitle R-094",
                        "header.willProvide R-097",
                        "header.details R-104",
                        "background.firstContact R-107",
                        "background.discussionWithChild R-108",
                        "background.discussionWithParents R-109",
                        "background.supportInPlace R-110",
                        "background.effectOfSupport R-111",
                        " R-113");
    }

    @Test
    void R_097_a_question_of_another_section_is_not_the_headers_whatever_its_code() {
        Section header = NationalTemplates.advice().section(SectionCode.HEADER).orElseThrow();
        Field same = Field.of(
                Header.WILL_PROVIDE,
                "Would a visit help?",
                FieldKind.oneOf(new FieldKind.Option("YES", "Yes"), new FieldKind.Option("NO", "No")),
                Obligation.OPTIONAL);
        List<Section> sections = new ArrayList<>(NationalTemplates.advice().sections());
        sections.remove(header);
        sections.add(0, new Section(new SectionCode("visits"), "Visits", false, List.of(same)));
        sections.add(header);
        assertThat(new Template(new TemplateRef("own", 1), "Own", sections).againstGuide())
                .isEmpty();
    }
}
