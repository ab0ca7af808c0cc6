package io.github.ehckit.casework;

import io.github.ehckit.people.Actor;
import java.util.Set;

/**
 * The entry of a person or team in the host's directory, as it was just before the decision on a command that names
 * them.
 *
 * @param known whether the directory knows the person or team
 * @param actors the person in each of their roles; of a team, each of its managers in each of theirs, and the member whom
 *     the command names, if it names one
 */
public record DirectoryEntry(boolean known, Set<Actor> actors) {
    public DirectoryEntry {
        actors = Set.copyOf(actors);
    }

    /** Makes the entry of a person or team that the directory does not know. */
    public static DirectoryEntry unknown() {
        return new DirectoryEntry(false, Set.of());
    }
}
