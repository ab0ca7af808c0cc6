package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A response may be as long as its writers make it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LargeDraftTest {
    private static final int ENTRIES = 30_000;

    private final StoresUnderTest stores;
    private final TestJourney journey;

    LargeDraftTest(TestDatabase database) {
        stores = TestStores.of(database.shared());
        journey = new TestJourney(stores.cases(), database.shared());
    }

    @Test
    @DisplayName("R-127: a section of 30,000 outcomes, more than a mebibyte, is saved, submitted and read back")
    void a_section_of_thirty_thousand_outcomes_is_kept() {
        journey.travel(5);
        journey.save(
                        TestJourney.section(SectionCode.BACKGROUND, 0, TestJourney.background()),
                        TestJourney.section(TestJourney.COMMUNICATION, 0, outcomes()))
                .orElseThrow();
        journey.submit().orElseThrow();
        assertThat(stores.advice()
                        .find(journey.advice())
                        .orElseThrow()
                        .contents()
                        .of(TestJourney.COMMUNICATION))
                .isEqualTo(outcomes());
        assertThat(stores.advice().submitted(journey.advice()).getLast().genuine())
                .isTrue();
    }

    private static Answers outcomes() {
        return TestJourney.needs()
                .adding(
                        "outcomes",
                        IntStream.range(0, ENTRIES)
                                .mapToObj(n -> Entry.of("o" + n, Answers.none().with("outcome", "Outcome " + n)))
                                .toArray(Entry[]::new));
    }
}
