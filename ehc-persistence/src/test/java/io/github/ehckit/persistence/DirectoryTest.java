package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.usecase.AdviceRequestRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A host's directory and policies that need a connection of the same pool, are slow, or are down. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("P3, D1, A10: nothing of the host's is asked while a row or a connection is held")
class DirectoryTest {
    private static final int SECONDS = 20;
    /** Steps of members of the team, whose membership is asked for, and steps that name a person or team. */
    private static final Set<String> ASKING = Set.of(
            "request",
            "allocate",
            "answer the header",
            "save",
            "attach a document",
            "submit",
            "save a correction",
            "remove a document",
            "submit again",
            "request again");

    /** A step that names a co-ordinator, which is done whether or not the directory answers. */
    private static final Set<String> NOTICED = Set.of("decide");

    private final DataSource database;
    private final StoresUnderTest stores;

    DirectoryTest(TestDatabase kind) {
        database = kind.shared();
        stores = TestStores.of(database);
    }

    @Test
    void a_pool_of_one_connection_with_the_directory_on_it_serves_every_use_case() {
        DataSource one = SmallPool.of(1, 0).on(database);
        TestJourney journey = on(one);
        journey.travel();
        journey.readsEverything();
        journey.hub().deliveries().deliverPending(journey.authority());
        journey.hub().uploads().scanWaiting(journey.authority(), 9);
        journey.hub().uploads().sweep(journey.authority());
        assertThat(journey.told()).isNotEmpty();
    }

    @Test
    void twenty_requests_at_once_on_a_pool_of_five_are_twenty_of_twenty() throws Exception {
        DataSource five = SmallPool.of(5, SECONDS).on(database);
        List<TestJourney> journeys =
                IntStream.range(0, 20).mapToObj(n -> on(five)).toList();
        journeys.forEach(journey -> journey.travel(2));
        List<Outcome<?>> asked = Crowd.act(20, n -> journeys.get(n).request());
        List<Outcome<?>> allocated = Crowd.act(20, n -> journeys.get(n).allocate());
        assertThat(asked).hasSize(20).allMatch(Outcome.Done.class::isInstance);
        assertThat(allocated).hasSize(20).allMatch(Outcome.Done.class::isInstance);
    }

    @Test
    void commands_of_team_members_and_those_that_ask_for_advice_ask_the_directory_and_no_other_waits_for_it() {
        List<String> asked = new ArrayList<>();
        TestJourney journey = new TestJourney(
                stores.cases(), known -> new LookupDirectory(known, () -> asked.add("asked")), database);
        journey.steps().forEach((step, take) -> {
            take.get().orElseThrow();
            assertThat(asked.isEmpty()).as(step).isEqualTo(!ASKING.contains(step) && !NOTICED.contains(step));
            asked.clear();
        });
    }

    @Test
    void a_directory_that_is_down_fails_the_commands_that_ask_it_changes_nothing_and_fails_no_other() {
        AtomicBoolean down = new AtomicBoolean();
        TestJourney journey =
                new TestJourney(stores.cases(), known -> new LookupDirectory(known, () -> failIf(down)), database);
        journey.steps().forEach((step, take) -> {
            down.set(true);
            if (ASKING.contains(step)) {
                assertThatIllegalStateException().as(step).isThrownBy(take::get).withMessage("the directory is down");
                down.set(false);
            }
            assertThat(take.get()).as(step).isInstanceOf(Outcome.Done.class);
        });

        down.set(true);
        assertThat(journey.row(1).names()).isEqualTo(new AdviceRequestRow.Names(Optional.empty(), Optional.empty()));
        down.set(false);
        assertThat(journey.row(1).names().team()).contains("Therapists");
    }

    private TestJourney on(DataSource pool) {
        return new TestJourney(
                stores.cases(),
                known -> new LookupDirectory(known, () -> lookUp(pool)),
                authority -> {
                    lookUp(pool);
                    return AuthoritySettings.standard();
                },
                pool);
    }

    private static void lookUp(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.isValid(SECONDS)).isTrue();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void failIf(AtomicBoolean down) {
        if (down.get()) {
            throw new IllegalStateException("the directory is down");
        }
    }
}
