package io.github.ehckit.persistence;

import io.github.ehckit.history.AdviceRequestId;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The columns of a table that identify a row's request for advice.
 *
 * @param ofCase the columns of its case
 * @param number of the request, within the case
 */
record AdviceRequestColumns(CaseColumns ofCase, Field<Integer> number) {

    AdviceRequestColumns(Field<String> authority, Field<UUID> id, Field<Integer> number) {
        this(new CaseColumns(authority, id), number);
    }

    /** Returns the condition for the rows of a request. */
    Condition is(AdviceRequestId request) {
        return ofCase.is(request.ofCase()).and(number.eq(request.number()));
    }

    /** Returns the values of the columns for a request. */
    Map<Field<?>, Object> values(AdviceRequestId request) {
        Map<Field<?>, Object> values = ofCase.values(request.ofCase());
        values.put(number, request.number());
        return values;
    }
}
