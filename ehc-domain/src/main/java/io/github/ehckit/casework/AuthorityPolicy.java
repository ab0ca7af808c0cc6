package io.github.ehckit.casework;

import io.github.ehckit.advisory.AdvisoryChecks;

/**
 * The policy that a local authority may choose where law and guide leave it free: stricter than they are, never looser.
 *
 * @param unmetDuties the setting for advice that is owed and missing when the case is to move to the decision
 * @param checks the checks of a draft beside those of its template
 * @param emails the detail of emails
 * @param managersPart the setting for the questions that a team's manager answers for the member
 */
public record AuthorityPolicy(
        UnmetDuties unmetDuties, AdvisoryChecks checks, EmailDetail emails, ManagersPart managersPart) {
    private static final AuthorityPolicy STANDARD = new AuthorityPolicy(
            UnmetDuties.WARN, AdvisoryChecks.standard(), EmailDetail.REFERENCE_ONLY, ManagersPart.SHOWN);

    /** Returns the standard policy: every finding is shown, none blocks, emails give the reference only, and the
     * manager's part is shown to the member. */
    public static AuthorityPolicy standard() {
        return STANDARD;
    }

    public AuthorityPolicy with(UnmetDuties chosen) {
        return new AuthorityPolicy(chosen, checks, emails, managersPart);
    }

    public AuthorityPolicy with(AdvisoryChecks chosen) {
        return new AuthorityPolicy(unmetDuties, chosen, emails, managersPart);
    }

    public AuthorityPolicy with(EmailDetail chosen) {
        return new AuthorityPolicy(unmetDuties, checks, chosen, managersPart);
    }

    public AuthorityPolicy with(ManagersPart chosen) {
        return new AuthorityPolicy(unmetDuties, checks, emails, chosen);
    }
}
