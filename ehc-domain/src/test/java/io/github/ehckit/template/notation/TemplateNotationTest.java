package io.github.ehckit.template.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.NotedTemplate;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.notation.NotationSource.Items;
import io.github.ehckit.template.notation.NotationSource.Part;
import io.github.ehckit.template.notation.NotationSource.Parts;
import io.github.ehckit.template.notation.NotationSource.Text;
import io.github.ehckit.template.notation.NotationSource.Whole;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form that a council noted down")
class TemplateNotationTest {
    private final NotedTemplate national = NotedTemplate.national();

    @Test
    void R_081_D_18_the_guides_form_is_noted_down_and_read_back_equal() {
        assertThat(national.read()).isEqualTo(NationalTemplates.advice());
    }

    @Test
    void D_18_whatever_a_council_may_set_is_noted_down_and_read_back_equal() {
        assertThat(TemplateNotation.read(TemplateNotation.write(AuthorityTemplates.second()))
                        .orElseThrow())
                .isEqualTo(AuthorityTemplates.second());
    }

    @Test
    void R_119_what_all_areas_have_in_common_is_noted_once() {
        assertThat(IntStream.range(2, 8).mapToObj(n -> national.get("/sections/" + n + "/parts/0/blocks")))
                .containsOnly(new Text("@area1"));
        assertThat(IntStream.range(2, 8).mapToObj(n -> national.get("/sections/" + n + "/parts/1/blocks")))
                .containsOnly(new Text("@area2"));
    }

    @Test
    void an_area_of_its_own_is_noted_where_it_stands() {
        Template single = AuthorityTemplates.withAreas(1);
        assertThat(TemplateNotation.read(TemplateNotation.write(single)).orElseThrow())
                .isEqualTo(single);
    }

