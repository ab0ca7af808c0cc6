package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of a test directory, of two authorities that use the same team id. */
final class TckDirectory {
    static final TeamId TEAM = new TeamId("tck:team_1");
    static final TeamId UNMANAGED = new TeamId("tck:team_2");
    static final TeamId UNKNOWN_TEAM = new TeamId("tck:team_3");
    static final PersonId MEMBER = new PersonId("tck.member");
    static final PersonId MANAGER = new PersonId("tck.manager");
    static final PersonId NEIGHBOUR = new PersonId("tck.neighbour");
    static final PersonId UNKNOWN = new PersonId("tck.unknown");

    final AuthorityCode ours = TckCases.ofNewAuthority().authority();
    final AuthorityCode theirs = TckCases.ofNewAuthority().authority();

    /** Returns two teams of ours, one of which has no manager, and one of theirs. */
    DirectoryEntries before() {
        return new DirectoryEntries(
                people(),
                List.of(
                        new DirectoryEntries.Team(
                                ours, TEAM, "Therapies (East) & “Ffôn”", Set.of(MEMBER), Set.of(MANAGER)),
                        new DirectoryEntries.Team(ours, UNMANAGED, "Early years", Set.of(MEMBER), Set.of()),
                        new DirectoryEntries.Team(theirs, TEAM, "Their therapies", Set.of(), Set.of(NEIGHBOUR))),
                List.of(
                        granted(ours, MEMBER, Role.CONTRIBUTOR),
                        granted(ours, MANAGER, Role.CONTRIBUTOR, Role.PARENT),
                        granted(theirs, MEMBER, Role.COORDINATOR),
                        granted(theirs, NEIGHBOUR, Role.SETTING)));
    }

    /**
     * Returns the same after the member left, the manager became a member and married, the other team of ours was
     * renamed, and the manager's roles were changed.
     */
    DirectoryEntries after() {
        Map<PersonId, Signatory> people = new HashMap<>(people());
        people.put(MANAGER, new Signatory(new PersonName("Beth", "Ashdown"), "Physiotherapist"));
        return new DirectoryEntries(
                people,
                List.of(
                        new DirectoryEntries.Team(ours, TEAM, "Therapies", Set.of(MANAGER), Set.of()),
                        new DirectoryEntries.Team(ours, UNMANAGED, "Under fives", Set.of(MEMBER), Set.of()),
                        new DirectoryEntries.Team(theirs, TEAM, "Their therapies", Set.of(), Set.of(NEIGHBOUR))),
                List.of(
                        granted(ours, MEMBER, Role.CONTRIBUTOR),
                        granted(ours, MANAGER, Role.SETTING),
                        granted(theirs, MEMBER, Role.COORDINATOR),
                        granted(theirs, NEIGHBOUR, Role.SETTING)));
    }

    private static DirectoryEntries.Granted granted(AuthorityCode authority, PersonId person, Role... roles) {
        return new DirectoryEntries.Granted(authority, person, Set.of(roles));
    }

    /**
     * Returns people whose names directories and encodings lose: an accent, an apostrophe, quotes, a comma, a title, a
     * suffix and a preferred name, one name alone, no job title.
     */
    private static Map<PersonId, Signatory> people() {
        return Map.of(
                MEMBER,
                        new Signatory(
                                new PersonName("Dr", "Seán-Llŷr “Jr.”", "O'Synthetic, MBE", "CPsychol", "Shân"),
                                "Head of SEN/D; therapies"),
                MANAGER, new Signatory(new PersonName("Beth", "Zażółć"), "Physiotherapist"),
                NEIGHBOUR, new Signatory(new PersonName("", "Of-Two"), ""));
    }
}
