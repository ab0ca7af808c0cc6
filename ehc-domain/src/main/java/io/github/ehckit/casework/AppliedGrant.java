package io.github.ehckit.casework;

import io.github.ehckit.message.Message;
import io.github.ehckit.people.Role;

/**
 * The grant that was applied, one alone: the reason why a person may act or read (P8).
 *
 * @param as the role in which they act
 * @param scope the scope of the grant for that role
 * @param under the law or the rule of the guide it rests on
 */
public record AppliedGrant(Role as, Scope scope, String under) {

    /** Returns the reason, told to the person, without personal data. */
    public Message message() {
        return scope.message();
    }

    /** Returns the reason in English, told to the person, without personal data. */
    public String sentence() {
        return message().english();
    }
}
