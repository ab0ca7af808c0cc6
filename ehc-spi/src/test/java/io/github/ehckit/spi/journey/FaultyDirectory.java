package io.github.ehckit.spi.journey;

import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A directory that has trouble with some teams and people. */
record FaultyDirectory(
        Directory sound,
        HostFaults<TeamId, Set<PersonId>> troubles,
        HostFaults<TeamId, Optional<String>> names,
        HostFaults<PersonId, Optional<Signatory>> profiles)
        implements Directory {
    @Override
    public Authority authority(AuthorityCode code) {
        return sound.authority(code);
    }

    @Override
    public Set<PersonId> members(AuthorityCode authority, TeamId team) {
        return troubles.among(List.of(team), () -> sound.members(authority, team));
    }

    @Override
    public Set<PersonId> managers(AuthorityCode authority, TeamId team) {
        return troubles.among(List.of(team), () -> sound.managers(authority, team));
    }

    @Override
    public Optional<String> teamName(AuthorityCode authority, TeamId team) {
        return names.among(List.of(team), () -> sound.teamName(authority, team));
    }

    @Override
    public Optional<Signatory> signatory(PersonId person) {
        return profiles.among(List.of(person), () -> sound.signatory(person));
    }

    @Override
    public Set<Role> roles(AuthorityCode authority, PersonId person) {
        return sound.roles(authority, person);
    }
}
