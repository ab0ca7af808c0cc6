package io.github.ehckit.spi.tck;

import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A sound directory over entries that may be replaced by others. */
class EntriesDirectory implements Directory {
    private final Supplier<DirectoryEntries> entries;

    EntriesDirectory(Supplier<DirectoryEntries> entries) {
        this.entries = entries;
    }

    @Override
    public Authority authority(AuthorityCode code) {
        return new Authority(code, code.value(), "");
    }

    @Override
    public Set<PersonId> members(AuthorityCode authority, TeamId team) {
        Set<PersonId> members = new HashSet<>(managers(authority, team));
        teams(authority, team).forEach(found -> members.addAll(found.members()));
        return members;
    }

    @Override
    public Set<PersonId> managers(AuthorityCode authority, TeamId team) {
        Set<PersonId> managers = new HashSet<>();
        teams(authority, team).forEach(found -> managers.addAll(found.managers()));
        return managers;
    }

    @Override
    public Optional<String> teamName(AuthorityCode authority, TeamId team) {
        return teams(authority, team).map(DirectoryEntries.Team::name).findFirst();
    }

    @Override
    public Optional<Signatory> signatory(PersonId person) {
        return Optional.ofNullable(entries.get().people().get(person));
    }

    @Override
    public Set<Role> roles(AuthorityCode authority, PersonId person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        granted(authority, person).forEach(found -> roles.addAll(found.roles()));
        return roles;
    }

    Stream<DirectoryEntries.Granted> granted(AuthorityCode authority, PersonId person) {
        return entries.get().roles().stream()
                .filter(found ->
                        found.authority().equals(authority) && found.person().equals(person));
    }

    Stream<DirectoryEntries.Team> teams(AuthorityCode authority, TeamId team) {
        return entries.get().teams().stream()
                .filter(found ->
                        found.authority().equals(authority) && found.id().equals(team));
    }
}
