package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import org.junit.jupiter.api.Test;

/** What of the manager's part is open to a manager, and what a save without it leaves there. */
class HeaderRulesTest {
    private static final Answers WILL =
            Answers.none().choosing(Header.WILL_PROVIDE, AdviceIntention.WILL_KNOWN_MEETS.name());
    private static final Answers BOTH = WILL.with(Header.DETAILS, "Known since nursery");
    private static final Answers NEITHER = Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO);

    @Test
    void R_105_the_managers_part_is_open_until_the_member_has_answered_each_of_its_two_questions() {
        assertThat(open(therapistAllocated(), ManagersPart.SHOWN)).isTrue();
        assertThat(open(therapistAllocated().answersHeader(2, THERAPIST, WILL), ManagersPart.SHOWN))
                .isTrue();
        assertThat(open(therapistAllocated().answersHeader(2, THERAPIST, BOTH), ManagersPart.SHOWN))
                .isFalse();
    }

    @Test
    void R_105_what_a_manager_has_answered_stays_open_to_a_manager() {
        assertThat(open(therapistAllocated().answersHeader(2, MANAGER, BOTH), ManagersPart.SHOWN))
                .isTrue();
    }

    @Test
    void A_02_where_the_managers_part_is_hidden_it_is_open_to_a_manager_whatever_a_member_had_answered() {
        assertThat(open(therapistAllocated().answersHeader(2, THERAPIST, BOTH), ManagersPart.HIDDEN))
                .isTrue();
    }

    @Test
    void A_02_an_answer_of_the_members_own_goes_with_a_form_that_leaves_it_out() {
        Scenario saved = therapistAllocated()
                .answersHeader(2, THERAPIST, BOTH)
                .answersHeader(2, THERAPIST, NEITHER)
                .thenSaved();
        assertThat(saved.response(2).answersIn(SectionCode.HEADER)).isEqualTo(NEITHER);
    }

    @Test
    void A_02_what_a_member_had_answered_before_the_part_was_hidden_from_them_stays() {
        Scenario saved = therapistAllocated()
                .answersHeader(2, THERAPIST, BOTH)
                .under(AuthorityPolicy.standard().with(ManagersPart.HIDDEN))
                .answersHeader(2, THERAPIST, NEITHER)
                .thenSaved();
        assertThat(saved.response(2).answersIn(SectionCode.HEADER))
                .isEqualTo(BOTH.choosing(Header.ON_BEHALF_OF, Header.NO));
    }

    @Test
    void A_02_what_the_member_has_left_out_is_asked_of_the_member_and_of_the_manager_only_what_is_theirs() {
        Scenario refused = therapistAllocated()
                .under(AuthorityPolicy.standard().with(ManagersPart.HIDDEN))
                .answersHeader(2, THERAPIST, NEITHER)
                .submits(2, THERAPIST);
        assertThat(refused.refusals())
                .filteredOn(refusal -> refusal.equals(
                        DraftRefusal.MANAGER_TO_ANSWER.at(refusal.place().orElseThrow())))
                .map(refusal -> refusal.path().orElseThrow())
                .containsExactly("header.willProvide");
        refused.thenRefusedAt(
                "header.willProvide",
                "background.firstContact",
                "background.supportInPlace",
                "background.effectOfSupport");
    }

    private static boolean open(Scenario now, ManagersPart part) {
        return new HeaderRules(now.response(2), DraftWriter.of(MANAGER, now.asked(2)), part)
                .leavesPartToManager(NationalTemplates.advice());
    }
}
