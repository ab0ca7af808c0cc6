package io.github.ehckit.casework;

import io.github.ehckit.people.Role;

/**
 * The grant that was applied, one alone: the reason why a person may act or read (P8).
 *
 * @param as the role in which they act
 * @param scope the scope of the grant for that role
 * @param under the law or the rule of the guide it rests on
 */
public record AppliedGrant(Role as, Scope scope, String under) {

    /** Describes the reason in one English sentence without personal data. */
    public String says() {
        return "to a person acting as " + as.english() + " this is open on " + scope.english();
    }
}
