package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a directory under test, its people, teams and roles: the whole content of a vendor's test directory.
 *
 * @param people by id, with their names and job titles
 * @param teams of all authorities
 * @param roles granted by all authorities; a person without an entry has none
 */
public record DirectoryEntries(Map<PersonId, Signatory> people, List<Team> teams, List<Granted> roles) {
    public DirectoryEntries {
        people = Map.copyOf(people);
        teams = List.copyOf(teams);
        roles = List.copyOf(roles);
    }

    /**
     * The roles of one person in one authority.
     *
     * @param authority that granted the roles
     * @param person who has them
     * @param roles all of them
     */
    public record Granted(AuthorityCode authority, PersonId person, Set<Role> roles) {
        public Granted {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * A team of one authority.
     *
     * @param authority whose team it is
     * @param id of the team, which another authority may use too
     * @param name as people know it
     * @param members without the managers
     * @param managers of the team, who are members as well
     */
    public record Team(AuthorityCode authority, TeamId id, String name, Set<PersonId> members, Set<PersonId> managers) {
        public Team {
            members = Set.copyOf(members);
            managers = Set.copyOf(managers);
        }
    }
}
