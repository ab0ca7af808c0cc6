package io.github.ehckit.spi.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.PersonalText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TckCasesTest {
    private final TckCases cases = TckCases.ofNewAuthority();

    @Test
    void the_histories_hold_every_kind_of_event() {
        Set<Class<?>> told = cases.histories().stream()
                .flatMap(history -> history.entries().stream())
                .map(HistoryEntry::event)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(kinds(CaseEvent.class).collect(Collectors.toSet()));
    }

    @Test
    void every_hostile_text_is_one_that_a_person_may_write() {
        assertThat(TckTexts.hostile())
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank() && text.length() <= PersonalText.LONGEST);
    }

    @Test
    void the_clocks_change_on_the_days_of_the_first_and_the_last_entry() {
        assertThat(cases.assessment().entries().getFirst().at()).hasToString("2025-03-30T00:59:59.999999999Z");
        assertThat(cases.assessment().entries().getLast().at()).hasToString("2025-10-26T00:59:59.999999999Z");
    }

    @Test
    void no_two_fixtures_share_an_authority() {
        assertThat(cases.authority()).isNotEqualTo(TckCases.ofNewAuthority().authority());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(TckCasesTest::kinds)
                : Stream.of(type);
    }
}
