package io.github.ehckit.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @Test
    void it_is_words_of_any_letter_and_digit() {
        assertThat(RuleId.of("a-to-z-and-0-to-9")).hasToString("a-to-z-and-0-to-9");
    }

    @ParameterizedTest(name = "“{0}” names no rule")
    @ValueSource(strings = {"", "Advice", "advice due", "advice`", "advice{", "advice/", "advice:"})
    void whatever_else_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(value));
    }
}
