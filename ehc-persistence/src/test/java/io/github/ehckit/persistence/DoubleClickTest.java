package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.tck.ConcurrentRuns;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.usecase.CaseFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two clicks, and two who ask at once for the same child, on each database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DoubleClickTest {
    private static final AssessmentCommand.ReceiveRequest REQUEST =
            new AssessmentCommand.ReceiveRequest(OneOfEach.CHILD, LocalDate.of(2025, 5, 21));

    private final StoresUnderTest stores;
    private final EhcHub hub;

    DoubleClickTest(TestDatabase database) {
        stores = TestStores.of(database.shared());
        hub = new TestJourney(stores.cases(), database.shared()).hub();
    }

    @Test
    @DisplayName("R-186, P5: a click that is sent several times at once opens one case, and each is answered alike")
    void R_186_and_P5_a_double_click_opens_one_case() {
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            Actor officer = coordinator(TestDatabase.anAuthority());
            CommandKey key = CommandKey.random();
            List<Outcome<CaseFile>> answers =
                    ConcurrentRuns.run(runner -> hub.casework().open(REQUEST, officer, key));
            assertThat(answers).allMatch(Outcome.Done.class::isInstance);
            assertThat(answers.stream().distinct()).hasSize(1);
            assertThat(open(officer)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("R-184: of those who ask at once for the same child the first is done, and the others are told")
    void R_184_of_those_who_ask_at_once_the_first_is_done() {
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            Actor officer = coordinator(TestDatabase.anAuthority());
            List<Outcome<CaseFile>> answers =
                    ConcurrentRuns.run(runner -> hub.casework().open(REQUEST, officer));
            assertThat(answers).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(open(officer)).isEqualTo(1);
        }
    }

    private int open(Actor officer) {
        CaseStore cases = stores.cases();
        return cases.openCases(officer.authority(), ChildDigest.of(OneOfEach.CHILD))
                .size();
    }

    private static Actor coordinator(AuthorityCode authority) {
        return new Actor(authority, OneOfEach.COORDINATOR, Role.COORDINATOR);
    }
}
