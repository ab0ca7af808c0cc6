package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckResponses.HEALTH;
import static io.github.ehckit.spi.tck.TckResponses.complete;
import static io.github.ehckit.spi.tck.TckResponses.save;
import static io.github.ehckit.spi.tck.TckResponses.sealed;
import static io.github.ehckit.spi.tck.TckResponses.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.CommitResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules RS9 and RS10: each authority has responses of its own, and what fails is undone. */
public interface ResponsesAreTogether extends StoreRules {

    /** If it fails, a response is looked up by its case and its number without the authority. */
    @TestFactory
    default Stream<DynamicTest> RS9_nothing_of_one_authority_is_found_or_changed_by_another() {
        return Bench.everyWay(this, bench -> {
            Story ours = bench.fixtures().assessment();
            Bench other = bench.elsewhere();
            Story theirs = new Story(
                    new CaseId(other.fixtures().authority(), ours.id().id()), ours.reference(), ours.entries());
            Response mine = bench.opened(ours);
            assertEquals(Optional.empty(), found(other, new AdviceRequestId(theirs.id(), 1)));
            Response yours = other.opened(theirs);
            Response kept = bench.saved(mine, complete(mine));
            assertEquals(yours, other.find(yours));
            bench.submitted(kept, sealed(ours, kept));
            assertEquals(yours, other.find(yours));
            assertEquals(List.of(), versions(other, yours));
        });
    }

    /** If it fails, the text that lost a conflict is shown to another authority. */
    @TestFactory
    default Stream<DynamicTest> RS9_texts_that_lost_are_their_own_authoritys() {
        return Bench.everyWay(this, bench -> {
            Story ours = bench.fixtures().assessment();
            Bench other = bench.elsewhere();
            Response mine = bench.opened(ours);
            Response yours = other.opened(new Story(
                    new CaseId(other.fixtures().authority(), ours.id().id()), ours.reference(), ours.entries()));
            bench.saved(mine, save(mine, section(HEALTH, 0, "won")));
            bench.in(() -> bench.stores().responses().save(save(mine, section(HEALTH, 0, "lost"))));
            assertEquals(Map.of(), other.in(() -> other.stores().responses().keptCopies(yours.request())));
        });
    }

    /** If it fails, the store does not take part in the unit of work. */
    @TestFactory
    default Stream<DynamicTest> RS10_work_that_fails_leaves_nothing_behind() {
        return Bench.inTransactions(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response kept = completed(bench, story);
            SubmittedAdvice advice = sealed(story, kept);
            bench.fails(() -> bench.stores()
                    .responses()
                    .save(save(kept, section(HEALTH, 0, "text"), section(TckResponses.COGNITION, 3, "conflict"))));
            bench.fails(() -> assertEquals(
                    CommitResult.COMMITTED,
                    bench.stores().responses().submit(kept, TckResponses.submitted(kept, advice), advice)));
            holdsNoMoreThan(bench, kept);
        });
    }

    /** If it fails, a response is opened on a connection of its own. */
    @TestFactory
    default Stream<DynamicTest> RS10_an_opening_that_fails_leaves_nothing_behind() {
        return Bench.inTransactions(this, bench -> {
            Response fresh = TckResponses.fresh(bench.fixtures().assessment());
            bench.fails(() -> bench.stores().responses().open(fresh));
            assertEquals(Optional.empty(), found(bench, fresh.request()));
        });
    }

    /** If it fails, the unit of work commits on its own although the host has a transaction open on the thread. */
    @Test
    default void RS10_what_the_host_undoes_is_undone() {
        Bench bench = Bench.of(this, Way.OURS);
        Story story = bench.fixtures().assessment();
        Response kept = completed(bench, story);
        SubmittedAdvice advice = sealed(story, kept);
        bench.undoneByTheHost(() -> bench.submitted(kept, advice));
        holdsNoMoreThan(bench, kept);
    }

    /** If it fails, see the rule CS9 of the same name. */
    @Test
    default void RS10_work_that_fails_leaves_nothing_behind_though_the_host_goes_on() {
        Bench bench = Bench.of(this, Way.OURS);
        Response kept = completed(bench, bench.fixtures().assessment());
        bench.failsWhileTheHostGoesOn(() -> bench.stores().responses().save(save(kept, section(HEALTH, 0, "text"))));
        holdsNoMoreThan(bench, kept);
    }

    private static Response completed(Bench bench, Story story) {
        Response fresh = bench.opened(story);
        return bench.saved(fresh, complete(fresh));
    }

    private static void holdsNoMoreThan(Bench bench, Response kept) {
        assertEquals(kept, bench.find(kept));
        assertEquals(List.of(), versions(bench, kept));
        assertEquals(Map.of(), bench.in(() -> bench.stores().responses().keptCopies(kept.request())));
    }

    private static Optional<Response> found(Bench bench, AdviceRequestId request) {
        return bench.in(() -> bench.stores().responses().find(request));
    }

    private static List<SubmittedAdvice> versions(Bench bench, Response of) {
        return bench.in(() -> bench.stores().responses().submitted(of.request()));
    }
}
