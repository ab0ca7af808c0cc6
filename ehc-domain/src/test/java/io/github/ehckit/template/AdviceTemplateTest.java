package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The advice template of the guide")
class AdviceTemplateTest {
    private final Template template = NationalTemplates.advice();

    @Test
    void R_081_it_is_version_1_of_one_form_for_all_professionals() {
        assertThat(template.ref()).hasToString("advice/1");
        assertThat(NationalTemplates.advice()).isEqualTo(template);
    }

    @Test
    void R_098_to_R_104_its_question_has_the_six_answers_of_the_guide_and_R_097_takes_one() {
        Field will = field(SectionCode.HEADER, "willProvide");

        assertThat(will.label()).isEqualTo("Will you provide information & advice for this child/young person?");
        assertThat(will.obligation()).isEqualTo(Obligation.MUST);
        assertThat(will.kind()).isInstanceOf(FieldKind.OneOf.class);
        assertThat(will.kind().options())
                .extracting(Option::label)
                .containsExactly(
                        "Yes - Child or young person is known and meets the criteria for an assessment.",
                        "Yes - Child or young person has an allocated worker, who will be providing advice.",
                        "Yes - Child or young person is not known but meets the criteria for an assessment.",
                        "No - Child or young person is known but does not meet the criteria for an assessment.",
                        "No - Child or young person is not known and does not meet the criteria for an assessment",
                        "No - Other (please state reason)");
    }

    @Test
    void R_106_to_R_111_its_background_has_five_fields_in_this_order() {
        assertThat(fields(SectionCode.BACKGROUND))
                .extracting(Field::label)
                .containsExactly(
                        "When did the child or young person first come into contact with your organisation?",
                        "Details of any discussion held between the child or young person and your organisation"
                                + " (if relevant)",
                        "Details of any discussion held between the parent(s) or carer(s) and your organisation"
                                + " (if relevant)",
                        "What has your organisation put in place already to support the child or young person's needs?",
                        "What has been the effect of any support or strategies already put in place by your"
                                + " organisation?");
    }

    @Test
    void R_116_it_tells_which_of_the_five_are_mandatory() {
        assertThat(fields(SectionCode.BACKGROUND))
                .extracting(Field::obligation)
                .containsExactly(
                        Obligation.MUST, Obligation.OPTIONAL, Obligation.OPTIONAL, Obligation.MUST, Obligation.MUST);
    }

    @Test
    void R_113_it_has_six_areas_of_need() {
        assertThat(template.areas())
                .extracting(Section::label)
                .containsExactly(
                        "Communication and interaction",
                        "Cognition and learning",
                        "Social, emotional and mental health",
                        "Sensory and/or physical",
                        "Health",
                        "Social care");
    }

    @Test
    void R_119_every_area_has_the_same_structure() {
        assertThat(template.areas().stream().map(Section::parts).distinct()).hasSize(1);
    }

    @Test
    void R_120_every_area_has_the_part_Strengths_and_Needs_and_then_Outcomes_Steps_and_Provisions() {
        assertThat(template.areas()).allSatisfy(area -> {
            assertThat(area.parts())
                    .extracting(part -> part.label().orElseThrow())
                    .containsExactly("Strengths and Needs", "Outcomes, Steps and Provisions");
            assertThat(area.parts().getFirst().blocks()).extracting(Block::code).containsExactly("strengths", "needs");
            assertThat(area.parts().getLast().blocks()).extracting(Block::code).containsExactly("outcomes");
            assertThat(area.blocks()).extracting(Block::code).containsExactly("strengths", "needs", "outcomes");
        });
    }

    @Test
    void R_124_to_R_126_its_buttons_say_what_they_add() {
        Group outcomes = (Group) area().blocks().getLast();

        assertThat(outcomes.button().english()).isEqualTo("Add outcome");
        assertThat(outcomes.blocks().stream().filter(Group.class::isInstance).map(Group.class::cast))
                .extracting(group -> group.button().english())
                .containsExactly("Add step", "Add provision");
    }

