package io.github.ehckit.spi.memory;

import io.github.ehckit.people.Membership;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.Directory;
import io.github.ehckit.spi.tck.DirectoryContract;
import io.github.ehckit.spi.tck.DirectoryEntries;
import java.util.Optional;
import java.util.Set;

class InMemoryDirectoryTest extends DirectoryContract {
    private final InMemoryDirectory directory = new InMemoryDirectory();

    @Override
    protected Directory directory() {
        return directory;
    }

    @Override
    protected void hold(DirectoryEntries entries) {
        entries.people().forEach(directory::add);
        entries.roles().forEach(granted -> {
            Set.of(Role.values()).forEach(role -> directory.revoke(granted.authority(), granted.person(), role));
            granted.roles().forEach(role -> directory.grant(granted.authority(), granted.person(), role));
        });
        entries.teams().forEach(team -> {
            directory.add(team.authority(), team.id(), team.name());
            entries.people().keySet().forEach(person -> directory.unlink(team.authority(), person, team.id()));
            team.members().forEach(person -> directory.link(team.authority(), person, Membership.of(team.id())));
            team.managers().forEach(person -> directory.link(team.authority(), person, Membership.manager(team.id())));
        });
    }

    /** The entries are in memory: this directory calls no other system that could be down. */
    @Override
    protected Optional<Directory> unreachable() {
        return Optional.empty();
    }
}
