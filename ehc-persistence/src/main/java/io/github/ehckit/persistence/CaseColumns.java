package io.github.ehckit.persistence;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.AuthorityCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The columns of a table that identify a row's case. The authority comes first (P9).
 *
 * @param authority the code of the authority
 * @param id of the case, within the authority
 */
record CaseColumns(Field<String> authority, Field<UUID> id) {

    /** Returns the condition for the rows of an authority. */
    Condition of(AuthorityCode code) {
        return authority.eq(code.value());
    }

    /** Returns the condition for the rows of a case. */
    Condition is(CaseId ofCase) {
        return of(ofCase.authority()).and(id.eq(ofCase.id()));
    }

    /** Returns the values of the columns for a case. */
    Map<Field<?>, Object> values(CaseId ofCase) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(authority, ofCase.authority().value());
        values.put(id, ofCase.id());
        return values;
    }
}
