package io.github.ehckit.template;

import static io.github.ehckit.template.TemplateFixtures.background;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The answer that an allocated worker will be providing advice")
class PromiseTest {
    private static final SectionCode AREA = new SectionCode("social-care");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 27);

    private final Template template = NationalTemplates.advice();

    @ParameterizedTest(name = "{0} alone is {1}")
    @CsvSource({
        "WILL_KNOWN_MEETS, ADVICE",
        "WILL_ALLOCATED_WORKER, PROMISE",
        "WILL_NOT_KNOWN_MEETS, ADVICE",
        "NO_KNOWN_NOT_MEETS, NIL_RETURN",
        "NO_NOT_KNOWN_NOT_MEETS, NIL_RETURN",
        "NO_OTHER, NIL_RETURN"
    })
    void R_098_to_R_104_each_answer_without_an_area_of_need_is_a_kind_of_response(
            AdviceIntention intention, ResponseKind kind) {
        assertThat(template.kind(TemplateFixtures.complete(intention))).isEqualTo(kind);
        assertThat(template.nilReturn(TemplateFixtures.complete(intention))).isEqualTo(kind == ResponseKind.NIL_RETURN);
    }

    @Test
    void R_100_it_is_advice_once_an_area_of_need_is_identified_and_no_longer_a_promise() {
        Contents identified = response(promised(), Answers.none().with("needs", "Respite"));

        assertThat(template.kind(response(promised(), Answers.none().with("needs", " "))))
                .isEqualTo(ResponseKind.PROMISE);
        assertThat(template.kind(identified)).isEqualTo(ResponseKind.ADVICE);
        assertThat(template.promisedBy(identified)).isEmpty();
        assertThat(template.kind(Contents.of(Map.of()))).isEqualTo(ResponseKind.ADVICE);
    }

    @Test
    void R_100_who_will_provide_the_advice_and_by_when_must_be_said_of_a_promise() {
        Answers bare = Header.own(AdviceIntention.WILL_ALLOCATED_WORKER);

        assertThat(blocking(response(bare, Answers.none())))
                .containsExactly("header.allocatedWorker", "header.promisedBy");
        assertThat(blocking(response(bare.with("allocatedWorker", "Ola Berg, social worker"), Answers.none())))
                .containsExactly("header.promisedBy");
        assertThat(blocking(response(promised(), Answers.none()))).isEmpty();
        assertThat(blocking(response(bare, Answers.none().with("needs", "Respite"))))
                .isEmpty();
    }

    @Test
    void R_100_the_writer_is_told_that_the_local_authority_goes_on_waiting() {
        List<Finding> findings = template.findings(response(promised(), Answers.none()));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.obligation()).isEqualTo(Obligation.WARN);
            assertThat(finding.path()).isEqualTo("header.willProvide");
            assertThat(finding.place().english()).isEqualTo("About this response");
            assertThat(finding.sentence())
                    .isEqualTo("This response says that advice will follow. The local authority goes on waiting for it."
                            + " Tell the person who will give it to expect a request for advice.");
        });
        assertThat(template.findings(response(promised(), Answers.none().with("needs", "Respite"))))
                .isEmpty();
    }

    @Test
    void R_100_the_day_of_the_promise_is_read_out_of_the_header() {
        assertThat(template.promisedBy(response(promised(), Answers.none()))).contains(FRIDAY);
        assertThat(template.promisedBy(response(promised().without(List.of("promisedBy")), Answers.none())))
                .isEmpty();
        assertThat(template.promisedBy(
                        response(promised().choosing("willProvide", "WILL_KNOWN_MEETS"), Answers.none())))
                .isEmpty();
    }

    @Test
    void R_100_what_follows_a_promise_is_asked_beside_that_answer_alone() {
        Answers kept = template.asked(
                SectionCode.HEADER,
                promised().choosing("willProvide", "NO_OTHER").with("details", "Moved away"));

        assertThat(kept.fields()).containsOnlyKeys("onBehalfOf", "willProvide", "details");
    }

    @Test
    void R_100_an_answer_that_an_authority_adds_may_be_a_promise_too() {
        Template own = NotedTemplate.national()
                .with("/sections/0/blocks/3/options/6", NotedTemplate.national().get("/sections/0/blocks/3/options/1"))
                .with("/sections/0/blocks/3/options/6/code", "YES_LATER")
                .with("/sections/0/blocks/5/askedIf/options/1", "YES_LATER")
                .read();
        Answers later = Header.own(AdviceIntention.WILL_KNOWN_MEETS).choosing("willProvide", "YES_LATER");

        assertThat(own.againstGuide()).isEmpty();
        assertThat(own.kind(response(later, Answers.none()))).isEqualTo(ResponseKind.PROMISE);
        assertThat(own.findings(response(later, Answers.none())).stream()
                        .filter(Finding::blocks)
                        .map(Finding::path))
                .containsExactly("header.allocatedWorker");
    }

    private List<String> blocking(Contents contents) {
        return template.findings(contents).stream()
                .filter(Finding::blocks)
                .map(Finding::path)
                .toList();
    }

    private static Answers promised() {
        return Header.promise("Ola Berg, social worker", FRIDAY);
    }

    private static Contents response(Answers header, Answers area) {
        Map<SectionCode, Answers> sections = new HashMap<>();
        sections.put(SectionCode.HEADER, header);
        sections.put(SectionCode.BACKGROUND, background());
        sections.put(AREA, area);
        return Contents.of(sections);
    }
}
