package io.github.ehckit.casework;

import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import java.util.Set;

/** The people of the tests. None of them exists. */
public final class Cast {
    public static final AuthorityCode COUNCIL = new AuthorityCode("NORTHSHIRE");
    public static final AuthorityCode OTHER_COUNCIL = new AuthorityCode("SOUTHSHIRE");
    public static final TeamId THERAPISTS = new TeamId("speech-therapy");
    public static final TeamId PAEDIATRICS = new TeamId("paediatrics");

    public static final Child CHILD = new Child(new PersonName("Rowan", "Ashdown"), Day.on("Sat 14 Mar 2015"));

    public static final Actor PARENT = person("parent-1", Role.PARENT);
    public static final Actor SENCO = person("senco-1", Role.SETTING);
    public static final Actor COORDINATOR = person("coordinator-1", Role.COORDINATOR);
    public static final Actor OTHER_COORDINATOR = person("coordinator-2", Role.COORDINATOR);
    public static final Actor HEAD_OF_SEND = person("head-1", Role.DECISION_MAKER);
    public static final Actor ADMINISTRATOR = person("admin-1", Role.ADMINISTRATOR);
    public static final Actor PSYCHOLOGIST = person("psychologist-1", Role.CONTRIBUTOR);
    public static final Actor MANAGER = person("manager-1", Role.CONTRIBUTOR, Membership.manager(THERAPISTS));
    public static final Actor THERAPIST = person("therapist-1", Role.CONTRIBUTOR, Membership.of(THERAPISTS));
    public static final Actor COLLEAGUE = person("therapist-2", Role.CONTRIBUTOR, Membership.of(THERAPISTS));
    public static final Actor STRANGER = person("stranger-1", Role.CONTRIBUTOR, Membership.manager(PAEDIATRICS));

    /** The hub, where it acts by itself. */
    public static final Actor HUB = person("hub", Role.SYSTEM);

    /** Everybody whom the directory knows. */
    public static final Set<Actor> EVERYBODY = Set.of(
            PARENT,
            SENCO,
            COORDINATOR,
            OTHER_COORDINATOR,
            HEAD_OF_SEND,
            ADMINISTRATOR,
            PSYCHOLOGIST,
            MANAGER,
            THERAPIST,
            COLLEAGUE,
            STRANGER);

    private Cast() {}

    public static Actor person(String id, Role role, Membership... memberships) {
        return new Actor(COUNCIL, new PersonId(id), role, Set.of(memberships));
    }

    /** The name and job title of a person, as the directory has them. */
    public static Signatory profile(PersonId person) {
        return new Signatory(new PersonName("Given-" + person, "Family-" + person), "Job of " + person);
    }

    public static Signatory profile(Actor actor) {
        return profile(actor.id());
    }

    /** The same person, acting for another authority. */
    public static Actor elsewhere(Actor actor) {
        return new Actor(OTHER_COUNCIL, actor.id(), actor.role(), actor.memberships());
    }

    public static PersonalText wording(String text) {
        return new PersonalText(text);
    }
}
