package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.ADMINISTRATOR;
import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.RequestTemplates;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.spi.memory.InMemorySettings;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The templates on which an authority asks: one for all, unless it names another for a team or a kind of advice. */
class RequestTemplatesJourneyTest {
    private static final Addressee THE_TEAM = Addressee.team(THERAPISTS);
    private static final Addressee BY_NAME = Addressee.person(PSYCHOLOGIST.id());
    private static final Template STANDARD = form("northshire-advice", 1);
    private static final Template FOR_THERAPISTS = form("northshire-therapists", 1);
    private static final Template FOR_SOCIAL_CARE = form("northshire-social-care", 1);
    private static final RequestTemplates NAMED = RequestTemplates.standard()
            .with(THERAPISTS, FOR_THERAPISTS.ref().id())
            .with(AdviceType.SOCIAL_CARE, FOR_SOCIAL_CARE.ref().id());

    @Test
    void R_081_unless_configured_otherwise_one_template_is_for_all_the_one_published_last() {
        Journey journey = published(RequestTemplates.standard(), STANDARD, FOR_THERAPISTS, FOR_SOCIAL_CARE);
        journey.asked(AdviceType.SOCIAL_CARE, BY_NAME).asked(AdviceType.OTHER, THE_TEAM);
        allocated(journey, 4);
        assertThat(template(journey, 3, PSYCHOLOGIST)).isEqualTo(FOR_SOCIAL_CARE);
        assertThat(template(journey, 4, COLLEAGUE)).isEqualTo(FOR_SOCIAL_CARE);
        assertThat(journey.hub.templates().inUse(COORDINATOR)).isEqualTo(FOR_SOCIAL_CARE);
    }

    @Test
    void R_081_a_team_goes_before_a_kind_of_advice_and_this_before_the_standard_template() {
        Journey journey = published(NAMED, STANDARD, FOR_THERAPISTS, FOR_SOCIAL_CARE);
        journey.asked(AdviceType.SOCIAL_CARE, THE_TEAM)
                .asked(AdviceType.SOCIAL_CARE, BY_NAME)
                .asked(AdviceType.OTHER, THE_TEAM)
                .asked(AdviceType.OTHER, BY_NAME);
        allocated(journey, 3);
        allocated(journey, 5);
        assertThat(template(journey, 3, COLLEAGUE)).isEqualTo(FOR_THERAPISTS);
        assertThat(template(journey, 4, PSYCHOLOGIST)).isEqualTo(FOR_SOCIAL_CARE);
        assertThat(template(journey, 5, COLLEAGUE)).isEqualTo(FOR_THERAPISTS);
        assertThat(template(journey, 6, PSYCHOLOGIST)).isEqualTo(STANDARD);
        assertThat(template(journey, 1, THERAPIST)).as("asked before").isEqualTo(NationalTemplates.advice());
        assertThat(journey.hub.templates().inUse(COORDINATOR))
                .as("the last that is named for nobody")
                .isEqualTo(STANDARD);
        assertThat(journey.hub
                        .templates()
                        .inUse(AdviceType.SOCIAL_CARE, BY_NAME, COORDINATOR)
                        .orElseThrow())
                .isEqualTo(FOR_SOCIAL_CARE);
    }

    @Test
    void R_081_without_a_standard_template_of_its_own_the_guides_is_used() {
        Journey journey = published(NAMED, FOR_THERAPISTS, FOR_SOCIAL_CARE).asked(AdviceType.OTHER, BY_NAME);
        assertThat(template(journey, 3, PSYCHOLOGIST)).isEqualTo(NationalTemplates.advice());
        assertThat(journey.hub.templates().inUse(PSYCHOLOGIST)).isEqualTo(NationalTemplates.advice());
    }

    @Test
    void R_081_the_guides_template_may_be_named_beside_a_standard_of_ones_own() {
        RequestTemplates guides = RequestTemplates.standard()
                .with(AdviceType.OTHER, NationalTemplates.advice().ref().id());
        Journey journey = published(guides, STANDARD).asked(AdviceType.OTHER, BY_NAME);
        assertThat(template(journey, 3, PSYCHOLOGIST)).isEqualTo(NationalTemplates.advice());
        assertThat(journey.hub.templates().inUse(PSYCHOLOGIST)).isEqualTo(STANDARD);
    }

    @Test
    void R_081_the_latest_version_of_the_template_that_is_named_is_used() {
        Template second = form(FOR_SOCIAL_CARE.ref().id(), 2);
        Journey journey = published(NAMED, FOR_SOCIAL_CARE, second, STANDARD).asked(AdviceType.SOCIAL_CARE, BY_NAME);
        assertThat(template(journey, 3, PSYCHOLOGIST)).isEqualTo(second);
    }

    @Test
    void R_081_a_request_on_a_template_that_was_never_published_is_refused_with_what_to_do() {
        Journey journey = published(NAMED, STANDARD, FOR_THERAPISTS);
        AdviceCommand.RequestAdvice asking =
                new AdviceCommand.RequestAdvice(AdviceType.SOCIAL_CARE, BY_NAME, Optional.empty());
        assertThat(codes(journey.handle(asking, COORDINATOR))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(sentences(journey.handle(asking, COORDINATOR)))
                .containsExactly("The template ‘northshire-social-care’, set for requests of this kind, was never"
                        + " published. Ask an administrator to publish it, or to change the setting.");
        assertThat(codes(journey.hub.templates().inUse(AdviceType.SOCIAL_CARE, BY_NAME, COORDINATOR)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(journey.file(COORDINATOR).requests()).hasSize(2);
        journey.hub.templates().publish(FOR_SOCIAL_CARE, ADMINISTRATOR).orElseThrow();
        journey.asked(AdviceType.SOCIAL_CARE, BY_NAME);
        assertThat(template(journey, 3, PSYCHOLOGIST)).isEqualTo(FOR_SOCIAL_CARE);
    }

    @Test
    void R_081_each_response_is_submitted_and_read_on_the_template_on_which_it_was_asked() {
        Journey journey = published(NAMED, STANDARD, FOR_SOCIAL_CARE)
                .asked(AdviceType.OTHER, BY_NAME)
                .asked(AdviceType.SOCIAL_CARE, BY_NAME);
        for (int request = 3; request <= 4; request++) {
            journey.wroteAll(request, PSYCHOLOGIST).submitted(request, PSYCHOLOGIST);
        }
        assertThat(sealed(journey, 3)).isEqualTo(STANDARD.ref());
        assertThat(sealed(journey, 4)).isEqualTo(FOR_SOCIAL_CARE.ref());
    }

    private static Journey published(RequestTemplates chosen, Template... templates) {
        InMemorySettings settings = new InMemorySettings();
        Journey journey = Journey.advising(assembly -> assembly.settings(settings));
        for (Template template : templates) {
            journey.hub.templates().publish(template, ADMINISTRATOR).orElseThrow();
        }
        settings.set(COUNCIL, AuthoritySettings.standard().with(chosen)).orElseThrow();
        return journey;
    }

    private static void allocated(Journey journey, int request) {
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(request), COLLEAGUE.id()), MANAGER);
    }

    private static Template template(Journey journey, int request, Actor writer) {
        return journey.draft(request, writer).orElseThrow().template();
    }

    private static TemplateRef sealed(Journey journey, int request) {
        return journey.hub
                .advice()
                .latest(journey.request(request), COORDINATOR)
                .orElseThrow()
                .template();
    }

    private static Template form(String id, int version) {
        return new Template(
                new TemplateRef(id, version),
                "Advice for " + id,
                NationalTemplates.advice().sections());
    }
}
