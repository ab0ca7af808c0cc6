package io.github.ehckit.casework;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.UploadPolicy;

/**
 * The settings of a local authority: all points in which one authority may differ from another.
 *
 * @param law the time limits by which its days are counted, with its own earlier days, its calendars and reforms
 * @param policy the policy that it may choose where law and guide leave it free
 * @param uploads the limits of uploaded files
 * @param templates the templates on which it asks for advice
 */
public record AuthoritySettings(
        Timetable law, AuthorityPolicy policy, UploadPolicy uploads, RequestTemplates templates) {

    /**
     * Returns the settings of an authority that has set nothing: the law of England unchanged, and the standard
     * policies.
     */
    public static AuthoritySettings standard() {
        return new AuthoritySettings(
                Timetable.england(), AuthorityPolicy.standard(), UploadPolicy.STANDARD, RequestTemplates.standard());
    }

    /** Replaces the time limits. */
    public AuthoritySettings with(Timetable chosen) {
        return new AuthoritySettings(chosen, policy, uploads, templates);
    }

    /** Replaces the policy. */
    public AuthoritySettings with(AuthorityPolicy chosen) {
        return new AuthoritySettings(law, chosen, uploads, templates);
    }

    /** Replaces the limits of uploaded files. */
    public AuthoritySettings with(UploadPolicy chosen) {
        return new AuthoritySettings(law, policy, chosen, templates);
    }

    /** Replaces the templates on which it asks for advice. */
    public AuthoritySettings with(RequestTemplates chosen) {
        return new AuthoritySettings(law, policy, uploads, chosen);
    }

    /**
     * Checks the authority's own days: refuses each one that the law does not allow, as
     * {@link io.github.ehckit.timetable.AuthorityProfile#checkedAgainst} does.
     */
    public Outcome<AuthoritySettings> checked() {
        return law.profile().checkedAgainst(law).map(lawful -> this);
    }
}
