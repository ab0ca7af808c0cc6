package io.github.ehckit.persistence;

import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import java.util.Optional;
import java.util.Set;

/**
 * A directory that looks everything up somewhere first.
 *
 * @param known answers once it was looked up
 * @param lookUp where a database, or a server, is asked
 */
record LookupDirectory(Directory known, Runnable lookUp) implements Directory {
    @Override
    public Authority authority(AuthorityCode code) {
        lookUp.run();
        return known.authority(code);
    }

    @Override
    public Set<PersonId> members(AuthorityCode authority, TeamId team) {
        lookUp.run();
        return known.members(authority, team);
    }

    @Override
    public Set<PersonId> managers(AuthorityCode authority, TeamId team) {
        lookUp.run();
        return known.managers(authority, team);
    }

    @Override
    public Optional<String> teamName(AuthorityCode authority, TeamId team) {
        lookUp.run();
        return known.teamName(authority, team);
    }

    @Override
    public Optional<Signatory> signatory(PersonId person) {
        lookUp.run();
        return known.signatory(person);
    }

    @Override
    public Set<Role> roles(AuthorityCode authority, PersonId person) {
        lookUp.run();
        return known.roles(authority, person);
    }
}
