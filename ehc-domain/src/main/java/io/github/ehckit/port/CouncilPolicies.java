package io.github.ehckit.port;

import io.github.ehckit.casework.CouncilPolicy;
import io.github.ehckit.people.AuthorityCode;

/** Knows what each council has decided for itself, as it is at the moment of asking. */
@FunctionalInterface
public interface CouncilPolicies {

    /** The policy of an authority; the {@linkplain CouncilPolicy#standard() standard} one where it has none of its own. */
    CouncilPolicy of(AuthorityCode authority);
}
