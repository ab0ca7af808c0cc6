package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.answer.Contents;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomAnswersTest {
    private final Template template = NationalTemplates.advice();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_the_form_offers_is_no_fault_and_what_is_missing_is_at_a_place_of_its_own(long seed) {
        Contents contents = new RandomAnswers(new Random(seed)).of(template);

        assertThat(contents.sections())
                .allSatisfy((section, answers) ->
                        assertThat(template.faults(section, answers)).isEmpty());
        assertThat(template.findings(contents)).extracting(Finding::path).doesNotHaveDuplicates();
    }
}
