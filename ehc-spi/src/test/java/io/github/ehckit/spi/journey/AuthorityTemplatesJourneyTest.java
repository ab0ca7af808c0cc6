package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.ADMINISTRATOR;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOURS_COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Writing.COMMUNICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateGuidance;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.CaseFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A council and its forms")
class AuthorityTemplatesJourneyTest {
    private static final SectionCode SPEECH = new SectionCode("speech");
    private static final TemplateRef NATIONAL = NationalTemplates.advice().ref();

    private final Journey journey = Journey.advising();

    @Test
    void whoever_is_asked_finds_the_councils_guidance_on_its_form_and_before_it_has_any_ours() {
        assertThat(journey.hub.templates().inUse(THERAPIST).guidance().get(TemplateGuidance.ADVICE))
                .contains("You can save at any time");
        publish(AuthorityTemplates.FIRST.guiding(TemplateGuidance.ADVICE, "Telephone us."))
                .orElseThrow();
        assertThat(journey.hub.templates().inUse(THERAPIST).guidance())
                .containsEntry(TemplateGuidance.ADVICE, "Telephone us.");
    }

    @Test
    void R_081_what_is_asked_from_then_on_is_asked_on_the_councils_form_and_what_was_asked_stays_on_its_own() {
        publish(AuthorityTemplates.FIRST).orElseThrow();
        journey.asked(AdviceType.SOCIAL_CARE, Addressee.person(PSYCHOLOGIST.id()));

        assertThat(journey.draft(3, PSYCHOLOGIST).orElseThrow().template()).isEqualTo(AuthorityTemplates.FIRST);
        assertThat(journey.draft(2, PSYCHOLOGIST).orElseThrow().template()).isEqualTo(NationalTemplates.advice());
    }

    @Test
    void R_081_a_form_is_published_by_an_administrator_alone() {
        for (Actor other : List.of(COORDINATOR, HEAD_OF_SEND, MANAGER, THERAPIST)) {
            assertThat(RefusalReasons.codes(journey.hub.templates().publish(AuthorityTemplates.FIRST, other)))
                    .containsExactly(RefusalCode.NOT_PERMITTED);
            assertThat(RefusalReasons.sentences(journey.hub.templates().publish(AuthorityTemplates.FIRST, other)))
                    .containsExactly("Only an administrator of the local authority can publish templates."
                            + " Ask an administrator to publish it.");
        }
        assertThat(journey.hub.templates().inUse(COORDINATOR)).isEqualTo(NationalTemplates.advice());
    }

