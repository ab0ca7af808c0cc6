package io.github.ehckit.usecase;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The names of people and teams for one page, and the members of teams, each asked for once in the directory. A name that cannot be had is empty:
 * the page is shown without it. A directory that has failed is not asked again for the same page.
 *
 * <p>For one thread. Use it while no unit of work is open, since a directory may be slow, or need a connection of the
 * same pool.
 */
final class DirectoryNames {
    private final Optional<Directory> directory;
    private final Map<PersonId, Optional<Signatory>> people = new HashMap<>();
    private final Map<TeamId, Optional<String>> teams = new HashMap<>();
    private final Map<TeamId, Optional<Set<PersonId>>> members = new HashMap<>();
    private final AtomicBoolean failed = new AtomicBoolean();

    private DirectoryNames(Optional<Directory> directory) {
        this.directory = directory;
    }

    static DirectoryNames of(Directory directory) {
        return new DirectoryNames(Optional.of(directory));
    }

    /** Makes a list without names, which does not ask the directory. */
    static DirectoryNames none() {
        return new DirectoryNames(Optional.empty());
    }

    Optional<Signatory> profile(PersonId person) {
        return people.computeIfAbsent(person, id -> directory.flatMap(asked -> answer(() -> asked.signatory(id))));
    }

    Optional<String> team(AuthorityCode authority, TeamId team) {
        return teams.computeIfAbsent(
                team, id -> directory.flatMap(asked -> answer(() -> asked.teamName(authority, id))));
    }

    /** Returns the roles of a person in an authority; empty if the directory cannot say. */
    Optional<Set<Role>> roles(AuthorityCode authority, PersonId person) {
        return directory.flatMap(asked -> answer(() -> Optional.of(asked.roles(authority, person))));
    }

    /** Answers whether a person no longer belongs to a team; not, if the directory cannot say so. */
    boolean left(AuthorityCode authority, TeamId team, PersonId person) {
        return directory
                .flatMap(asked ->
                        members.computeIfAbsent(team, id -> answer(() -> Optional.of(asked.members(authority, id)))))
                .filter(members -> !members.contains(person))
                .isPresent();
    }

    /** Returns no name if the directory fails in any way, be it an error or an answer that is null. */
    private <T> Optional<T> answer(Supplier<Optional<T>> question) {
        try {
            return failed.get() ? Optional.empty() : Objects.requireNonNull(question.get());
        } catch (Throwable down) {
            failed.set(true);
            return Optional.empty();
        }
    }
}
