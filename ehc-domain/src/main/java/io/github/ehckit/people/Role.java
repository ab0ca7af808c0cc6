package io.github.ehckit.people;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.util.Set;

/**
 * The role in which a person acts. A person acts in one role at a time: the rights of two roles are never combined
 * (P8).
 */
public enum Role implements MessageKey {
    /** A professional of education, health or care who gives advice, or manages a team of them. */
    CONTRIBUTOR("contributor"),
    /** An education setting: its SENCO, head teacher or principal. */
    SETTING("education setting"),
    /** A parent, carer or guardian. */
    PARENT("parent, carer or guardian"),
    /** The young person. */
    YOUNG_PERSON("young person"),
    /** An advocate or independent supporter of the family. */
    ADVOCATE("advocate"),
    /** A case co-ordinator of the authority. */
    COORDINATOR("case co-ordinator"),
    /** An officer whom the authority has authorised to decide; a panel may advise, it never decides. */
    DECISION_MAKER("decision maker"),
    /** The authority's administrator, who grants roles. */
    ADMINISTRATOR("administrator"),
    /** The hub itself, for actions that no person took. It sees nothing, and no person acts in this role. */
    SYSTEM("automatic step");

    private static final Set<Role> OF_THE_AUTHORITY = Set.of(COORDINATOR, DECISION_MAKER, ADMINISTRATOR);

    private final String english;

    Role(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    /** Returns the role in English, in the singular and without an article. */
    @Override
    public String english() {
        return english;
    }

    /** Answers whether a person in this role acts for the local authority itself. */
    public boolean ofTheAuthority() {
        return OF_THE_AUTHORITY.contains(this);
    }
}
