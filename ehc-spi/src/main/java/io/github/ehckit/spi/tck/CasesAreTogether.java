package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.Recorded;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.Dispatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules CS5 and CS9: all of a step, or nothing. */
public interface CasesAreTogether extends StoreRules {

    /** If it fails, look at who writes the outbox: the case store does, from what comes with the commit. */
    @TestFactory
    default Stream<DynamicTest> CS5_state_history_and_outbox_are_kept_together() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            bench.keep(story, 3);
            CaseCommit step = story.step(3, 12);
            assertEquals(CommitResult.COMMITTED, bench.commit(step));
            bench.holds(story, 12);
            assertEquals(Set.copyOf(step.outgoing()), told(bench));
        });
    }

    /** If it fails, the outbox is written before it is known whether the commit is stale. */
    @TestFactory
    default Stream<DynamicTest> CS5_a_stale_commit_tells_nobody() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            bench.keep(story, 3);
            assertEquals(CommitResult.STALE, bench.commit(story.step(4, 8)));
            assertEquals(Set.of(), told(bench));
        });
    }

    /** If it fails, the outbox is written outside of the transaction of the commit. */
    @TestFactory
    default Stream<DynamicTest> CS5_a_step_that_is_undone_tells_nobody_and_leaves_no_history() {
        return Bench.inTransactions(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            bench.keep(story, 3);
            bench.fails(() -> bench.stores().cases().commit(story.step(3, 9)));
            assertEquals(Set.of(), told(bench));
            List<Recorded> history = bench.in(() -> bench.stores().cases().history(story.id()));
            assertEquals(story.entries().subList(0, 3), history);
        });
    }

    /** If it fails, the unit of work does not undo, or the store does not take part in it. */
    @TestFactory
    default Stream<DynamicTest> CS9_work_that_fails_leaves_nothing_behind() {
        return Bench.inTransactions(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            bench.fails(() -> bench.stores().cases().commit(story.step(0, 5)));
            bench.holdsNothing(story);
        });
    }

    /** If it fails, the unit of work wraps the exception of the work in another: hosts want to know their own again. */
    @TestFactory
    default Stream<DynamicTest> CS9_the_exception_of_the_work_is_passed_on_as_it_is() {
        return Bench.inTransactions(this, bench -> bench.fails(() -> {}));
    }

    /** If it fails, the unit of work commits on its own although the host has a transaction open on the thread. */
    @Test
    default void CS9_what_the_host_undoes_is_undone() {
        Bench bench = Bench.of(this, Way.OURS);
        Story story = bench.story(TckCases::assessment);
        bench.undoneByTheHost(() -> bench.commit(story.step(0, 5)));
        bench.holdsNothing(story);
    }

    /**
     * If it fails, work that joined the host's transaction and threw was left in it: set a savepoint and go back to it, or mark
     * the transaction so that it can only be undone.
     */
    @Test
    default void CS9_work_that_fails_leaves_nothing_behind_though_the_host_goes_on() {
        Bench bench = Bench.of(this, Way.OURS);
        Story story = bench.story(TckCases::assessment);
        bench.failsWhileTheHostGoesOn(() -> bench.stores().cases().commit(story.step(0, 5)));
        bench.holdsNothing(story);
    }

    private static Set<Notification> told(Bench bench) {
        return bench.claim(TckCases.LATE).stream()
                .map(Dispatch::notification)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
