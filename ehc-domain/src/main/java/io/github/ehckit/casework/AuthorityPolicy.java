package io.github.ehckit.casework;

import io.github.ehckit.advisory.AdvisoryChecks;

/**
 * The policy that a local authority may choose where law and guide leave it free: stricter than they are, never looser.
 *
 * @param unmetDuties the setting for advice that is owed and missing when the case is to move to the decision
 * @param checks the checks of a draft beside those of its template
 * @param emails the detail of emails
 */
public record AuthorityPolicy(UnmetDuties unmetDuties, AdvisoryChecks checks, EmailDetail emails) {
    private static final AuthorityPolicy STANDARD =
            new AuthorityPolicy(UnmetDuties.WARN, AdvisoryChecks.standard(), EmailDetail.REFERENCE_ONLY);

    /** Returns the standard policy: every finding is shown, none blocks, and emails give the reference only. */
    public static AuthorityPolicy standard() {
        return STANDARD;
    }

    public AuthorityPolicy with(UnmetDuties chosen) {
        return new AuthorityPolicy(chosen, checks, emails);
    }

    public AuthorityPolicy with(AdvisoryChecks chosen) {
        return new AuthorityPolicy(unmetDuties, chosen, emails);
    }

    public AuthorityPolicy with(EmailDetail chosen) {
        return new AuthorityPolicy(unmetDuties, checks, chosen);
    }
}
