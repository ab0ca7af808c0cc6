package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Allocation;
import io.github.ehckit.port.CaseStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rule CS10: pending requests are found by the person who is to answer them, and by allocation. */
interface CaseStoreResponderRules extends StoresContract {

    @TestFactory
    @IfThisFails("the rows of responders are not written in each commit, are not removed when a request is answered, "
            + "withdrawn or given to someone else, or have no authority in their key.")
    default Stream<DynamicTest> CS10_pending_requests_are_found_by_their_responder_after_each_commit() {
        return StoreFixture.inEveryMode(this, fixture -> {
            List<EhcCase> kept = new ArrayList<>();
            for (CaseHistory like : fixture.fixtures().histories()) {
                CaseHistory history = fixture.history(fixtures -> like);
                for (int count = 0; count < history.entries().size(); count++) {
                    fixture.commit(history.step(count, count + 1));
                    holds(fixture, Stream.concat(kept.stream(), Stream.of(history.after(count + 1))));
                }
                kept.add(history.after(history.entries().size()));
            }
        });
    }

    @TestFactory
    @IfThisFails("requests are looked up by the person alone, and not together with the authority.")
    default Stream<DynamicTest> CS10_an_authority_finds_none_of_another() {
        return StoreFixture.inEveryMode(this, fixture -> {
            fixture.keep(fixture.history(TckCases::assessment), 8);
            holds(fixture.elsewhere(), Stream.of());
        });
    }

    @TestFactory
    @IfThisFails("the rows of responders are written outside of the unit of work of the commit.")
    default Stream<DynamicTest> CS10_work_that_fails_leaves_no_responder_behind() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            EhcCase kept = fixture.keep(history, 3);
            fixture.fails(() -> fixture.stores().cases().commit(history.step(3, 6)));
            holds(fixture, Stream.of(kept));
        });
    }

    private static void holds(StoreFixture fixture, Stream<EhcCase> cases) {
        List<EhcCase> all = cases.toList();
        for (PersonId person : List.of(TckCases.PSYCHOLOGIST, TckCases.COORDINATOR, new PersonId("tck.doctor"))) {
            assertEquals(
                    all.stream()
                            .flatMap(now -> pending(now)
                                    .filter(asked -> asked.responder()
                                            .filter(person::equals)
                                            .isPresent())
                                    .map(asked -> new AdviceRequestId(now.id(), asked.number())))
                            .sorted(Comparator.comparing((AdviceRequestId id) ->
                                            id.ofCase().id().toString())
                                    .thenComparingInt(AdviceRequestId::number))
                            .toList(),
                    asked(fixture, (store, authority) -> store.pendingWith(authority, person)),
                    "the pending requests of " + person);
        }
        assertEquals(
                all.stream().flatMap(CaseStoreResponderRules::allocations).collect(Collectors.toSet()),
                asked(fixture, CaseStore::allocations),
                "the allocations");
    }

    private static <T> T asked(StoreFixture fixture, BiFunction<CaseStore, AuthorityCode, T> question) {
        return fixture.in(() ->
                question.apply(fixture.stores().cases(), fixture.fixtures().authority()));
    }

    private static Stream<AdviceRequest> pending(EhcCase now) {
        return now.advice().pending().stream();
    }

    private static Stream<Allocation> allocations(EhcCase now) {
        Function<AdviceRequest, Stream<Allocation>> allocation = asked -> asked.to().team().stream()
                .flatMap(team -> asked.responder().stream().map(member -> new Allocation(team, member)));
        return pending(now).flatMap(allocation);
    }
}