    @ParameterizedTest(name = "{0}: “{1}” is refused at {2}")
    @CsvSource({
        "/title, ' ', /title MALFORMED",
        "/format, ehckit-form/2, /format NOT_OFFERED",
        "/colour, red, /colour NOT_OFFERED",
        "/id, an id, /id MALFORMED",
        "/version, 1, /version MALFORMED",
        "/nilReturnRelaxesBackground, yes, /nilReturnRelaxesBackground MALFORMED",
        "/guidance/advise, Words, /guidance/advise NOT_OFFERED",
        "/guidance/advice, '', /guidance/advice MALFORMED",
        "/sections/2/code, communication skills, /sections/2/code MALFORMED",
        "/sections/2/code, cognition, /sections/3/code MALFORMED",
        "/sections/2/colour, red, /sections/2/colour NOT_OFFERED",
        "/sections/2/help, ' ', /sections/2/help MALFORMED",
        "/sections/2/area, true, /sections/2/area MALFORMED",
        "/blocks/area1/0/label, '', /blocks/area1/0/label MALFORMED",
        "/blocks/area1/0/kind, number, /blocks/area1/0/kind NOT_OFFERED",
        "/blocks/area1/0/obligation, always, /blocks/area1/0/obligation NOT_OFFERED",
        "/blocks/area1/0/options, YES, /blocks/area1/0/options NOT_OFFERED",
        "/blocks/area1/0/entry, Entry, /blocks/area1/0/entry NOT_OFFERED",
        "/blocks/area2/0/entry, ' ', /blocks/area2/0/entry MALFORMED",
        "/sections/0/blocks/3/options/5/means, maybe, /sections/0/blocks/3/options/5/means NOT_OFFERED",
        "/sections/0/blocks/3/options/5/label, '', /sections/0/blocks/3/options/5/label MALFORMED",
        "/sections/0/blocks/4/mustIf/options/0, LATER, /sections/0/blocks/4/mustIf/options NOT_FOUND",
        "/sections/0/blocks/4/mustIf/field, wouldProvide, /sections/0/blocks/4/mustIf/field NOT_FOUND",
        "/sections/1/blocks/1/mustIf, always, /sections/1/blocks/1/mustIf MALFORMED",
        "/sections/0/blocks/1/askedIf/options/0, LATER, /sections/0/blocks/1/askedIf/options NOT_FOUND",
        "/sections/0/blocks/1/askedIf/field, onBehalf, /sections/0/blocks/1/askedIf/field NOT_FOUND",
        "/sections/0/blocks/1/askedIf, always, /sections/0/blocks/1/askedIf MALFORMED",
        "/sections/2/parts, @area, /sections/2/parts MALFORMED",
        "/sections/2/parts/1/label, ' ', /sections/2/parts/1/label MALFORMED",
        "/sections/2/parts/1/colour, red, /sections/2/parts/1/colour NOT_OFFERED",
        "/sections/2/parts/1/blocks, @area1, /sections/2/parts/1/blocks MALFORMED",
        "/sections/2/blocks, @area1, /sections/2/blocks MALFORMED",
        "/notFromGuide/0, titel, /notFromGuide/0 NOT_FOUND",
        "/notFromGuide/0, *.outcomes, /notFromGuide/0 NOT_FOUND",
        "/notFromGuide/0, *.details#label, /notFromGuide/0 NOT_FOUND",
        "/notFromGuide/1, title, /notFromGuide/1 MALFORMED",
        "/notFromGuide, title, /notFromGuide MALFORMED"
    })
    void what_is_wrong_at_one_place_is_refused_there(String pointer, String text, String fault) {
        assertThat(national.with(pointer, text).places()).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/format",
                "/id",
                "/version",
                "/title",
                "/sections",
                "/sections/0/label",
                "/sections/0/code",
                "/sections/2/parts",
                "/sections/2/parts/0/blocks",
                "/sections/2/parts/1/label",
                "/blocks/area1/0/kind",
                "/blocks/area2/0/entry",
                "/blocks/area2/0/blocks",
                "/sections/0/blocks/3/options",
                "/sections/0/blocks/3/options/0/code",
                "/sections/0/blocks/4/mustIf/field",
                "/sections/0/blocks/4/mustIf/options"
            })
    void what_is_missing_is_refused_where_it_is_missing(String pointer) {
        String whole = pointer.substring(0, pointer.lastIndexOf('/'));
        assertThat(national.without(pointer).places()).contains(whole + " MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/title",
                "/sections/0/label",
                "/blocks/area1",
                "/blocks/area1/0/field",
                "/sections/0/blocks/4/mustIf/field",
                "/sections/0/blocks/3/options/5/code"
            })
    void what_is_said_twice_is_refused(String pointer) {
        assertThat(national.twice(pointer).places()).contains(pointer + " MALFORMED");
    }

    @Test
    void two_neighbours_or_two_options_of_one_code_are_refused() {
        assertThat(national.twice("/blocks/area1/0").places()).contains("/blocks/area1/1/field MALFORMED");
        assertThat(national.twice("/sections/0/blocks/3/options/0").places())
                .contains("/sections/0/blocks/3/options/1/code MALFORMED");
    }

    @Test
    void numbers_beyond_reason_and_nothing_at_all_are_refused() {
        assertThat(national.with("/version", new Whole(0)).places()).contains("/version MALFORMED");
        assertThat(national.with("/title", new NotationSource.Strange()).places())
                .contains("/title MALFORMED");
        assertThat(new NotedTemplate(new Text("form")).places()).contains(" MALFORMED");
    }

    @Test
    void everything_is_told_at_once_in_the_order_in_which_it_stands() {
        NotedTemplate wrong = national.with("/colour", "red")
                .with("/title", "")
                .with("/sections/0/blocks/0/obligation", "sometimes")
                .with("/sections/1/blocks/0/obligation", "optional")
                .with("/sections/7/parts/0/blocks", "@social")
                .without("/sections/0/blocks/4")
                .with("/blocks/area2/0/blocks/2/blocks/1/kind", "day");

        assertThat(wrong.places())
                .containsExactly(
                        "/colour NOT_OFFERED",
                        "/title MALFORMED",
                        "/sections/0/blocks/0/obligation NOT_OFFERED",
                        "/blocks/area2/0/blocks/2/blocks/1/kind NOT_OFFERED",
                        "/sections/7/parts/0/blocks NOT_FOUND",
                        "/sections/0 MISSING",
                        "/sections/1/blocks/0 NOT_PERMITTED");
        assertThat(wrong.faults()).extracting(Refusal::under).contains("format", "R-104", "R-107");
    }

    @Test
    void blocks_that_contain_themselves_are_refused_with_their_path() {
        NotedTemplate circle = national.with("/blocks/area2/0/blocks", "@outcome")
                .with("/blocks/outcome", new Items(List.of(group("steps", new Text("@step")))))
                .with("/blocks/step", new Items(List.of(group("again", new Text("@outcome")))));

        assertThat(circle.faults())
                .anySatisfy(
                        fault -> assertThat(fault.toString())
                                .startsWith(
                                        "/blocks/step/0/blocks: These blocks contain themselves: @outcome → @step → @outcome."));
        assertThat(national.with("/blocks/area1", "@area1").faults())
                .anySatisfy(fault ->
                        assertThat(fault.toString()).startsWith("/blocks/area1: These blocks contain themselves"));
    }

    @Test
    void blocks_to_which_nothing_refers_are_refused_and_looked_at() {
        NotedTemplate unused = national.with("/blocks/lost", new Items(List.of(group("g", new Text("@none")))));

        assertThat(unused.places()).containsExactly("/blocks/lost MALFORMED", "/blocks/lost/0/blocks NOT_FOUND");
    }

    @Test
    void P_12_a_small_file_does_not_make_a_large_form() {
        NotedTemplate bomb = national.with("/blocks/area2/0/blocks/0", group("bomb", new Text("@l1")));
        for (int level = 1; level < 4; level++) {
            Text next = new Text("@l" + (level + 1));
            bomb = bomb.with("/blocks/l" + level, wide(n -> group("g" + n, next)));
        }
        bomb = bomb.with("/blocks/l4", wide(n -> question("f" + n)));

        assertThat(bomb.places()).contains("/sections/2/parts/1/blocks OVER_BUDGET");
    }

    @Test
    void P_12_groups_lie_no_deeper_than_they_can_be_printed_and_no_chain_of_names_is_followed_for_ever() {
        NotationSource deep = new Items(List.of(question("f")));
        for (int level = 0; level < 5_000; level++) {
            deep = new Items(List.of(group("g", deep)));
        }
        assertThat(national.with("/sections/2/parts/1/blocks", deep).places())
                .anyMatch(fault -> fault.endsWith("OVER_BUDGET"));

        NotedTemplate chain = national.with("/sections/2/parts/1/blocks", "@c0");
        for (int link = 0; link < 300; link++) {
            chain = chain.with("/blocks/c" + link, "@c" + (link + 1));
        }
        assertThat(chain.places()).anyMatch(fault -> fault.endsWith("OVER_BUDGET"));
    }

    @Test
    void a_migration_is_read_strictly_too() {
        NotedTemplate moving = new NotedTemplate(TemplateNotation.write(AuthorityTemplates.second()));

        assertThat(moving.with("/migrations/0/from", "fernshire-advice").places())
                .containsExactly("/migrations/0/from MALFORMED");
        assertThat(moving.with("/migrations/0/from", "fernshire-advice/2").places())
                .containsExactly("/migrations/0/from MALFORMED");
        assertThat(moving.with("/migrations/0/moves/0/to", "a..b").places())
                .containsExactly("/migrations/0/moves/0/to MALFORMED");
        assertThat(moving.twice("/migrations/0/moves/0").places())
                .containsExactly("/migrations/0/moves/1/from MALFORMED");
        assertThat(moving.twice("/migrations/0").places()).containsExactly("/migrations/1/from MALFORMED");
        assertThat(moving.without("/migrations/0/moves/0/to").places())
                .containsExactly("/migrations/0/moves/0 MISSING");
    }

    @Test
    void blocks_that_are_noted_once_have_a_code_for_a_name() {
        assertThat(national.with("/blocks/area 3", national.get("/blocks/area1"))
                        .faults())
                .extracting(fault -> fault.path().orElseThrow() + " " + fault.sentence())
                .contains("/blocks/area 3 " + NotationRefusal.WRONG_CODE.english());
    }

    @Test
    void R_095_questions_that_are_asked_only_beside_each_other_are_refused_each_where_it_says_so() {
        NotedTemplate circle = national.with("/sections/0/blocks/0/askedIf", beside("willProvide", "NO_OTHER"))
                .with("/sections/0/blocks/3/askedIf", beside("onBehalfOf", "YES"));
        assertThat(circle.faults())
                .extracting(fault -> fault.path().orElseThrow() + " " + fault.sentence())
                .contains(
                        "/sections/0/blocks/0/askedIf ‘onBehalfOf’ is asked only if it is asked itself."
                                + " Name another question in its `askedIf`.",
                        "/sections/0/blocks/3/askedIf ‘willProvide’ is asked only if it is asked itself."
                                + " Name another question in its `askedIf`.");
    }

    @Test
    void R_097_a_choice_offers_an_option() {
        assertThat(national.with("/sections/0/blocks/0/options", new Items(List.of()))
                        .places())
                .contains("/sections/0/blocks/0/options MISSING");
    }

    @Test
    void R_120_a_section_that_is_divided_has_a_part() {
        assertThat(national.with("/sections/2/parts", new Items(List.of())).places())
                .contains("/sections/2/parts MISSING");
    }

    private static NotationSource beside(String field, String option) {
        return new Parts(
                List.of(new Part("field", new Text(field)), new Part("options", new Items(List.of(new Text(option))))));
    }

    private static NotationSource group(String code, NotationSource blocks) {
        return parts("group", code, "label", "Gs", "entry", "G").with(blocks);
    }

    private static NotationSource question(String code) {
        return parts("field", code, "label", "Q", "kind", "text").done();
    }

    private static Items wide(IntFunction<NotationSource> block) {
        return new Items(IntStream.range(0, 20).mapToObj(block).toList());
    }

    private static Building parts(String... namesAndTexts) {
        return new Building(IntStream.range(0, namesAndTexts.length / 2)
                .mapToObj(n -> new Part(namesAndTexts[2 * n], new Text(namesAndTexts[2 * n + 1])))
                .toList());
    }

    private record Building(List<Part> parts) {
        NotationSource with(NotationSource blocks) {
            return new Parts(Stream.concat(parts.stream(), Stream.of(new Part("blocks", blocks)))
                    .toList());
        }

        NotationSource done() {
            return new Parts(parts);
        }
    }
}
