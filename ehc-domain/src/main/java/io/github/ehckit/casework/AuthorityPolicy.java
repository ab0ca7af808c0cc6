package io.github.ehckit.casework;

import io.github.ehckit.advisory.AdvisoryChecks;

/**
 * The policy that a local authority may choose where law and guide leave it free; what they fix, no policy loosens.
 *
 * @param unmetDuties the setting for advice that is owed and missing when the case is to move to the decision
 * @param checks the checks of a draft beside those of its template
 * @param emails the detail of emails
 * @param managersPart the setting for the questions that a team's manager answers for the member
 * @param lateAdvice the setting for advice that comes after the decision whether to issue a plan
 * @param reading the policy on who reads notes and submitted advice, and how long
 * @param reminders the policy on reminders of advice that is awaited
 */
public record AuthorityPolicy(
        UnmetDuties unmetDuties,
        AdvisoryChecks checks,
        EmailDetail emails,
        ManagersPart managersPart,
        LateAdvice lateAdvice,
        ReadingPolicy reading,
        ReminderPolicy reminders) {
    private static final AuthorityPolicy STANDARD = new AuthorityPolicy(
            UnmetDuties.WARN,
            AdvisoryChecks.standard(),
            EmailDetail.REFERENCE_ONLY,
            ManagersPart.SHOWN,
            LateAdvice.ACCEPTED,
            ReadingPolicy.standard(),
            ReminderPolicy.standard());

    /**
     * Returns the standard policy: every finding is shown, none blocks, emails give the reference only, the manager's
     * part is shown to the member, late advice is accepted, reading is as the guide has it, and reminders
     * are as {@link ReminderPolicy#standard()} has them.
     */
    public static AuthorityPolicy standard() {
        return STANDARD;
    }

    public AuthorityPolicy with(UnmetDuties chosen) {
        return new AuthorityPolicy(chosen, checks, emails, managersPart, lateAdvice, reading, reminders);
    }

    public AuthorityPolicy with(AdvisoryChecks chosen) {
        return new AuthorityPolicy(unmetDuties, chosen, emails, managersPart, lateAdvice, reading, reminders);
    }

    public AuthorityPolicy with(EmailDetail chosen) {
        return new AuthorityPolicy(unmetDuties, checks, chosen, managersPart, lateAdvice, reading, reminders);
    }

    public AuthorityPolicy with(ManagersPart chosen) {
        return new AuthorityPolicy(unmetDuties, checks, emails, chosen, lateAdvice, reading, reminders);
    }

    public AuthorityPolicy with(LateAdvice chosen) {
        return new AuthorityPolicy(unmetDuties, checks, emails, managersPart, chosen, reading, reminders);
    }

    public AuthorityPolicy with(ReadingPolicy chosen) {
        return new AuthorityPolicy(unmetDuties, checks, emails, managersPart, lateAdvice, chosen, reminders);
    }

    public AuthorityPolicy with(ReminderPolicy chosen) {
        return new AuthorityPolicy(unmetDuties, checks, emails, managersPart, lateAdvice, reading, chosen);
    }
}
