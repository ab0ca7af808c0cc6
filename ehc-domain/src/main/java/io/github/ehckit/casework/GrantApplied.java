package io.github.ehckit.casework;

import io.github.ehckit.people.Role;

/**
 * Why somebody may do or see something: the grant that was used, one alone (P8).
 *
 * @param as the role in which they act
 * @param reach on what the grant is open to that role
 * @param under the law or the rule of the guide it rests on
 */
public record GrantApplied(Role as, Scope reach, String under) {

    /** The reason, in one English sentence without personal data. */
    public String says() {
        return "to a person acting as " + as.words() + " this is open on " + reach.words();
    }
}
