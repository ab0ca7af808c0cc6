package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDirectory.MANAGER;
import static io.github.ehckit.spi.tck.TckDirectory.MEMBER;
import static io.github.ehckit.spi.tck.TckDirectory.NEIGHBOUR;
import static io.github.ehckit.spi.tck.TckDirectory.TEAM;
import static io.github.ehckit.spi.tck.TckDirectory.UNKNOWN;
import static io.github.ehckit.spi.tck.TckDirectory.UNKNOWN_TEAM;
import static io.github.ehckit.spi.tck.TckDirectory.UNMANAGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.Directory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The contract test of a {@link Directory}: rules DI1 to DI8.
 *
 * <p>A vendor puts the entries of a test where the directory finds them, such as into an LDAP server in the test.
 */
public abstract class DirectoryContract {
    private final TckDirectory sample = new TckDirectory();

    /** Returns a new directory under test over the entries of the latest {@link #hold}. */
    protected abstract Directory directory();

    /**
     * Makes these the entries of the directory, and of every one that was made before. Entries of earlier tests may
     * stay.
     */
    protected abstract void hold(DirectoryEntries entries);

    /** Returns a directory under test whose source is down; empty for one that has no source to ask. */
    protected abstract Optional<Directory> unreachable();

    @Test
    @IfThisFails(
            "teams are looked up by their id without the authority, so that people of another authority get access.")
    public void DI1_a_team_is_of_the_authority_that_was_asked_for() {
        Directory directory = holding(sample.before());
        assertEquals(Set.of(MEMBER, MANAGER), directory.members(sample.ours, TEAM));
        assertEquals(Set.of(NEIGHBOUR), directory.members(sample.theirs, TEAM));
        assertEquals(Set.of(MANAGER), directory.managers(sample.ours, TEAM));
        assertEquals(Set.of(NEIGHBOUR), directory.managers(sample.theirs, TEAM));
        assertEquals(Optional.of("Their therapies"), directory.teamName(sample.theirs, TEAM));
        assertEquals(Set.of(), directory.members(sample.theirs, UNMANAGED));
        assertEquals(Optional.empty(), directory.teamName(sample.theirs, UNMANAGED));
    }

    @Test
    @IfThisFails("roles are looked up by the person alone, so that an officer of one authority is one of another.")
    public void DI1_a_role_is_of_the_authority_that_granted_it() {
        Directory directory = holding(sample.before());
        assertEquals(Set.of(Role.CONTRIBUTOR), directory.roles(sample.ours, MEMBER));
        assertEquals(Set.of(Role.COORDINATOR), directory.roles(sample.theirs, MEMBER));
        assertEquals(Set.of(), directory.roles(sample.theirs, MANAGER));
        assertEquals(Set.of(), directory.roles(sample.ours, NEIGHBOUR));
    }

    @Test
    @IfThisFails("documents and messages bear the name of another authority.")
    public void DI1_an_authority_presents_itself() {
        Directory directory = holding(sample.before());
        for (AuthorityCode code : List.of(sample.ours, sample.theirs)) {
            assertEquals(code, directory.authority(code).code());
        }
    }

    @Test
    @IfThisFails(
            "the directory answers null or throws for a person or team that is gone, so that pages and messages about earlier "
                    + "times fail.")
    public void DI2_what_is_unknown_is_empty() {
        Directory directory = holding(sample.before());
        assertEquals(Set.of(), directory.members(sample.ours, UNKNOWN_TEAM));
        assertEquals(Set.of(), directory.managers(sample.ours, UNKNOWN_TEAM));
        assertEquals(Optional.empty(), directory.teamName(sample.ours, UNKNOWN_TEAM));
        assertEquals(Optional.empty(), directory.signatory(UNKNOWN));
        assertEquals(Set.of(), directory.roles(sample.ours, UNKNOWN));
    }

    @Test
    @IfThisFails("managers are not among the members of their team, or every member passes for a manager.")
    public void DI3_the_managers_of_a_team_are_among_its_members() {
        Directory directory = holding(sample.before());
        assertEquals(Set.of(MANAGER), directory.managers(sample.ours, TEAM));
        assertEquals(Set.of(MEMBER, MANAGER), directory.members(sample.ours, TEAM));
        assertEquals(Set.of(), directory.managers(sample.ours, UNMANAGED));
        assertEquals(Set.of(MEMBER), directory.members(sample.ours, UNMANAGED));
    }

