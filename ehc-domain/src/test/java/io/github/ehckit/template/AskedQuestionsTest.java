package io.github.ehckit.template;

import static io.github.ehckit.template.Obligation.MUST;
import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.TemplateFixtures.ABOUT;
import static io.github.ehckit.template.TemplateFixtures.AREA;
import static io.github.ehckit.template.TemplateFixtures.oneOf;
import static io.github.ehckit.template.TemplateFixtures.section;
import static io.github.ehckit.template.TemplateFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.Migration.Move;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question that is asked only beside another answer")
class AskedQuestionsTest {
    private static final Field CHOICE = oneOf("choice", "YES", "NO", "MAYBE");
    private static final Field WHY = text("why", MUST).askedIf("choice", "YES", "MAYBE");

    @Test
    void an_answer_to_it_is_kept_only_while_it_is_asked() {
        Template template = TemplateFixtures.of(section(CHOICE, WHY, text("other", OPTIONAL)));
        Answers written = Answers.none().with("why", "Because").with("other", "Else");

        assertThat(template.asked(ABOUT, written.choosing("choice", "MAYBE")))
                .isEqualTo(written.choosing("choice", "MAYBE"));
        assertThat(template.asked(ABOUT, written.choosing("choice", "NO")))
                .isEqualTo(Answers.none().with("other", "Else").choosing("choice", "NO"));
        assertThat(template.asked(ABOUT, written)).isEqualTo(Answers.none().with("other", "Else"));
    }

    @Test
    void its_obligation_applies_only_while_it_is_asked() {
        Template template = TemplateFixtures.of(section(CHOICE, WHY));

        assertThat(missing(template, Answers.none())).isEmpty();
        assertThat(missing(template, Answers.none().choosing("choice", "NO"))).isEmpty();
        assertThat(missing(template, Answers.none().choosing("choice", "YES"))).containsExactly("about.why");
        assertThat(missing(template, Answers.none().choosing("choice", "YES").with("why", "Because")))
                .isEmpty();
    }

    @Test
    void what_depends_on_an_answer_that_is_left_out_is_left_out_with_it() {
        Field when = oneOf("when", "SOON", "LATER").askedIf("choice", "YES");
        Field how = text("how", OPTIONAL).askedIf("when", "SOON");
        Template template = TemplateFixtures.of(section(how, when, CHOICE));
        Answers written = Answers.none().with("how", "By bus").choosing("when", "SOON");

        assertThat(template.asked(ABOUT, written.choosing("choice", "NO")))
                .isEqualTo(Answers.none().choosing("choice", "NO"));
        assertThat(template.asked(ABOUT, written.choosing("choice", "YES")))
                .isEqualTo(written.choosing("choice", "YES"));
    }

