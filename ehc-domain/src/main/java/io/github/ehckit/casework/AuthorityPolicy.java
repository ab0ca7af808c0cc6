package io.github.ehckit.casework;

import io.github.ehckit.advisory.AdvisoryChecks;

/**
 * What a council decides for itself, where law and guide leave it to it. It may tighten, never loosen.
 *
 * @param unmetDuties what it makes of advice that is owed and is not there when the papers are to go to the decision
 * @param checks that it makes of a response beside what its form asks
 */
public record AuthorityPolicy(UnmetDuties unmetDuties, AdvisoryChecks checks) {
    private static final AuthorityPolicy STANDARD = new AuthorityPolicy(UnmetDuties.WARN, AdvisoryChecks.standard());

    /** Everything is said, and nothing of it blocks. */
    public static AuthorityPolicy standard() {
        return STANDARD;
    }

    public AuthorityPolicy with(UnmetDuties chosen) {
        return new AuthorityPolicy(chosen, checks);
    }

    public AuthorityPolicy with(AdvisoryChecks chosen) {
        return new AuthorityPolicy(unmetDuties, chosen);
    }
}
