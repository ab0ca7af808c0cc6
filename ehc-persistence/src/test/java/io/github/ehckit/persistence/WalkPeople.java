package io.github.ehckit.persistence;

import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All kinds of people about a case, some of them from another authority.
 *
 * @param authority whose case it is
 */
record WalkPeople(AuthorityCode authority) {
    static final TeamId THERAPISTS = new TeamId("therapists");
    static final TeamId DOCTORS = new TeamId("doctors");
    static final PersonId COORDINATOR = new PersonId("ann.coordinator");
    static final PersonId PARENT = new PersonId("peter.parent");
    static final PersonId YOUNG_PERSON = new PersonId("yasmin.young");

    private static final AuthorityCode ELSEWHERE = new AuthorityCode("ELSEWHERE");

    /** Whoever opens cases, decides, and is responsible for them. */
    List<Actor> office() {
        return List.of(
                of(COORDINATOR.value(), Role.COORDINATOR),
                of("amy.coordinator", Role.COORDINATOR),
                of("dee.decides", Role.DECISION_MAKER),
                of("adam.administrator", Role.ADMINISTRATOR));
    }

    /** Whoever may ask for an assessment. */
    List<Actor> family() {
        return List.of(
                of(PARENT.value(), Role.PARENT),
                of(YOUNG_PERSON.value(), Role.YOUNG_PERSON),
                of("al.advocate", Role.ADVOCATE),
                of("sue.senco", Role.SETTING));
    }

    /** Whoever may be asked for advice, and one who never is. */
    List<Actor> professionals() {
        return List.of(
                of("pat.psychologist", Role.CONTRIBUTOR),
                of("mia.manager", Role.CONTRIBUTOR, Membership.manager(THERAPISTS)),
                of("tim.therapist", Role.CONTRIBUTOR, Membership.of(THERAPISTS)),
                of("tom.therapist", Role.CONTRIBUTOR, Membership.of(THERAPISTS), Membership.of(DOCTORS)),
                of("max.manager", Role.CONTRIBUTOR, Membership.manager(DOCTORS)),
                of("tim.therapist", Role.CONTRIBUTOR),
                of("sam.stranger", Role.CONTRIBUTOR));
    }

    /** The same people as they would be if they acted for another authority. */
    List<Actor> elsewhere() {
        return Stream.of(
                        office().getFirst(),
                        professionals().getFirst(),
                        professionals().get(1))
                .map(actor -> new Actor(ELSEWHERE, actor.id(), actor.role(), actor.memberships()))
                .toList();
    }

    /** Everybody who acts for the authority or before it. */
    List<Actor> ours() {
        return Stream.of(office(), family(), professionals())
                .flatMap(List::stream)
                .toList();
    }

    List<Actor> everybody() {
        return Stream.of(ours(), elsewhere()).flatMap(List::stream).toList();
    }

    /** Enters everybody and the teams in a directory. */
    void into(InMemoryDirectory directory) {
        directory.add(authority, THERAPISTS, "Therapists").add(authority, DOCTORS, "Doctors");
        ours().forEach(actor -> directory.add(
                actor, new Signatory(new PersonName("Given", actor.id().value()), "Title")));
    }

    private Actor of(String id, Role role, Membership... memberships) {
        return new Actor(authority, new PersonId(id), role, Set.of(memberships));
    }
}
