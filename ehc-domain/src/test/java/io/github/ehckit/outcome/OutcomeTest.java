package io.github.ehckit.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ehckit.record.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Notice LATE = new Notice("reg 8(1)", Flag.LOOKED_AFTER.message(), Optional.empty());
    private static final Notice VAGUE = new Notice("Code 9.69", Flag.SAFEGUARDING.message(), Optional.empty());
    private static final Refusal MISSING = Refusal.notFound();

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
