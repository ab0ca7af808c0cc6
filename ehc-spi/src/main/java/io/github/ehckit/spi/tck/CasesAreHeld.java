package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.RecordEvent;
import io.github.ehckit.casework.Recorded;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommitResult;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules CS4 and CS7: of those who act at the same moment one is first, and whoever took a case has it. */
public interface CasesAreHeld extends StoreRules {

    /** If it fails, the version is compared and then written, in two steps between which others get through. */
    @TestFactory
    default Stream<DynamicTest> CS4_of_racing_commits_exactly_one_is_kept() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::refusal);
            EhcCase was = bench.keep(story, 1);
            for (int round = 0; round < Race.ROUNDS; round++) {
                EhcCase from = was;
                List<CommitResult> results = Race.run(runner -> bench.commit(Story.step(from, assigned(from, runner))));
                assertEquals(1, Collections.frequency(results, CommitResult.COMMITTED), "how many won: " + results);
                was = bench.find(story).orElseThrow();
                assertEquals(from.evolve(assigned(from, results.indexOf(CommitResult.COMMITTED))), was, "the winner's");
            }
        });
    }

    /** If it fails, a case that is taken is read without being locked until the transaction ends. */
    @TestFactory
    default Stream<DynamicTest> CS7_whoever_took_a_case_commits_it() {
        return Bench.inTransactions(this, bench -> {
            Story story = bench.story(TckCases::refusal);
            bench.keep(story, 1);
            List<Integer> refused = Race.run(runner -> rounds(bench, story, runner));
            assertEquals(Collections.nCopies(Race.RUNNERS, 0), refused, "how many of each were refused");
            assertEquals(
                    Optional.of(1 + Race.RUNNERS * Race.ROUNDS),
                    bench.find(story).map(EhcCase::version));
        });
    }

    /** If it fails, a commit does not wait for whoever took the case. */
    @TestFactory
    default Stream<DynamicTest> CS7_nobody_commits_a_case_that_somebody_else_took() {
        return Bench.inTransactions(this, bench -> {
            Story story = bench.story(TckCases::refusal);
            bench.keep(story, 1);
            List<Integer> refused =
                    Race.run(runner -> runner == 0 ? rounds(bench, story, runner) : intrusions(bench, story, runner));
            assertEquals(0, refused.getFirst(), "how many of those who took the case were refused");
        });
    }

    /** Takes and commits, over and over; how many commits were refused. */
    private static int rounds(Bench bench, Story story, int runner) {
        CaseStore cases = bench.stores().cases();
        int refused = 0;
        for (int round = 0; round < Race.ROUNDS; round++) {
            CommitResult result = bench.in(() -> {
                EhcCase was = cases.take(story.id()).orElseThrow();
                return cases.commit(Story.step(was, assigned(was, runner)));
            });
            refused += result == CommitResult.STALE ? 1 : 0;
        }
        return refused;
    }

    /** Finds and commits without taking, over and over: some succeed, some do not. */
    private static int intrusions(Bench bench, Story story, int runner) {
        for (int round = 0; round < Race.ROUNDS; round++) {
            EhcCase was = bench.find(story).orElseThrow();
            bench.commit(Story.step(was, assigned(was, runner)));
        }
        return 0;
    }

    private static Recorded assigned(EhcCase was, int runner) {
        PersonId person = new PersonId("tck.runner-" + runner);
        return TckCases.entry(was.version() + 1, new RecordEvent.CoordinatorAssigned(person));
    }
}
