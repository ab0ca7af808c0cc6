package io.github.ehckit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestTemplatesTest {
    private static final TeamId NURSES = new TeamId("nurses");
    private static final Addressee TO_NURSES = Addressee.team(NURSES);
    private static final Addressee TO_OTHERS = Addressee.team(new TeamId("others"));
    private static final Template FIRST = form("first", 1);
    private static final Template SECOND = form("second", 3);
    private static final Template THIRD = form("third", 1);
    private static final List<Template> CURRENT = List.of(THIRD, SECOND, FIRST);

    @Test
    void R_081_all_are_asked_on_the_template_published_last_and_before_the_first_on_the_guides() {
        RequestTemplates one = RequestTemplates.standard();
        assertThat(one.of(AdviceType.MEDICAL, TO_NURSES, CURRENT)).isEqualTo(Outcome.done(THIRD));
        assertThat(one.of(AdviceType.MEDICAL, TO_NURSES, List.of()))
                .isEqualTo(Outcome.done(NationalTemplates.advice()));
    }

    @Test
    void R_081_a_template_that_is_named_for_somebody_is_never_the_standard_one() {
        RequestTemplates both =
                RequestTemplates.standard().with(NURSES, "third").with(AdviceType.MEDICAL, "second");
        assertThat(both.standard(CURRENT)).isEqualTo(FIRST);
        assertThat(both.of(AdviceType.MEDICAL, TO_NURSES, CURRENT))
                .as("the team first")
                .isEqualTo(Outcome.done(THIRD));
        assertThat(both.of(AdviceType.MEDICAL, TO_OTHERS, CURRENT))
                .as("then the kind")
                .isEqualTo(Outcome.done(SECOND));
        assertThat(both.of(AdviceType.OTHER, TO_OTHERS, CURRENT))
                .as("then the standard one")
                .isEqualTo(Outcome.done(FIRST));
        assertThat(both.with(AdviceType.OTHER, "first").standard(CURRENT)).isEqualTo(NationalTemplates.advice());
    }

    @Test
    void R_081_one_that_was_never_published_is_refused_and_holds_up_no_other_request() {
        RequestTemplates unknown = RequestTemplates.standard().with(AdviceType.MEDICAL, "never");
        assertThat(unknown.of(AdviceType.MEDICAL, TO_OTHERS, CURRENT)).isInstanceOf(Outcome.Refused.class);
        assertThat(unknown.of(AdviceType.OTHER, TO_OTHERS, CURRENT)).isEqualTo(Outcome.done(THIRD));
    }

    @Test
    void R_081_everything_that_is_wrong_with_a_request_is_said_at_once() {
        AuthoritySettings unknown =
                AuthoritySettings.standard().with(RequestTemplates.standard().with(AdviceType.MEDICAL, "never"));
        Addressee named = new Addressee.Team(Cast.THERAPISTS, Optional.of(Cast.THERAPIST.id()));
        Scenario assessing = Scenario.assessing().under(unknown);
        assessing.when(Cast.COORDINATOR, Scenario.asks(AdviceType.MEDICAL, named));
        assertThat(assessing.refusals()).extracting(refusal -> refusal.under()).containsExactly("R-088", "R-081");
    }

    private static Template form(String id, int version) {
        return new Template(
                new TemplateRef(id, version),
                "Advice",
                NationalTemplates.advice().sections());
    }

    @Test
    void R_081_a_template_of_the_authoritys_own_goes_before_the_librarys_of_the_same_name() {
        Template own = form(NationalTemplates.advice().ref().id(), 7);
        RequestTemplates named = RequestTemplates.standard()
                .with(AdviceType.MEDICAL, NationalTemplates.advice().ref().id());
        assertThat(named.of(AdviceType.MEDICAL, TO_OTHERS, List.of(THIRD, own))).isEqualTo(Outcome.done(own));
        assertThat(named.of(AdviceType.MEDICAL, TO_OTHERS, List.of(THIRD)))
                .isEqualTo(Outcome.done(NationalTemplates.advice()));
    }
}
