package io.github.ehckit.spi.memory;

import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A {@link Directory} in memory, whose authorities, people and teams can be changed at any moment. Thread-safe. */
public final class InMemoryDirectory implements Directory {
    private final Map<AuthorityCode, Authority> authorities = new LinkedHashMap<>();
    private final Map<PersonId, Signatory> people = new LinkedHashMap<>();
    private final Map<Team, String> teams = new LinkedHashMap<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<Granted> granted = new LinkedHashSet<>();

    private record Place(AuthorityCode authority, PersonId person, Membership membership) {}

    private record Team(AuthorityCode authority, TeamId id) {}

    private record Granted(AuthorityCode authority, PersonId person, Role role) {}

    public synchronized InMemoryDirectory add(Authority authority) {
        authorities.put(authority.code(), authority);
        return this;
    }

    public synchronized InMemoryDirectory add(PersonId person, Signatory signatory) {
        people.put(person, signatory);
        return this;
    }

    /** Enters a person with the role and the teams of an actor, beside those that the person has already. */
    public InMemoryDirectory add(Actor actor, Signatory signatory) {
        actor.memberships().forEach(membership -> link(actor.authority(), actor.id(), membership));
        return add(actor.id(), signatory).grant(actor.authority(), actor.id(), actor.role());
    }

    /**
     * Grants a person a role in the cases of an authority.
     *
     * @throws IllegalArgumentException if it is {@link Role#SYSTEM}, in which no person acts
     */
    public synchronized InMemoryDirectory grant(AuthorityCode authority, PersonId person, Role role) {
        if (role == Role.SYSTEM) {
            throw new IllegalArgumentException("No person can act in the role SYSTEM. Grant another role.");
        }
        granted.add(new Granted(authority, person, role));
        return this;
    }

    /** Takes a role in the cases of an authority from a person; nothing changes if they do not have it. */
    public synchronized InMemoryDirectory revoke(AuthorityCode authority, PersonId person, Role role) {
        granted.remove(new Granted(authority, person, role));
        return this;
    }

    /** Names a team of an authority. */
    public synchronized InMemoryDirectory add(AuthorityCode authority, TeamId team, String name) {
        teams.put(new Team(authority, team), name);
        return this;
    }

    /** Links a person to a team of an authority, as its member or its manager. */
    public synchronized InMemoryDirectory link(AuthorityCode authority, PersonId person, Membership membership) {
        unlink(authority, person, membership.team());
        places.add(new Place(authority, person, membership));
        return this;
    }

    /** Ends a person's membership and management of a team of an authority. */
    public synchronized InMemoryDirectory unlink(AuthorityCode authority, PersonId person, TeamId team) {
        places.removeIf(place -> place.authority().equals(authority)
                && place.person().equals(person)
                && place.membership().team().equals(team));
        return this;
    }

    /** Returns an authority; one that was not added is presented by its code. */
    @Override
    public synchronized Authority authority(AuthorityCode code) {
        return authorities.getOrDefault(code, new Authority(code, code.value(), ""));
    }

    @Override
    public Set<PersonId> members(AuthorityCode authority, TeamId team) {
        return linked(authority, membership -> membership.team().equals(team));
    }

    @Override
    public Set<PersonId> managers(AuthorityCode authority, TeamId team) {
        return linked(authority, Membership.manager(team)::equals);
    }

    @Override
    public synchronized Optional<String> teamName(AuthorityCode authority, TeamId team) {
        return Optional.ofNullable(teams.get(new Team(authority, team)));
    }

    @Override
    public synchronized Optional<Signatory> signatory(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    @Override
    public synchronized Set<Role> roles(AuthorityCode authority, PersonId person) {
        return granted.stream()
                .filter(held ->
                        held.authority().equals(authority) && held.person().equals(person))
                .map(Granted::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    private synchronized Set<PersonId> linked(AuthorityCode authority, Predicate<Membership> wanted) {
        return places.stream()
                .filter(place -> place.authority().equals(authority) && wanted.test(place.membership()))
                .map(Place::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
