package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.Migration.Move;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.template.notation.NotationSource;
import io.github.ehckit.template.notation.TemplateNotation;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A response that is moved to a newer form")
class MigrationMapTest {
    private static final Template OLD = AuthorityTemplates.first();
    private static final Template NEW = AuthorityTemplates.second();

    static List<Long> seeds() {
        return new Random(7).longs(200).boxed().toList();
    }

    @ParameterizedTest(name = "R-081: nothing is lost and nothing is added (seed {0})")
    @MethodSource("seeds")
    void nothing_is_lost_and_nothing_is_added(long seed) {
        Contents before = new RandomAnswers(new Random(seed)).of(OLD);
        Contents after = MigrationMap.between(OLD, NEW).orElseThrow().move(before);

        assertThat(leaves(after)).isEqualTo(expected(leaves(OLD.asked(before))));
        assertThat(after.sections())
                .allSatisfy(
                        (code, answers) -> assertThat(NEW.faults(code, answers)).isEmpty());
    }

    @ParameterizedTest(name = "R-115: what was not identified is not identified (seed {0})")
    @MethodSource("seeds")
    void what_was_empty_stays_empty(long seed) {
        Contents before = new RandomAnswers(new Random(seed)).of(OLD);
        Contents after = MigrationMap.between(OLD, NEW).orElseThrow().move(before);

        assertThat(NEW.notIdentified(after))
                .extracting(area -> area.code().value().replace("health-care", "health"))
                .filteredOn(code -> !code.equals("independence"))
                .containsExactlyInAnyOrderElementsOf(OLD.notIdentified(before).stream()
                        .map(area -> area.code().value())
                        .toList());
        assertThat(NEW.nilReturn(after)).isEqualTo(OLD.nilReturn(before));
    }

    @Test
    void entries_keep_their_ids_and_their_order() {
        Answers area = Answers.none().adding("outcomes", entry("o2"), entry("o1"), entry("o3"));
        Contents moved = map().move(Contents.of(Map.of(new SectionCode("health"), area)));

        assertThat(moved.of(new SectionCode("health-care")).entries("outcomes"))
                .containsExactly(entry("o2"), entry("o1"), entry("o3"));
    }

    @Test
    void a_section_that_was_saved_empty_is_there_and_empty() {
        Contents moved = map().move(Contents.of(Map.of(new SectionCode("health"), Answers.none())));
        assertThat(moved.sections()).containsExactly(Map.entry(new SectionCode("health-care"), Answers.none()));
        assertThat(map().move(Contents.of(Map.of())).sections()).isEmpty();
    }

    @Test
    void a_form_that_declares_no_way_takes_nothing() {
        assertThat(refused(MigrationMap.between(NationalTemplates.advice(), NEW)))
                .singleElement()
                .extracting(Refusal::sentence)
                .isEqualTo("This template does not take answers from advice/1. Choose another template, or ask the case"
                        + " co-ordinator.");
    }

