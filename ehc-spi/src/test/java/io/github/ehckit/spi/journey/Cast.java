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
    static final Child CHILD = new Child(new PersonName("Rowan", "Ashdown"), Day.on("Sat 14 Mar 2015"));

    static final Actor PARENT = person("parent", Role.PARENT);
    static final Actor HEAD_OF_SEND = person("head-of-send", Role.DECISION_MAKER);
    static final Actor ADMINISTRATOR = person("administrator", Role.ADMINISTRATOR);
    static final Actor COORDINATOR = person("coordinator", Role.COORDINATOR);
    static final Actor PSYCHOLOGIST = person("psychologist", Role.CONTRIBUTOR);
    static final Actor MANAGER = person("manager", Role.CONTRIBUTOR, Membership.manager(THERAPISTS));
    static final Actor THERAPIST = person("therapist", Role.CONTRIBUTOR, Membership.of(THERAPISTS));
    static final Actor COLLEAGUE = person("colleague", Role.CONTRIBUTOR, Membership.of(THERAPISTS));
    static final Actor STRANGER = person("stranger", Role.CONTRIBUTOR);
    static final Actor NEIGHBOURS_COORDINATOR =
            new Actor(NEIGHBOUR, COORDINATOR.id(), COORDINATOR.signatory(), Role.COORDINATOR);

    private Cast() {}

    static InMemoryDirectory directory() {
        InMemoryDirectory directory = new InMemoryDirectory()
                .add(COUNCIL, THERAPISTS, "Speech and language therapy")
                .add(PSYCHOLOGIST.id(), PSYCHOLOGIST.signatory());
        for (Actor actor : Set.of(MANAGER, THERAPIST, COLLEAGUE)) {
            directory.add(actor.id(), actor.signatory());
            actor.memberships().forEach(membership -> directory.link(COUNCIL, actor.id(), membership));
        }
        for (Actor actor : Set.of(MANAGER, THERAPIST, COLLEAGUE, PSYCHOLOGIST, COORDINATOR, HEAD_OF_SEND)) {
            directory.add(actor.id(), actor.signatory());
        }
        return directory;
    }

    private static Actor person(String id, Role role, Membership... memberships) {
        Signatory signatory = new Signatory(new PersonName("Given-" + id, "Family-" + id), "Job of " + id);
        return new Actor(COUNCIL, new PersonId(id), signatory, role, Set.of(memberships));
    }
}