    @Test
    void R_081_a_published_form_never_changes_and_the_next_is_a_new_version() {
        publish(AuthorityTemplates.FIRST).orElseThrow();
        assertThat(publish(AuthorityTemplates.FIRST)).isInstanceOf(Outcome.Done.class);
        assertThat(RefusalReasons.places(publish(AuthorityTemplates.FIRST.relaxingBackground())))
                .containsExactly("/version");
        assertThat(RefusalReasons.sentences(publish(AuthorityTemplates.FIRST.relaxingBackground())))
                .containsExactly("Another template was published as ‘" + AuthorityTemplates.FIRST.ref()
                        + "’. Publish your changes as the next version.");
        assertThat(RefusalReasons.places(publish(AuthorityTemplates.second(3)))).containsExactly("/version");
        assertThat(RefusalReasons.sentences(publish(AuthorityTemplates.second(3))))
                .containsExactly("‘" + AuthorityTemplates.second(3).ref()
                        + "’ is not the next version. Set `version` to the one after the last that was published.");
        assertThat(RefusalReasons.places(publish(
                        new Template(new TemplateRef("advice", 2), "Ours", AuthorityTemplates.FIRST.sections()))))
                .containsExactly("/id");
        assertThat(publish(AuthorityTemplates.SECOND)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void P_9_the_form_of_one_authority_is_none_of_another() {
        publish(AuthorityTemplates.FIRST).orElseThrow();
        assertThat(journey.hub.templates().find(AuthorityTemplates.FIRST.ref(), COORDINATOR))
                .isInstanceOf(Outcome.Done.class);
        assertThat(RefusalReasons.codes(
                        journey.hub.templates().find(AuthorityTemplates.FIRST.ref(), NEIGHBOURS_COORDINATOR)))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(journey.hub.templates().find(NATIONAL, NEIGHBOURS_COORDINATOR))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_the_guide_fixes_and_what_a_draft_would_lose_is_refused_at_once() {
        publish(AuthorityTemplates.FIRST).orElseThrow();
        List<String> rules = RefusalReasons.rules(publish(new Template(
                        new TemplateRef("northshire-advice", 2),
                        "Short",
                        AuthorityTemplates.FIRST.sections().subList(0, 1))
                .migratingFrom(AuthorityTemplates.SECOND.migrations().getFirst())));
        assertThat(rules).contains("R-106", "R-113", "R-081");
    }

    @Test
    void R_081_a_form_takes_drafts_only_from_a_form_that_was_published() {
        Template stray =
                AuthorityTemplates.FIRST.migratingFrom(Migration.from(new TemplateRef("southshire-advice", 1)));
        assertThat(RefusalReasons.places(publish(stray))).containsExactly("/migrations/1/from");
        assertThat(RefusalReasons.sentences(publish(stray)))
                .containsExactly(
                        "The local authority has not published ‘southshire-advice/1’. Correct `from`, or remove"
                                + " this migration.");
    }

    @Test
    void R_081_a_form_that_would_lose_something_of_a_draft_is_not_published() {
        publish(AuthorityTemplates.FIRST).orElseThrow();
        publish(AuthorityTemplates.SECOND).orElseThrow();
        assertThat(RefusalReasons.places(publish(AuthorityTemplates.lossy())))
                .isNotEmpty()
                .containsOnly("/migrations/0");
    }

    @Test
    void R_081_a_draft_is_moved_to_a_newer_form_with_all_that_was_written() {
        Contents before = drafted();
        move(AuthorityTemplates.FIRST, COORDINATOR).orElseThrow();
        move(AuthorityTemplates.SECOND, THERAPIST).orElseThrow();

        Contents after = journey.draft(1, THERAPIST).orElseThrow().draft().contents();
        Answers area = before.of(COMMUNICATION);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().template()).isEqualTo(AuthorityTemplates.SECOND);
        assertThat(after.sections().keySet())
                .containsExactlyInAnyOrder(SectionCode.HEADER, SectionCode.BACKGROUND, SPEECH);
        assertThat(after.of(SPEECH).text("difficulties")).isEqualTo(area.text("needs"));
        assertThat(after.of(SPEECH).entries("outcomes")).isEqualTo(area.entries("outcomes"));
        assertThat(after.of(SectionCode.BACKGROUND)).isEqualTo(before.of(SectionCode.BACKGROUND));
    }

    @Test
    void R_069_the_timeline_tells_of_a_move_and_nothing_of_what_was_written() {
        drafted();
        move(AuthorityTemplates.FIRST, THERAPIST).orElseThrow();
        assertThat(journey.hub
                        .reading()
                        .timeline(journey.id(), COORDINATOR)
                        .orElseThrow()
                        .getFirst()
                        .sentence())
                .isEqualTo("A response was moved to another version of the template (request 1).");
    }

    @Test
    void only_who_responds_and_the_responsible_co_ordinator_move_a_draft() {
        drafted();
        assertThat(RefusalReasons.codes(move(AuthorityTemplates.FIRST, MANAGER)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(RefusalReasons.codes(move(AuthorityTemplates.FIRST, HEAD_OF_SEND)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(RefusalReasons.codes(move(AuthorityTemplates.FIRST, PSYCHOLOGIST)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(RefusalReasons.codes(move(AuthorityTemplates.FIRST, NEIGHBOURS_COORDINATOR)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void a_draft_goes_only_where_a_form_says_that_it_follows() {
        drafted();
        assertThat(RefusalReasons.codes(move(AuthorityTemplates.SECOND, THERAPIST)))
                .containsExactly(RefusalCode.NOT_OFFERED);
        assertThat(RefusalReasons.places(journey.handle(
                        new AdviceCommand.MoveToTemplate(journey.request(1), new TemplateRef("never", 1)), THERAPIST)))
                .containsExactly("template");
    }

    @Test
    void P_2_a_window_that_was_open_on_the_older_form_overwrites_nothing() {
        drafted();
        move(AuthorityTemplates.FIRST, COORDINATOR).orElseThrow();
        SaveResult.Saved late = journey.save(
                        1, THERAPIST, SectionCode.BACKGROUND, 1, Writing.background("Written in an old window"))
                .orElseThrow();
        assertThat(late.conflicts()).hasSize(1);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().contents().of(SectionCode.BACKGROUND))
                .isEqualTo(Writing.background("In 2023"));
    }

    @Test
    void R_141_what_was_submitted_is_not_moved_and_a_sealed_version_stays_on_its_own_form() {
        drafted();
        journey.submitted(1, THERAPIST);
        assertThat(RefusalReasons.codes(move(AuthorityTemplates.FIRST, THERAPIST)))
                .containsExactly(RefusalCode.ADVICE_LOCKED);

        journey.reopened(1);
        move(AuthorityTemplates.FIRST, THERAPIST).orElseThrow();
        move(AuthorityTemplates.SECOND, THERAPIST).orElseThrow();
        SubmittedAdvice sealed =
                journey.hub.advice().latest(journey.request(1), COORDINATOR).orElseThrow();
        assertThat(sealed.template()).isEqualTo(NATIONAL);
        assertThat(sealed.genuine()).isTrue();
        assertThat(printed()).contains("Finding words").contains("Needs").doesNotContain("What is difficult");

        journey.submitted(1, THERAPIST);
        assertThat(journey.hub
                        .advice()
                        .versions(journey.request(1), COORDINATOR)
                        .orElseThrow())
                .extracting(SubmittedAdvice::template)
                .containsExactly(NATIONAL, AuthorityTemplates.SECOND.ref());
        assertThat(printed()).contains("Finding words").contains("What is difficult");
    }

    private Contents drafted() {
        publish(AuthorityTemplates.FIRST).orElseThrow();
        publish(AuthorityTemplates.SECOND).orElseThrow();
        journey.wroteAll(1, THERAPIST).saved(1, THERAPIST, COMMUNICATION, Writing.area());
        return journey.draft(1, THERAPIST).orElseThrow().draft().contents();
    }

    private Outcome<TemplateRef> publish(Template template) {
        return journey.hub.templates().publish(template, ADMINISTRATOR);
    }

    private Outcome<CaseFile> move(Template template, Actor by) {
        return journey.handle(new AdviceCommand.MoveToTemplate(journey.request(1), template.ref()), by);
    }

    private String printed() {
        return Transcript.of(journey.hub
                        .documents()
                        .advice(journey.request(1), COORDINATOR)
                        .orElseThrow())
                .stream()
                .map(TranscriptEntry::text)
                .collect(Collectors.joining("\n"));
    }
}
