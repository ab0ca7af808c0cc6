package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a directory under test, its people and teams: the whole content of a vendor's test directory.
 *
 * @param people by id, with their names and job titles
 * @param teams of all authorities
 */
public record DirectoryEntries(Map<PersonId, Signatory> people, List<Team> teams) {
    public DirectoryEntries {
        people = Map.copyOf(people);
        teams = List.copyOf(teams);
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
