package io.github.ehckit.advice;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Whom advice is asked of: a person, or a team whose manager allocates it to a member. */
public sealed interface Addressee {

    /** One person. */
    record Person(@NotNull PersonId id) implements Addressee {}

    /**
     * A team.
     *
     * @param id the team
     * @param member to whom its manager has allocated the request; empty until then
     */
    record Team(@NotNull TeamId id, @NotNull Optional<PersonId> member) implements Addressee {}

    static Addressee person(PersonId id) {
        return new Person(id);
    }

    static Addressee team(TeamId id) {
        return new Team(id, Optional.empty());
    }

    /** Who is to write the response; empty while a team has not allocated it. */
    default Optional<PersonId> responder() {
        return switch (this) {
            case Person(var id) -> Optional.of(id);
            case Team(var id, var member) -> member;
        };
    }

    /** The team that was asked; empty if a person was. */
    default Optional<TeamId> team() {
        return this instanceof Team(var id, var member) ? Optional.of(id) : Optional.empty();
    }
}
