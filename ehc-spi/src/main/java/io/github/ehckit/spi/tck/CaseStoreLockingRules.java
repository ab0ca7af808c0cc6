package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.record.RecordEvent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules CS4 and CS7: one of several concurrent commits wins, and a taken case is locked. */
interface CaseStoreLockingRules extends StoresContract {

    @TestFactory
    @IfThisFails("the version is compared and then written in two steps, and another commit gets in between.")
    default Stream<DynamicTest> CS4_of_racing_commits_exactly_one_is_kept() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            EhcCase was = fixture.keep(history, 1);
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                EhcCase from = was;
                List<CommitResult> results =
                        ConcurrentRuns.run(runner -> fixture.commit(CaseHistory.step(from, assigned(from, runner))));
                assertEquals(1, Collections.frequency(results, CommitResult.COMMITTED), "how many won: " + results);
                was = fixture.find(history).orElseThrow();
                assertEquals(from.evolve(assigned(from, results.indexOf(CommitResult.COMMITTED))), was, "the winner's");
            }
        });
    }

    @TestFactory
    @IfThisFails("a case that is taken is read without a lock that lasts until the transaction ends.")
    default Stream<DynamicTest> CS7_whoever_took_a_case_commits_it() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            fixture.keep(history, 1);
            List<Integer> refused = ConcurrentRuns.run(runner -> rounds(fixture, history, runner));
            assertEquals(Collections.nCopies(ConcurrentRuns.RUNNERS, 0), refused, "how many of each were refused");
            assertEquals(
                    Optional.of(1 + ConcurrentRuns.RUNNERS * ConcurrentRuns.ROUNDS),
                    fixture.find(history).map(EhcCase::version));
        });
    }

    @TestFactory
    @IfThisFails("a commit does not wait for the unit of work that took the case.")
    default Stream<DynamicTest> CS7_nobody_commits_a_case_that_somebody_else_took() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            fixture.keep(history, 1);
            List<Integer> refused = ConcurrentRuns.run(
                    runner -> runner == 0 ? rounds(fixture, history, runner) : intrusions(fixture, history, runner));
            assertEquals(0, refused.getFirst(), "how many of those who took the case were refused");
        });
    }

    /** Locks and commits, over and over; returns how many commits were refused. */
    private static int rounds(StoreFixture fixture, CaseHistory history, int runner) {
        CaseStore cases = fixture.stores().cases();
        int refused = 0;
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            CommitResult result = fixture.in(() -> {
                EhcCase was = cases.lock(history.id()).orElseThrow();
                return cases.commit(CaseHistory.step(was, assigned(was, runner)));
            });
            refused += result == CommitResult.STALE ? 1 : 0;
        }
        return refused;
    }

    /** Finds and commits without a lock, over and over: some succeed, some do not. */
    private static int intrusions(StoreFixture fixture, CaseHistory history, int runner) {
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            EhcCase was = fixture.find(history).orElseThrow();
            fixture.commit(CaseHistory.step(was, assigned(was, runner)));
        }
        return 0;
    }

    private static HistoryEntry assigned(EhcCase was, int runner) {
        PersonId person = new PersonId("tck.runner-" + runner);
        return TckCases.entry(was.version() + 1, new RecordEvent.CoordinatorAssigned(person));
    }
}
