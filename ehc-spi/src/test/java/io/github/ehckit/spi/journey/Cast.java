package io.github.ehckit.spi.journey;

import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import java.util.Set;

/** Everybody in the journey. */
final class Cast {
    static final AuthorityCode COUNCIL = new AuthorityCode("NORTHSHIRE");
    static final AuthorityCode NEIGHBOUR = new AuthorityCode("SOUTHSHIRE");
    static final TeamId THERAPISTS = new TeamId("speech-and-language");
    static final TeamId SCHOOL = new TeamId("fernhill-school");
    static final Child CHILD = new Child(new PersonName("Rowan", "Ashdown"), Day.on("Sat 14 Mar 2015"));

    static final Actor PARENT = person("parent", Role.PARENT);
    static final Actor HEAD_OF_SEND = person("head-of-send", Role.DECISION_MAKER);
    static final Actor ADMINISTRATOR = person("administrator", Role.ADMINISTRATOR);
    static final Actor COORDINATOR = person("coordinator", Role.COORDINATOR);
    static final Actor PSYCHOLOGIST = person("psychologist", Role.CONTRIBUTOR);
    static final Actor MANAGER = person("manager", Role.CONTRIBUTOR, Membership.manager(THERAPISTS));
    static final Actor THERAPIST = person("therapist", Role.CONTRIBUTOR, Membership.of(THERAPISTS));
    static final Actor COLLEAGUE = person("colleague", Role.CONTRIBUTOR, Membership.of(THERAPISTS));
    static final Actor MOTHER = person("mother", Role.PARENT);
    static final Actor YOUNG_PERSON = person("young-person", Role.YOUNG_PERSON);
    static final Actor HEAD_TEACHER = person("head-teacher", Role.SETTING, Membership.manager(SCHOOL));
    static final Actor SENCO = person("senco", Role.SETTING, Membership.of(SCHOOL));
    static final Actor TEACHER = person("teacher", Role.SETTING, Membership.of(SCHOOL));
    static final Actor STRANGER = person("stranger", Role.CONTRIBUTOR);
    static final Actor NEIGHBOURS_COORDINATOR = new Actor(NEIGHBOUR, COORDINATOR.id(), Role.COORDINATOR);

    private Cast() {}

    static InMemoryDirectory directory() {
        InMemoryDirectory directory = new InMemoryDirectory()
                .add(COUNCIL, THERAPISTS, "Speech and language therapy")
                .add(COUNCIL, SCHOOL, "Fernhill School");
        for (Actor actor : Set.of(
                MANAGER,
                THERAPIST,
                COLLEAGUE,
                PSYCHOLOGIST,
                STRANGER,
                HEAD_TEACHER,
                SENCO,
                TEACHER,
                COORDINATOR,
                HEAD_OF_SEND,
                PARENT,
                MOTHER,
                YOUNG_PERSON)) {
            directory.add(actor, profile(actor));
        }
        return directory.grant(NEIGHBOUR, PSYCHOLOGIST.id(), Role.CONTRIBUTOR);
    }

    /** The name and job title of a person, as the directory has them. */
    static Signatory profile(Actor actor) {
        return new Signatory(new PersonName("Given-" + actor.id(), "Family-" + actor.id()), "Job of " + actor.id());
    }

    private static Actor person(String id, Role role, Membership... memberships) {
        return new Actor(COUNCIL, new PersonId(id), role, Set.of(memberships));
    }
}