    @Test
    void a_form_under_another_name_can_follow_the_guides() {
        assertThat(MigrationMap.between(NationalTemplates.advice(), OLD)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest(name = "{0} to {1} is refused: {2}")
    @CsvSource({
        "communication.strengths, communication.nowhere, communication.strengths MISSING",
        "communication.strengths, communication.needs, communication.needs CONFLICT",
        "communication.strengths, communication.outcomes, communication.strengths MALFORMED",
        "communication.strengths, background.note, communication.strengths MALFORMED",
        "background.firstContact, communication.note, background.firstContact MALFORMED",
        "communication.strengths, communication.outcomes.note, communication.strengths MALFORMED",
        "communication.outcomes.outcome, communication.note, communication.outcomes.outcome MALFORMED",
        "communication.outcomes.steps.achieveBy, communication.outcomes.steps.step, communication.outcomes.steps.achieveBy CONFLICT",
        "communication.outcomes, communication.strengths, communication.outcomes CONFLICT",
        "communication, nowhere, communication.strengths MISSING",
        "communication, cognition, cognition.strengths CONFLICT",
        "nothing, communication, nothing NOT_FOUND",
        "communication.nothing, communication.note, communication.nothing NOT_FOUND",
        "header.willProvide=NO_OTHER, header.willProvide=NEVER, header.willProvide=NO_OTHER MISSING",
        "header.willProvide=NO_OTHER, header.willProvide=NO_KNOWN_NOT_MEETS, header.willProvide=NO_OTHER CONFLICT",
        "header.willProvide=NO_OTHER, header.willProvide=WILL_LATER, header.willProvide=NO_OTHER MALFORMED",
        "header.willProvide=NO_OTHER, header.onBehalfOf=NO, header.willProvide=NO_OTHER MALFORMED",
        "header.willProvide=NEVER, header.willProvide=NO_OTHER, header.willProvide=NEVER NOT_FOUND"
    })
    void what_would_be_lost_is_refused(String from, String to, String fault) {
        assertThat(places(roomy(Move.of(from, to)))).contains(fault);
    }

    @Test
    void a_move_to_a_place_that_is_free_and_fits_is_none() {
        assertThat(places(roomy(Move.of("communication.strengths", "communication.note"))))
                .isEmpty();
        assertThat(places(roomy(Move.of("communication.strengths", "cognition.note"))))
                .isEmpty();
        assertThat(places(roomy(Move.of("background.firstContact", "background.note"))))
                .isEmpty();
        assertThat(places(roomy(Move.of("communication.outcomes.outcome", "communication.outcomes.note"))))
                .isEmpty();
    }

    @Test
    void an_answer_among_several_may_become_one_of_any_and_not_the_other_way_round() {
        Template one = TemplateFixtures.of(TemplateFixtures.section(TemplateFixtures.oneOf("a", "X", "Y")));
        Template any = TemplateFixtures.of(TemplateFixtures.section(TemplateFixtures.anyOf("a", "X", "Y")));
        assertThat(new MigrationMap(one, any, Migration.from(one.ref())).faults())
                .isEmpty();
        assertThat(new MigrationMap(any, one, Migration.from(any.ref())).faults())
                .hasSize(1);
    }

    @Test
    void everything_that_would_be_lost_is_told_at_once() {
        Template less = new Template(
                        new TemplateRef("less", 1), "Less", OLD.sections().subList(0, 2))
                .migratingFrom(Migration.from(OLD.ref()));
        assertThat(refused(MigrationMap.between(OLD, less))).hasSize(6 * 14);
    }

    /** The form with a free question in each kind of place, that follows its forerunner so. */
    private static MigrationMap roomy(Move move) {
        NotedTemplate form = new NotedTemplate(TemplateNotation.write(OLD));
        NotationSource note = form.get("/blocks/area1/0");
        NotedTemplate room = form.with("/id", "roomy")
                .with("/sections/1/blocks/5", note)
                .with("/sections/1/blocks/5/field", "note")
                .with("/blocks/area2/1", note)
                .with("/blocks/area2/1/field", "note")
                .with("/blocks/area2/0/blocks/4", note)
                .with("/blocks/area2/0/blocks/4/field", "note")
                .with("/sections/0/blocks/3/options/6", form.get("/sections/0/blocks/3/options/0"))
                .with("/sections/0/blocks/3/options/6/code", "WILL_LATER");
        return new MigrationMap(OLD, room.read(), Migration.from(OLD.ref(), move));
    }

    private static List<String> places(MigrationMap map) {
        return map.faults().stream().map(MigrationMapTest::place).toList();
    }

    private static String place(Refusal fault) {
        return fault.path().orElseThrow() + " " + fault.code();
    }

    private static List<Refusal> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    private static MigrationMap map() {
        return MigrationMap.between(OLD, NEW).orElseThrow();
    }

    private static Entry entry(String id) {
        return Entry.of(id, Answers.none().with("outcome", "Outcome " + id));
    }

    /** Every answer by its place, and every entry, said in another way than the code under test does. */
    private static Map<String, String> leaves(Contents contents) {
        Map<String, String> leaves = new TreeMap<>();
        contents.sections().forEach((code, answers) -> add(code.value(), answers, leaves));
        return leaves;
    }

    private static void add(String at, Answers answers, Map<String, String> leaves) {
        answers.fields().forEach((code, answer) -> leaves.put(at + "." + code, said(answer)));
        answers.groups()
                .forEach((code, entries) -> entries.forEach(entry -> {
                    String here = at + "." + code + "[" + entries.indexOf(entry) + ":" + entry.id() + "]";
                    leaves.put(here, "entry");
                    add(here, entry.answers(), leaves);
                }));
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case Answer.Written(var text) -> "written " + text;
            case Answer.Dated(var day) -> "dated " + day;
            case Answer.Chosen(var options) -> "chosen " + options;
        };
    }

    private static Map<String, String> expected(Map<String, String> before) {
        Map<String, String> after = new TreeMap<>();
        before.forEach((place, said) -> after.put(
                place.replaceFirst("^health\\.", "health-care.").replaceFirst("^([a-z-]+)\\.needs$", "$1.difficulties"),
                place.endsWith(".preparingForAdulthood") ? said.replaceFirst("\\bHEALTH\\b", "GOOD_HEALTH") : said));
        return after;
    }
}
