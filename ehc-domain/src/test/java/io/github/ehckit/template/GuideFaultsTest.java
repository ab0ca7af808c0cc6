package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.template.notation.NotationSource;
import io.github.ehckit.template.notation.NotationSource.Items;
import io.github.ehckit.template.notation.NotationSource.Part;
import io.github.ehckit.template.notation.NotationSource.Parts;
import io.github.ehckit.template.notation.NotationSource.Text;
import io.github.ehckit.template.notation.TemplateNotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the author of a template is told to do, and the largest and deepest template that is taken. */
class GuideFaultsTest {
    private final NotedTemplate national = NotedTemplate.national();

    @Test
    void a_group_that_is_left_out_is_asked_for_as_a_group_and_a_question_as_a_question() {
        assertThat(said(national.without(group("steps"))))
                .contains("The guide has a group ‘steps’. Add a group with this code.");
        assertThat(said(national.without(question("outcome"))))
                .contains("The guide asks ‘outcome’. Add a question with this code.");
    }

    @Test
    void a_question_in_the_place_of_a_group_and_a_group_in_the_place_of_a_question_are_told_apart() {
        assertThat(said(national.with(group("steps"), newQuestion("steps"))))
                .contains("The guide has a group ‘steps’. Make this question a group.");
        assertThat(said(national.with(question("outcome"), newGroup("outcome", newQuestion("text")))))
                .contains("The guide asks one question ‘outcome’. Make this group a question.");
    }

    @Test
    void a_section_without_a_question_is_refused() {
        assertThat(said(national.with("/sections/1/blocks", new Items(List.of()))))
                .contains("Add at least one question under `blocks`.");
    }

    @Test
    void a_condition_names_at_least_one_option_and_each_once() {
        String options = question(Header.DETAILS) + "/mustIf/options";
        Text last = new Text(AdviceIntention.NO_OTHER.name());
        assertThat(national.with(options, new Items(List.of(last, last))).places())
                .contains(options + "/1 MALFORMED");
        assertThat(said(national.with(options, new Items(List.of()))))
                .contains("Add at least one option to this condition.");
    }

    @Test
    void an_authoritys_words_for_each_place_stand_beside_each_other_and_none_is_blank() {
        Template guiding = NationalTemplates.advice();
        for (TemplateGuidance place : TemplateGuidance.values()) {
            guiding = guiding.guiding(place, "Words for " + place);
        }
        assertThat(guiding.guidance()).hasSize(TemplateGuidance.values().length);
        for (TemplateGuidance place : TemplateGuidance.values()) {
            assertThat(guiding.guidance()).containsEntry(place, "Words for " + place);
            assertThatThrownBy(() -> NationalTemplates.advice().guiding(place, " "))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest(name = "A-18: the reason for {0} is asked for where an authority demands it of every answer")
    @EnumSource
    void an_authority_may_demand_a_reason_for_every_answer(AdviceIntention answer) {
        Items every = new Items(Stream.of(AdviceIntention.values())
                .<NotationSource>map(one -> new Text(one.name()))
                .toList());
        Template demanding = national.with(question(Header.DETAILS) + "/mustIf/options", every)
                .read();
        assertThat(lacksReason(demanding, answer)).isTrue();
        assertThat(lacksReason(NationalTemplates.advice(), answer))
                .as("by the national template of the last answer alone")
                .isEqualTo(answer == AdviceIntention.NO_OTHER);
    }

    @Test
    void groups_lie_as_deep_as_they_can_be_printed_and_no_deeper() {
        assertThat(national.with("/sections/1/blocks/5", nested(Section.DEEPEST))
                        .faults())
                .isEmpty();
        assertThat(national.with("/sections/1/blocks/5", nested(Section.DEEPEST + 1))
                        .places())
                .contains("/sections/1/blocks OVER_BUDGET");
    }

    @Test
    void a_section_has_the_most_blocks_that_are_allowed_and_no_more() {
        int room = TemplateNotation.MOST_BLOCKS - 5;
        assertThat(national.with("/sections/1/blocks", widened(room)).faults()).isEmpty();
        assertThat(national.with("/sections/1/blocks", widened(room + 1)).places())
                .contains("/sections/1/blocks OVER_BUDGET");
    }

    private static boolean lacksReason(Template template, AdviceIntention answer) {
        return template.findings(Contents.of(Map.of(SectionCode.HEADER, Header.own(answer)))).stream()
                .filter(Finding::blocks)
                .anyMatch(finding -> finding.place().path().equals("header." + Header.DETAILS));
    }

    private NotationSource widened(int more) {
        List<NotationSource> five = ((Items) national.get("/sections/1/blocks")).items();
        return new Items(Stream.concat(
                        five.stream(), IntStream.range(0, more).mapToObj(number -> newQuestion("own" + number)))
                .toList());
    }

    private String group(String code) {
        return pointer(national.now(), "group", code).orElseThrow();
    }

    private String question(String code) {
        return pointer(national.now(), "field", code).orElseThrow();
    }

    /** Finds the place of a block by its code, wherever it is noted down. */
    private static Optional<String> pointer(NotationSource in, String kind, String code) {
        return switch (in) {
            case Parts(var parts) when parts.contains(new Part(kind, new Text(code))) -> Optional.of("");
            case Parts(var parts) ->
                parts.stream()
                        .flatMap(part -> within(part.name(), part.value(), kind, code))
                        .findFirst();
            case Items(var items) ->
                IntStream.range(0, items.size())
                        .boxed()
                        .flatMap(index -> within(String.valueOf(index), items.get(index), kind, code))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Stream<String> within(String key, NotationSource in, String kind, String code) {
        return pointer(in, kind, code).map(rest -> "/" + key + rest).stream();
    }

    private static NotationSource nested(int groups) {
        NotationSource deep = newQuestion("innermost");
        for (int depth = 0; depth < groups; depth++) {
            deep = newGroup("own" + depth, deep);
        }
        return deep;
    }

    private static NotationSource newGroup(String code, NotationSource block) {
        return new Parts(List.of(
                new Part("group", new Text(code)),
                new Part("label", new Text("Label")),
                new Part("entry", new Text("Entry")),
                new Part("blocks", new Items(List.of(block)))));
    }

    private static NotationSource newQuestion(String code) {
        return new Parts(List.of(
                new Part("field", new Text(code)),
                new Part("label", new Text("Label")),
                new Part("kind", new Text("text"))));
    }

    private static List<String> said(NotedTemplate template) {
        return template.faults().stream().map(Refusal::sentence).toList();
    }
}
