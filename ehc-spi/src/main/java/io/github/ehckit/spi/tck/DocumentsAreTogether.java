package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDocuments.attached;
import static io.github.ehckit.spi.tck.TckDocuments.digest;
import static io.github.ehckit.spi.tck.TckDocuments.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.Response;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.upload.Clearance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules DS7 and DS8: each authority has documents of its own, and what fails is undone. */
public interface DocumentsAreTogether extends StoreRules {

    /** If it fails, documents are found, removed or settled by their case and number without the authority. */
    @TestFactory
    default Stream<DynamicTest> DS7_nothing_of_one_authority_is_found_or_changed_by_another() {
        return Bench.everyWay(this, bench -> {
            Story ours = bench.fixtures().assessment();
            Bench other = bench.elsewhere();
            Response mine = bench.opened(ours);
            Response yours = other.opened(new Story(
                    new CaseId(other.fixtures().authority(), ours.id().id()), ours.reference(), ours.entries()));
            bench.attach(mine, file(1));
            bench.attach(yours, file(1));
            other.remove(yours, 1);
            bench.in(() -> other.stores().documents().settle(yours.request(), 1, Clearance.WITHHELD));
            assertEquals(List.of(attached(1)), bench.documents(mine));
        });
    }

    /** If it fails, documents are claimed, counted, forgotten or looked for without the authority. */
    @TestFactory
    default Stream<DynamicTest> DS7_nothing_of_one_authority_is_claimed_or_counted_for_another() {
        return Bench.everyWay(this, bench -> {
            Response mine = bench.opened(bench.fixtures().assessment());
            bench.attach(mine, file(1));
            bench.attach(mine, file(2));
            bench.remove(mine, 2);
            AuthorityCode other = bench.elsewhere().fixtures().authority();
            DocumentStore documents = bench.stores().documents();
            assertEquals(Optional.empty(), documents.claim(other, TckCases.LATE, TckCases.LATE.plus(Bench.LEASE)));
            assertEquals(0, bench.in(() -> documents.waiting(other)));
            assertEquals(0, bench.in(() -> documents.addedSince(other, TckCases.PSYCHOLOGIST, TckDocuments.RECEIVED)));
            assertEquals(Set.of(), bench.in(() -> documents.inUse(other, Set.of(digest(1)))));
            assertEquals(0, bench.in(() -> documents.forgetDiscarded(other, TckCases.LATE)));
            assertEquals(2, bench.documents(mine).size());
        });
    }

    /** If it fails, the store does not take part in the unit of work. */
    @TestFactory
    default Stream<DynamicTest> DS8_work_that_fails_leaves_nothing_behind() {
        return Bench.inTransactions(this, bench -> {
            Response open = bench.opened(bench.fixtures().assessment());
            bench.attach(open, file(1));
            bench.fails(() -> bench.stores().documents().attach(open.request(), file(2)));
            bench.fails(() -> bench.stores().documents().remove(open.request(), 1));
            bench.fails(() -> bench.stores().documents().settle(open.request(), 1, Clearance.CLEAN));
            assertEquals(List.of(attached(1)), bench.documents(open));
            assertEquals(attached(2), bench.attach(open, file(2)).orElseThrow());
        });
    }

    /** If it fails, the unit of work commits on its own although the host has a transaction open on the thread. */
    @Test
    default void DS8_what_the_host_undoes_is_undone() {
        Bench bench = Bench.of(this, Way.OURS);
        Response open = bench.opened(bench.fixtures().assessment());
        bench.undoneByTheHost(() -> bench.attach(open, file(1)));
        assertEquals(List.of(), bench.documents(open));
    }
}
