package io.github.ehckit.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Notice LATE = new Notice("reg 8(1)", "the advice is late");
    private static final Notice VAGUE = new Notice("Code 9.69", "the provision is vague");
    private static final Refusal MISSING = Refusal.of(RefusalCode.MISSING, "R-112", "the needs are missing");

    private final List<Notice> told = new ArrayList<>();

    @Test
    void a_value_comes_with_each_notice_in_its_order() {
        assertThat(Outcome.done("sent", List.of(LATE, VAGUE)).orElseThrow(told::add))
                .isEqualTo("sent");
        assertThat(told).containsExactly(LATE, VAGUE);
    }

    @Test
    void a_refusal_is_thrown_with_every_reason_and_no_notice_is_told() {
        Outcome<String> refused = Outcome.done("first", List.of(LATE)).then(value -> Outcome.refused(MISSING));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> refused.orElseThrow(told::add))
                .satisfies(thrown -> assertThat(thrown.reasons()).containsExactly(MISSING));
        assertThat(told).isEmpty();
    }
}