    @Test
    @IfThisFails("a name or job title is shortened, re-coded, escaped or put together from other parts.")
    public void DI4_names_are_answered_as_the_host_holds_them() {
        DirectoryEntries entries = sample.before();
        Directory directory = holding(entries);
        entries.people()
                .forEach((person, signatory) -> assertEquals(Optional.of(signatory), directory.signatory(person)));
        entries.teams()
                .forEach(team ->
                        assertEquals(Optional.of(team.name()), directory.teamName(team.authority(), team.id())));
    }

    @Test
    @IfThisFails("answers are kept in a cache, so that a person who has left a team still reads its cases.")
    public void DI5_a_change_is_seen_by_the_next_question() {
        Directory directory = holding(sample.before());
        directory.members(sample.ours, TEAM);
        directory.managers(sample.ours, TEAM);
        directory.teamName(sample.ours, UNMANAGED);
        directory.signatory(MANAGER);
        directory.roles(sample.ours, MANAGER);
        hold(sample.after());
        assertEquals(Set.of(MANAGER), directory.members(sample.ours, TEAM));
        assertEquals(Set.of(), directory.managers(sample.ours, TEAM));
        assertEquals(Optional.of("Under fives"), directory.teamName(sample.ours, UNMANAGED));
        assertEquals(Optional.ofNullable(sample.after().people().get(MANAGER)), directory.signatory(MANAGER));
        assertEquals(Set.of(Role.SETTING), directory.roles(sample.ours, MANAGER));
    }

    @Test
    @IfThisFails("the directory hands out a set of its own that it goes on changing.")
    public void DI5_a_change_changes_no_answer_that_was_given() {
        Directory directory = holding(sample.before());
        Set<PersonId> members = directory.members(sample.ours, TEAM);
        Set<PersonId> managers = directory.managers(sample.ours, TEAM);
        Set<Role> roles = directory.roles(sample.ours, MANAGER);
        hold(sample.after());
        directory.members(sample.ours, TEAM);
        directory.roles(sample.ours, MANAGER);
        assertEquals(Set.of(MEMBER, MANAGER), members);
        assertEquals(Set.of(MANAGER), managers);
        assertEquals(Set.of(Role.CONTRIBUTOR, Role.PARENT), roles);
    }

    @Test
    @IfThisFails("a directory that is down says that a team is empty, and messages to the team are dropped for good.")
    public void DI6_a_directory_that_is_down_throws() {
        hold(sample.before());
        unreachable().ifPresent(down -> {
            assertThrows(Exception.class, () -> down.members(sample.ours, TEAM));
            assertThrows(Exception.class, () -> down.managers(sample.ours, TEAM));
            assertThrows(Exception.class, () -> down.teamName(sample.ours, TEAM));
            assertThrows(Exception.class, () -> down.signatory(MEMBER));
            assertThrows(Exception.class, () -> down.roles(sample.ours, MEMBER));
        });
    }

    @Test
    @IfThisFails("threads that ask at the same time get each other's answers.")
    public void DI7_each_of_several_threads_gets_its_own_answer() {
        Directory directory = holding(sample.before());
        List<Supplier<Set<PersonId>>> questions = List.of(
                () -> directory.members(sample.ours, TEAM),
                () -> directory.members(sample.ours, UNMANAGED),
                () -> directory.members(sample.ours, UNKNOWN_TEAM),
                () -> directory.members(sample.theirs, TEAM));
        List<Set<PersonId>> expected = List.of(Set.of(MEMBER, MANAGER), Set.of(MEMBER), Set.of(), Set.of(NEIGHBOUR));
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            assertEquals(
                    expected, ConcurrentRuns.run(runner -> questions.get(runner).get()));
        }
    }

    @Test
    @IfThisFails("a person has one role alone, or a role that was not granted: people are asked who cannot answer.")
    public void DI8_the_roles_of_a_person_are_all_that_were_granted() {
        Directory directory = holding(sample.before());
        assertEquals(Set.of(Role.CONTRIBUTOR, Role.PARENT), directory.roles(sample.ours, MANAGER));
        assertEquals(Set.of(Role.CONTRIBUTOR), directory.roles(sample.ours, MEMBER));
        assertEquals(Set.of(Role.SETTING), directory.roles(sample.theirs, NEIGHBOUR));
    }

    private Directory holding(DirectoryEntries entries) {
        hold(entries);
        return directory();
    }
}
