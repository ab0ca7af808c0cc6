package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.CommitResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules CS6, CS8 and CS13: each authority has cases, references and lists of its own. */
interface CaseStoreTenancyRules extends StoresContract {

    @TestFactory
    @IfThisFails("a case is looked up by its id or its reference without the authority.")
    default Stream<DynamicTest> CS6_nothing_of_one_authority_is_found_by_another() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory ours = fixture.history(TckCases::assessment);
            fixture.keep(ours, 5);
            StoreFixture other = fixture.elsewhere();
            CaseHistory theirs = twin(ours, other);
            other.holdsNothing(theirs);
            assertEquals(CommitResult.STALE, other.commit(theirs.step(5, 6)));
            fixture.holds(ours, 5);
        });
    }

    @TestFactory
    @IfThisFails("a primary key, a unique key or an update leaves the authority out.")
    default Stream<DynamicTest> CS6_two_authorities_may_have_cases_of_one_id_and_one_reference() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory ours = fixture.history(TckCases::assessment);
            fixture.keep(ours, 5);
            StoreFixture other = fixture.elsewhere();
            CaseHistory theirs = twin(ours, other);
            other.keep(theirs, 4);
            assertEquals(CommitResult.COMMITTED, fixture.commit(ours.step(5, 9)));
            fixture.holds(ours, 9);
            other.holds(theirs, 4);
        });
    }

    @TestFactory
    @IfThisFails(
            "a page is cut off, a case comes twice or not at all, or the list has cases of another status or authority.")
    default Stream<DynamicTest> CS13_cases_in_a_status_are_listed_page_by_page_each_once() {
        return StoreFixture.inEveryMode(this, fixture -> {
            Set<CaseId> wanted = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                CaseHistory gathering = fixture.history(TckCases::assessment);
                fixture.keep(gathering, 3);
                wanted.add(gathering.id());
                fixture.keep(fixture.history(TckCases::refusal), 2);
            }
            StoreFixture other = fixture.elsewhere();
            other.keep(other.history(TckCases::assessment), 3);
            List<CaseId> first = list(fixture, Optional.empty());
            assertEquals(2, first.size());
            List<CaseId> listed = new ArrayList<>(first);
            for (List<CaseId> page = first; !page.isEmpty(); listed.addAll(page)) {
                page = list(fixture, Optional.of(page.getLast()));
            }
            assertEquals(wanted.size(), listed.size());
            assertEquals(wanted, new HashSet<>(listed));
        });
    }

    private static List<CaseId> list(StoreFixture fixture, Optional<CaseId> after) {
        Set<CaseStatus> statuses = Set.of(CaseStatus.ASSESSMENT_ADVICE, CaseStatus.ASSESSMENT_DECISION);
        return fixture.in(() -> fixture.stores().cases().list(fixture.fixtures().authority(), statuses, after, 2));
    }

    @TestFactory
    @IfThisFails("references are drawn from one sequence for all authorities, or do not begin at one.")
    default Stream<DynamicTest> CS8_references_count_up_from_one_for_each_authority() {
        return StoreFixture.inEveryMode(this, fixture -> {
            StoreFixture other = fixture.elsewhere();
            List<CaseReference> ours = new ArrayList<>();
            List<CaseReference> theirs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                ours.add(next(fixture));
                theirs.add(next(other));
            }
            List<CaseReference> counted = LongStream.rangeClosed(1, 3)
                    .mapToObj(CaseReference::ofNumber)
                    .toList();
            assertEquals(counted, ours);
            assertEquals(counted, theirs);
        });
    }

    @TestFactory
    @IfThisFails("the highest reference is read and then counted up in two steps, so that two at once get the same.")
    default Stream<DynamicTest> CS8_no_reference_is_given_twice() {
        return StoreFixture.inEveryMode(this, fixture -> {
            List<CaseReference> given = ConcurrentRuns.run(runner -> IntStream.range(0, ConcurrentRuns.ROUNDS)
                            .mapToObj(round -> next(fixture))
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();
            assertEquals(given.size(), new HashSet<>(given).size(), "as many references as were asked for");
        });
    }

    private static CaseReference next(StoreFixture fixture) {
        AuthorityCode authority = fixture.fixtures().authority();
        return fixture.in(() -> fixture.stores().cases().nextReference(authority));
    }

    private static CaseHistory twin(CaseHistory history, StoreFixture other) {
        return new CaseHistory(
                new CaseId(other.fixtures().authority(), history.id().id()), history.reference(), history.entries());
    }
}
