package io.github.ehckit.history;

import io.github.ehckit.people.AuthorityCode;
import java.util.UUID;

/**
 * The identifier of a case within its local authority: no case is ever looked up without its authority (P9).
 *
 * @param authority the authority whose case it is
 * @param id a UUID of version 7, made by the library
 */
public record CaseId(AuthorityCode authority, UUID id) {
    @Override
    public String toString() {
        return authority + "/" + id;
    }
}
