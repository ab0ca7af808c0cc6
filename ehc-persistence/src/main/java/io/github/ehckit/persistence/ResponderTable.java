package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcResponder.EHC_RESPONDER;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Allocation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The table of responders: the person who is to answer each pending request for advice. */
record ResponderTable(DSLContext sql) {
    private static final CaseColumns CASE = new CaseColumns(EHC_RESPONDER.AUTHORITY, EHC_RESPONDER.CASE_ID);
    private static final AdviceRequestColumns REQUEST = new AdviceRequestColumns(CASE, EHC_RESPONDER.REQUEST);

    /** Replaces the rows of a case by those of its pending requests. */
    void replace(CaseId id, List<AdviceRequest> pending) {
        sql.deleteFrom(EHC_RESPONDER).where(CASE.is(id)).execute();
        pending.forEach(asked -> asked.responder().ifPresent(responder -> add(id, asked, responder)));
    }

    List<AdviceRequestId> of(AuthorityCode authority, PersonId responder) {
        return sql
                .select(EHC_RESPONDER.CASE_ID, EHC_RESPONDER.REQUEST)
                .from(EHC_RESPONDER)
                .where(CASE.of(authority), EHC_RESPONDER.RESPONDER.eq(responder.value()))
                .fetch(row -> new AdviceRequestId(new CaseId(authority, row.value1()), row.value2()))
                .stream()
                .sorted(Comparator.comparing(
                                (AdviceRequestId id) -> id.ofCase().id().toString())
                        .thenComparingInt(AdviceRequestId::number))
                .toList();
    }

    Set<Allocation> allocations(AuthorityCode authority) {
        return sql
                .selectDistinct(EHC_RESPONDER.TEAM, EHC_RESPONDER.RESPONDER)
                .from(EHC_RESPONDER)
                .where(CASE.of(authority), EHC_RESPONDER.TEAM.isNotNull())
                .fetch(row -> new Allocation(new TeamId(row.value1()), new PersonId(row.value2())))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(CaseId id, AdviceRequest asked, PersonId responder) {
        sql.insertInto(EHC_RESPONDER)
                .set(REQUEST.values(new AdviceRequestId(id, asked.number())))
                .set(EHC_RESPONDER.RESPONDER, responder.value())
                .set(EHC_RESPONDER.TEAM, asked.to().team().map(TeamId::value).orElse(null))
                .execute();
    }
}
