package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.CaseReference;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.CommitResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules CS6 and CS8: each authority has cases and numbers of its own. */
public interface CasesAreApart extends StoreRules {

    /** If it fails, something is looked up by its id or its reference without the authority. */
    @TestFactory
    default Stream<DynamicTest> CS6_nothing_of_one_authority_is_found_by_another() {
        return Bench.everyWay(this, bench -> {
            Story ours = bench.story(TckCases::assessment);
            bench.keep(ours, 5);
            Bench other = bench.elsewhere();
            Story theirs = twin(ours, other);
            other.holdsNothing(theirs);
            assertEquals(CommitResult.STALE, other.commit(theirs.step(5, 6)));
            bench.holds(ours, 5);
        });
    }

    /** If it fails, a primary or a unique key leaves the authority out, or an update does. */
    @TestFactory
    default Stream<DynamicTest> CS6_two_authorities_may_have_cases_of_one_id_and_one_reference() {
        return Bench.everyWay(this, bench -> {
            Story ours = bench.story(TckCases::assessment);
            bench.keep(ours, 5);
            Bench other = bench.elsewhere();
            Story theirs = twin(ours, other);
            other.keep(theirs, 4);
            assertEquals(CommitResult.COMMITTED, bench.commit(ours.step(5, 9)));
            bench.holds(ours, 9);
            other.holds(theirs, 4);
        });
    }

    /** If it fails, references are drawn from one sequence for everybody, or begin elsewhere. */
    @TestFactory
    default Stream<DynamicTest> CS8_references_count_up_from_one_for_each_authority() {
        return Bench.everyWay(this, bench -> {
            Bench other = bench.elsewhere();
            List<CaseReference> ours = new ArrayList<>();
            List<CaseReference> theirs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                ours.add(next(bench));
                theirs.add(next(other));
            }
            List<CaseReference> counted = LongStream.rangeClosed(1, 3)
                    .mapToObj(CaseReference::ofNumber)
                    .toList();
            assertEquals(counted, ours);
            assertEquals(counted, theirs);
        });
    }

    /** If it fails, the highest reference is read and counted up by hand: two who do so at once get the same. */
    @TestFactory
    default Stream<DynamicTest> CS8_no_reference_is_given_twice() {
        return Bench.everyWay(this, bench -> {
            List<CaseReference> given =
                    Race.run(runner -> IntStream.range(0, Race.ROUNDS)
                                    .mapToObj(round -> next(bench))
                                    .toList())
                            .stream()
                            .flatMap(List::stream)
                            .toList();
            assertEquals(given.size(), new HashSet<>(given).size(), "as many references as were asked for");
        });
    }

    private static CaseReference next(Bench bench) {
        AuthorityCode authority = bench.fixtures().authority();
        return bench.in(() -> bench.stores().cases().nextReference(authority));
    }

    private static Story twin(Story story, Bench other) {
        return new Story(new CaseId(other.fixtures().authority(), story.id().id()), story.reference(), story.entries());
    }
}
