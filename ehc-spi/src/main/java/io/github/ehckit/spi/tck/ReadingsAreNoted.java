package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.casework.Reading.Way;
import io.github.ehckit.casework.Response;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rule RS15, and RS9 and RS10 of it: who has read what was submitted. */
public interface ReadingsAreNoted extends StoreRules {

    /** If it fails, look at how moments are kept, which of two is kept, and what makes two readings one. */
    @TestFactory
    default Stream<DynamicTest> RS15_a_reading_is_noted_once_with_its_first_and_its_latest_moment() {
        return Bench.everyWay(this, bench -> {
            AdviceRequestId request =
                    bench.opened(bench.fixtures().assessment()).request();
            Reading first = reading(1, Role.COORDINATOR, Way.READ, 1);
            note(bench, request, first);
            note(bench, request, reading(1, Role.COORDINATOR, Way.READ, 9));
            note(bench, request, reading(1, Role.COORDINATOR, Way.READ, 5));
            Reading downloaded = reading(1, Role.COORDINATOR, Way.DOWNLOADED, 2);
            Reading inAnotherRole = reading(1, Role.DECISION_MAKER, Way.READ, 3);
            Reading ofTheSecond = reading(2, Role.COORDINATOR, Way.READ, 4);
            List.of(ofTheSecond, inAnotherRole, downloaded).forEach(other -> note(bench, request, other));
            assertEquals(
                    List.of(first.again(moment(9)), downloaded, inAnotherRole, ofTheSecond), readings(bench, request));
        });
    }

    /** If it fails, two who read at the same moment get in each other's way. */
    @TestFactory
    default Stream<DynamicTest> RS15_readings_that_race_are_all_noted() {
        return Bench.everyWay(this, bench -> {
            AdviceRequestId request =
                    bench.opened(bench.fixtures().assessment()).request();
            Race.run(runner -> {
                for (int version = 1; version <= Race.ROUNDS; version++) {
                    note(bench, request, reading(version, Role.COORDINATOR, Way.READ, runner + 1));
                }
                return runner;
            });
            List<Reading> noted = readings(bench, request);
            assertEquals(Race.ROUNDS, noted.size(), "how many readings");
            noted.forEach(reading -> assertEquals(moment(Race.RUNNERS), reading.last(), "the latest moment"));
        });
    }

    /** If it fails, a reading is kept or looked up without the authority. */
    @TestFactory
    default Stream<DynamicTest> RS9_readings_are_their_own_authoritys() {
        return Bench.everyWay(this, bench -> {
            Response mine = bench.opened(bench.fixtures().assessment());
            Bench other = bench.elsewhere();
            CaseId ours = mine.request().ofCase();
            note(bench, mine.request(), reading(1, Role.COORDINATOR, Way.READ, 1));
            assertEquals(
                    List.of(),
                    readings(
                            other,
                            new AdviceRequestId(new CaseId(other.fixtures().authority(), ours.id()), 1)));
        });
    }

    /** If it fails, a reading is noted in the transaction that is open on the thread: whoever undoes that has read unseen. */
    @TestFactory
    default Stream<DynamicTest> RS18_a_reading_stays_noted_when_the_transaction_around_it_is_undone() {
        return Bench.inTransactions(this, bench -> {
            Response response = bench.opened(bench.fixtures().assessment());
            Reading first = reading(1, Role.COORDINATOR, Way.READ, 1);
            Reading second = reading(2, Role.COORDINATOR, Way.READ, 2);
            bench.fails(() -> bench.stores().responses().note(response.request(), first));
            bench.undoneByTheHost(() -> bench.stores().responses().note(response.request(), second));
            assertEquals(List.of(first, second), readings(bench, response.request()));
        });
    }

    private static Reading reading(int version, Role as, Way way, int moment) {
        return new Reading(version, new PersonId("tck.reader"), as, way, moment(moment), moment(moment));
    }

    private static Instant moment(int nanos) {
        return Instant.parse("2025-10-26T01:00:00.000000000Z").plusNanos(nanos);
    }

    private static void note(Bench bench, AdviceRequestId request, Reading reading) {
        bench.in(() -> {
            bench.stores().responses().note(request, reading);
            return reading;
        });
    }

    private static List<Reading> readings(Bench bench, AdviceRequestId request) {
        return bench.in(() -> bench.stores().responses().readings(request));
    }
}
