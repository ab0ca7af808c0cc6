package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.spi.tck.StoresUnderTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People who submit, write, re-open, and take the case out of the assessment stage, all at the same moment. */
class SubmissionLockTest {
    private static final int FEW = 16;
    private static final int MANY = 64;
    private static final int RUNS = 20;
    private static final long SEED = 4;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "P1, R-141, R-147, D-06, D-08: advice is accepted once an opening, nothing is written after it, all of it is told")
    void advice_is_accepted_once_an_opening(StorageUnderTest keeping) throws Exception {
        hold(keeping, 4, FEW);
    }

    @Tag("campaign")
    @ParameterizedTest
    @EnumSource
    @DisplayName("P1: 64 people at each of 2,000 requests")
    void advice_is_accepted_once_an_opening_over_and_over(StorageUnderTest keeping) throws Exception {
        hold(keeping, 500, MANY);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
    @DisplayName("P1: a store that reads the standing and then writes is caught")
    void a_store_that_checks_and_then_acts_is_caught(StorageUnderTest keeping) throws Exception {
        assertThat(faultsUnheld(keeping, SEED)).isNotEmpty();
    }

    @Tag("campaign")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
    @DisplayName("P1: a store that reads the standing and then writes is caught in 20 of 20 runs")
    void a_store_that_checks_and_then_acts_is_always_caught(StorageUnderTest keeping) throws Exception {
        int caught = 0;
        for (int run = 0; run < RUNS; run++) {
            caught += faultsUnheld(keeping, run).isEmpty() ? 0 : 1;
        }
        CampaignCounts.print("P1 %s: check-then-act caught in %d of %d runs", keeping, caught, RUNS);
        assertThat(caught).isEqualTo(RUNS);
    }

    private static void hold(StorageUnderTest keeping, int cases, int people) throws Exception {
        StoresUnderTest stores = keeping.stores();
        CrowdedAuthority council = new CrowdedAuthority(stores);
        ContestedRequests contest = ContestedRequests.over(council, cases, 4);
        List<Attempt> tried = contest.held(people, SEED);
        print(keeping, contest, tried);
        assertThat(new LockCheck(stores, council.authority()).faults(tried)).isEmpty();
    }

    /** Everything that is found wrong when nobody holds a response while it is written. */
    private static List<String> faultsUnheld(StorageUnderTest keeping, long seed) throws Exception {
        StoresUnderTest unheld = TestStores.of(new NonLockingStore().on(keeping.database()));
        CrowdedAuthority council = new CrowdedAuthority(unheld);
        List<Attempt> tried = ContestedRequests.over(council, 20, 4).held(FEW, seed);
        return new LockCheck(keeping.stores(), council.authority()).faults(tried);
    }

    private static void print(StorageUnderTest keeping, ContestedRequests contest, List<Attempt> tried) {
        long[] nanos = tried.stream().mapToLong(Attempt::nanos).sorted().toArray();
        String done = Arrays.stream(Attempt.Act.values())
                .map(act -> act + " "
                        + tried.stream().filter(attempt -> attempt.did(act)).count())
                .toList()
                .toString();
        CampaignCounts.print(
                "P1 %s: %,d requests, %,d attempts, done %s, 99 of 100 answered within %d ms",
                keeping, contest.requests().size(), tried.size(), done, nanos[nanos.length * 99 / 100] / 1_000_000);
    }
}
