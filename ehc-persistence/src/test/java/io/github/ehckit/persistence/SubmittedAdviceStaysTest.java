package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.spi.tck.StoresUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P1 On PostgreSQL nobody changes or removes submitted advice, whatever program they use")
class SubmittedAdviceStaysTest {
    private final StoresUnderTest stores = TestStores.of(TestDatabase.POSTGRESQL.shared());
    private final TestJourney journey = new TestJourney(stores.cases(), TestDatabase.POSTGRESQL.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ehc.ehc_advice SET advice = ''",
                "DELETE FROM ehc.ehc_advice",
                "TRUNCATE ehc.ehc_advice",
                "TRUNCATE ehc.ehc_advice CASCADE"
            })
    void a_statement_that_would_is_refused(String statement) {
        journey.travel();
        assertThatThrownBy(() -> new Tables(TestDatabase.POSTGRESQL.shared()).execute(statement))
                .hasMessageContaining("23001");
        assertThat(stores.advice().submitted(journey.advice())).hasSize(2);
    }
}