    @Test
    void in_each_entry_of_a_group_it_depends_on_the_answers_of_that_entry() {
        Group inner = Group.of("inner", "Inners", "Inner", CHOICE, WHY);
        Section area = new Section(AREA, "Area", true, List.of(Group.of("outer", "Outers", "Outer", inner)));
        Template template = TemplateFixtures.of(area);
        Answers no = Answers.none().choosing("choice", "NO");
        Answers yes = Answers.none().choosing("choice", "YES").with("why", "Last");
        Answers written = outer(Entry.of("i1", no.with("why", "Ghost")), Entry.of("i2", yes));

        assertThat(template.asked(AREA, written)).isEqualTo(outer(Entry.of("i1", no), Entry.of("i2", yes)));
        assertThat(template.notAsked(AREA, written))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path()).contains("area1.outer[o1].inner[i1].why"))
                .satisfies(notice ->
                        assertThat(notice.place().orElseThrow().english()).isEqualTo("Area, outer 1, inner 1"))
                .satisfies(notice -> assertThat(notice.sentence())
                        .isEqualTo("We did not save your answer to ‘The why’. You can answer it only if you change your"
                                + " answer to ‘The choice’."));
    }

    @Test
    void R_115_an_area_in_which_nothing_was_asked_is_not_identified() {
        Section area = new Section(AREA, "Area", true, List.of(CHOICE, WHY));
        Template template = TemplateFixtures.of(area);

        assertThat(template.notIdentified(
                        Contents.of(Map.of(AREA, Answers.none().with("why", "Ghost")))))
                .containsExactly(area);
    }

    @Test
    void questions_that_are_asked_only_beside_each_other_are_refused() {
        Field one = oneOf("one", "X").askedIf("two", "X");
        Field two = oneOf("two", "X").askedIf("one", "X");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> section(CHOICE, one, two, text("c", OPTIONAL).askedIf("two", "X")))
                .withMessageContaining("does not depend on this one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section(CHOICE, oneOf("self", "X").askedIf("self", "X")))
                .withMessageContaining("does not depend on this one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section(CHOICE, text("a", OPTIONAL).askedIf("choice", "NEVER")))
                .withMessageContaining("condition");
        assertThat(Field.askedInCircles(List.of(CHOICE, one, two, WHY))).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void R_095_a_draft_that_moves_leaves_behind_what_was_not_asked() {
        Template older = AuthorityTemplates.first();
        MigrationMap map = new MigrationMap(older, AuthorityTemplates.second(), Migration.from(older.ref()));
        Answers own = Header.own(AdviceIntention.WILL_KNOWN_MEETS);

        assertThat(map.move(Contents.of(Map.of(SectionCode.HEADER, own.with("name", "Ghost"))))
                        .of(SectionCode.HEADER))
                .isEqualTo(own);
    }

    @Test
    void R_081_a_newer_form_asks_it_beside_all_answers_beside_which_the_older_did() {
        Template always = TemplateFixtures.of(section(CHOICE, text("why", OPTIONAL)));
        Template older = TemplateFixtures.of(section(CHOICE, WHY));
        Template more = TemplateFixtures.of(section(CHOICE, text("why", MUST).askedIf("choice", "YES", "NO", "MAYBE")));
        Template less = TemplateFixtures.of(section(CHOICE, text("why", MUST).askedIf("choice", "YES")));
        Template other = TemplateFixtures.of(section(
                CHOICE, oneOf("another", "YES", "MAYBE"), text("why", MUST).askedIf("another", "YES", "MAYBE")));

        assertThat(faults(older, older)).isEmpty();
        assertThat(faults(older, more)).isEmpty();
        assertThat(faults(older, always)).isEmpty();
        assertThat(List.of(faults(older, less), faults(always, older), faults(older, other)))
                .allSatisfy(fault -> assertThat(fault)
                        .containsExactly("‘about.why’ is not asked beside every answer beside which ‘about.why’ is."
                                + " Change or remove its `askedIf`."));
    }

    @Test
    void R_081_a_condition_follows_a_question_and_an_option_that_were_renamed() {
        Template older = TemplateFixtures.of(
                section(oneOf("was", "YES"), text("why", OPTIONAL).askedIf("was", "YES")));
        Template newer = TemplateFixtures.of(
                section(oneOf("is", "SURE"), text("why", OPTIONAL).askedIf("is", "SURE")));

        assertThat(faults(older, newer, Move.of("about.was", "about.is"), Move.of("about.was=YES", "about.is=SURE")))
                .isEmpty();
    }

    private static Answers outer(Entry... inner) {
        return Answers.none().adding("outer", Entry.of("o1", Answers.none().adding("inner", inner)));
    }

    private static List<String> faults(Template older, Template newer, Move... moves) {
        return new MigrationMap(older, newer, Migration.from(older.ref(), moves))
                .faults().stream().map(Refusal::sentence).toList();
    }

    private static List<String> missing(Template template, Answers answers) {
        return template.findings(Contents.of(Map.of(ABOUT, answers))).stream()
                .map(Finding::path)
                .toList();
    }
}
