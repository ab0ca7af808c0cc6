package io.github.ehckit.template;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the national template beside those of the guide")
class GuideWordsTest {
    /** Labels and sentences that the guide has within a sentence of its own, or before a colon. */
    private static final Map<String, String> WITHIN_A_SENTENCE = Map.ofEntries(
            entry("guidance/documents", "Any additional information to support the advice can be uploaded here:"),
            entry("header.name#label", "name"),
            entry("header.jobTitle#label", "job title/role"),
            entry("header.details#help", "the reason for this answer"),
            entry("background#label", "background details"),
            entry("*.outcomes.steps#entry", "step"),
            entry("*.outcomes.steps.step#label", "step to achieving outcome"),
            entry("*.outcomes.steps.achieveBy#label", "date to be achieved by"));

    /** Words that the guide has too, but of something else: of the service, and of a filter. */
    private static final Set<String> OF_SOMETHING_ELSE =
            Set.of("health#label", "*.outcomes.preparingForAdulthood=EMPLOYMENT#label");

    private static final GuideText GUIDE = GuideText.read();
    private static final Template NATIONAL = NationalTemplates.advice();

    @Test
    void R_093_to_R_131_each_text_stands_in_the_guide_or_is_marked_as_not_from_it() {
        assertThat(NATIONAL.texts())
                .filteredOn(text -> !text.named(NATIONAL.notFromGuide()))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(GUIDE.has(asInGuide(text)))
                        .as("%s: “%s”", text.path(), text.words())
                        .isTrue());
    }

    @Test
    void no_text_that_stands_in_the_guide_is_marked_as_not_from_it() {
        assertThat(NATIONAL.texts())
                .filteredOn(text -> text.named(NATIONAL.notFromGuide()) && !text.named(OF_SOMETHING_ELSE))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(GUIDE.has(text.words()))
                        .as("%s: “%s”", text.path(), text.words())
                        .isFalse());
    }

    @Test
    void each_exception_of_this_test_is_needed_and_differs_from_the_guide_in_a_capital_or_a_full_stop_alone() {
        Set<String> seen = new HashSet<>();
        for (TemplateText text : NATIONAL.texts()) {
            WITHIN_A_SENTENCE.forEach((path, words) -> {
                if (text.named(path)) {
                    seen.add(path);
                    assertThat(GUIDE.has(text.words())).as(text.path()).isFalse();
                    assertThat(plain(text.words())).isEqualTo(plain(words));
                }
            });
            OF_SOMETHING_ELSE.stream().filter(text::named).forEach(path -> {
                seen.add(path);
                assertThat(GUIDE.has(text.words())).as(text.path()).isTrue();
            });
        }
        assertThat(seen).containsAll(WITHIN_A_SENTENCE.keySet()).containsAll(OF_SOMETHING_ELSE);
    }

    @Test
    void the_guide_is_read_to_the_letter() {
        assertThat(GUIDE.has("Yes - Child or young person is known and meets the criteria for an assessment."))
                .isTrue();
        assertThat(List.of(
                        "Yes - child or young person is known and meets the criteria for an assessment.",
                        "No - Child or young person is not known and does not meet the criteria for an assessment.",
                        "Preparing for adulthood typ"))
                .noneMatch(GUIDE::has);
    }

    @Test
    void R_120_and_R_122_words_that_had_become_ours_are_the_guides_again() {
        assertThat(NATIONAL.texts())
                .extracting(TemplateText::words)
                .contains(
                        "Strengths and Needs",
                        "Outcomes, Steps and Provisions",
                        "Preparing for adulthood type",
                        "Step to achieving outcome",
                        "Date to be achieved by",
                        "Details",
                        "Job title/role",
                        "Any additional information to support the advice can be uploaded here.");
    }

    /** The words of a text as the guide has them. */
    private static String asInGuide(TemplateText text) {
        return WITHIN_A_SENTENCE.entrySet().stream()
                .filter(exception -> text.named(exception.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text.words());
    }

    private static String plain(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT)
                + words.substring(1).replaceFirst("[.:]$", "");
    }
}
