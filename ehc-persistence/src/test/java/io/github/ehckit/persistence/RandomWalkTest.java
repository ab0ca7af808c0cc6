package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.usecase.AdviceReading;
import io.github.ehckit.usecase.CaseDocuments;
import io.github.ehckit.usecase.CaseReading;
import io.github.ehckit.usecase.Uploads;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks at random over all commands, on three stores at once, with everybody reading everything. */
class RandomWalkTest {
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int THREADS = 2;

    /** How many walks are taken on the same hubs: what is kept in memory is copied for each unit of work. */
    private static final int TOGETHER = 25;

    /** What adds documents, takes them out, or looks after them, and what chooses the language of documents. */
    private static final Set<String> DONE_AND_NOT_READ = Set.of(
            "CaseDocuments.in",
            "Uploads.add",
            "Uploads.remove",
            "Uploads.scanWaiting",
            "Uploads.waiting",
            "Uploads.parked",
            "Uploads.requeueParked",
            "Uploads.sweep");

    @Test
    @DisplayName(
            "D-01, D-12, R-080, R-144, R-164: on any walk no draft leaks or is lost, nobody reads unearned or works after they left, and"
                    + " three stores agree")
    void three_stores_agree_and_nobody_reads_what_they_may_not() throws Exception {
        Long replayed = Long.getLong("ehc.walk.seed");
        take(replayed == null ? LongStream.range(0, FEW).toArray() : new long[] {replayed});
    }

    @Tag("campaign")
    @Test
    @DisplayName("D-01, D-12, R-080, R-144, R-164: 10,000 walks")
    void three_stores_agree_on_ten_thousand_walks() throws Exception {
        Map<String, Integer> counts = take(LongStream.range(FEW, FEW + MANY).toArray());
        counts.forEach((what, times) -> CampaignCounts.print("walks: %,d × %s", times, what));
    }

    /** The hub's own commands are given by its workers, which no walk can do in their place. */
    @Test
    void every_command_of_a_person_is_given_on_walks() {
        assertThat(new RandomCommands().kinds())
                .map(Class::getName)
                .containsExactlyInAnyOrderElementsOf(leavesOf(CaseCommand.class)
                        .filter(kind -> !SystemCommand.class.isAssignableFrom(kind))
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void everything_that_can_be_read_is_read_on_walks() {
        assertThat(ReadingCalls.values())
                .extracting(ReadingCalls::method)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CaseReading.class, AdviceReading.class, CaseDocuments.class, Uploads.class)
                                .flatMap(RandomWalkTest::publicMethods)
                                .filter(method -> !DONE_AND_NOT_READ.contains(method))
                                .toList());
    }

    private static Map<String, Integer> take(long... seeds) throws Exception {
        return Crowd.act(THREADS, thread -> take(thread, seeds)).stream()
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .collect(
                        TreeMap::new, (all, one) -> all.merge(one.getKey(), one.getValue(), Integer::sum), Map::putAll);
    }

    /** Every so-manieth walk. */
    private static Map<String, Integer> take(int thread, long... seeds) {
        WalkSides sides = WalkSides.fresh();
        Map<String, Integer> counts = new TreeMap<>();
        for (int n = thread; n < seeds.length; n += THREADS) {
            sides = n / THREADS % TOGETHER == 0 ? WalkSides.fresh() : sides;
            take(sides, seeds[n]).forEach((what, times) -> counts.merge(what, times, Integer::sum));
        }
        return counts;
    }

    private static Map<String, Integer> take(WalkSides sides, long seed) {
        try {
            return new Walk(sides, seed).take();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "walk " + seed + " went wrong; to take it again: mvn -pl ehc-persistence -am test"
                            + " -Dtest=RandomWalkTest -Dsurefire.failIfNoSpecifiedTests=false -Dehc.walk.seed=" + seed,
                    failure);
        }
    }

    private static Stream<Class<?>> leavesOf(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(RandomWalkTest::leavesOf)
                : Stream.of(sealed);
    }

    private static Stream<String> publicMethods(Class<?> of) {
        return Arrays.stream(of.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .map(name -> of.getSimpleName() + "." + name);
    }
}