    @Test
    void R_118_every_section_is_opened_by_itself() {
        assertThat(template.sections())
                .allSatisfy(
                        section -> assertThat(template.section(section.code())).contains(section))
                .filteredOn(section -> !section.area())
                .extracting(Section::code)
                .containsExactly(SectionCode.HEADER, SectionCode.BACKGROUND);
    }

    @Test
    void R_122_the_types_of_preparing_for_adulthood_are_any_of_four() {
        Group outcomes = (Group) area().blocks().getLast();
        Field types = (Field) outcomes.blocks().get(1);

        assertThat(types.kind()).isInstanceOf(FieldKind.AnyOf.class);
        assertThat(types.kind().options())
                .extracting(Option::label)
                .containsExactly(
                        "Employment", "Independent living", "Friends, relationships and community", "Good health");
    }

    @Test
    void R_093_to_R_127_its_codes_kinds_and_needs_are_these() {
        assertThat(outline(
                        List.of(template.sections().get(0), template.sections().get(1), area())))
                .isEqualTo("""
                        header
                          onBehalfOf OneOf[YES, NO] MUST
                          name Text[] MUST asked if onBehalfOf=YES
                          jobTitle Text[] MUST asked if onBehalfOf=YES
                          willProvide OneOf[WILL_KNOWN_MEETS, WILL_ALLOCATED_WORKER, WILL_NOT_KNOWN_MEETS, \
                        NO_KNOWN_NOT_MEETS, NO_NOT_KNOWN_NOT_MEETS, NO_OTHER] MUST
                          details Text[] OPTIONAL MUST if willProvide=NO_OTHER
                          allocatedWorker Text[] OPTIONAL asked if willProvide=WILL_ALLOCATED_WORKER
                          promisedBy Day[] OPTIONAL asked if willProvide=WILL_ALLOCATED_WORKER
                        background
                          firstContact Text[] MUST
                          discussionWithChild Text[] OPTIONAL
                          discussionWithParents Text[] OPTIONAL
                          supportInPlace Text[] MUST
                          effectOfSupport Text[] MUST
                        communication
                          strengths Text[] OPTIONAL
                          needs Text[] OPTIONAL
                          outcomes, one entry: Outcome
                            outcome Text[] ONCE_BEGUN
                            preparingForAdulthood AnyOf[EMPLOYMENT, INDEPENDENT_LIVING, COMMUNITY, HEALTH] OPTIONAL
                            steps, one entry: Step
                              step Text[] ONCE_BEGUN
                              achieveBy Day[] ONCE_BEGUN
                            provisions, one entry: Provision
                              provision Text[] ONCE_BEGUN
                              byWhom Text[] WARN
                              howOften Text[] WARN
                              howLong Text[] WARN
                              ratio Text[] WARN
                        """);
    }

    private Section area() {
        return template.areas().getFirst();
    }

    private List<Field> fields(SectionCode section) {
        return template.section(section).orElseThrow().blocks().stream()
                .map(Field.class::cast)
                .toList();
    }

    private Field field(SectionCode section, String code) {
        return fields(section).stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String outline(List<Section> sections) {
        return sections.stream()
                .map(section -> section.code() + "\n" + outline("  ", section.blocks()))
                .collect(Collectors.joining());
    }

    private static String outline(String indent, List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Field field -> indent + line(field) + "\n";
                    case Group group ->
                        indent + group.code() + ", one entry: " + group.entry() + "\n"
                                + outline(indent + "  ", group.blocks());
                })
                .collect(Collectors.joining());
    }

    private static String line(Field field) {
        String kind = field.kind().getClass().getSimpleName();
        List<String> options = field.kind().options().stream().map(Option::code).toList();
        String mustIf = field.mustIf()
                .map(condition -> " MUST if " + condition.field() + "=" + String.join(",", condition.options()))
                .orElse("");
        String askedIf = field.askedIf()
                .map(condition -> " asked if " + condition.field() + "=" + String.join(",", condition.options()))
                .orElse("");
        return field.code() + " " + kind + options + " " + field.obligation() + mustIf + askedIf;
    }
}
