package io.github.ehckit.advice;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** The addressee of a request for advice: a person, or a team whose manager allocates it to a member. */
public sealed interface Addressee {

    /** An addressee that is one person. */
    record Person(@NotNull PersonId id) implements Addressee {}

    /**
     * An addressee that is a team.
     *
     * @param id the team
     * @param member the member to whom its manager has allocated the request; empty until then
     */
    record Team(@NotNull TeamId id, @NotNull Optional<PersonId> member) implements Addressee {}

    static Addressee person(PersonId id) {
        return new Person(id);
    }

    static Addressee team(TeamId id) {
        return new Team(id, Optional.empty());
    }

    /** Returns the person who is to give the advice; empty while a team has not allocated the request. */
    default Optional<PersonId> responder() {
        return switch (this) {
            case Person(var id) -> Optional.of(id);
            case Team(var id, var member) -> member;
        };
    }

    /** Answers whether both are one team, or have the same person to respond. */
    default boolean coincides(Addressee other) {
        boolean sameTeam = team().isPresent() && team().equals(other.team());
        boolean samePerson = responder().isPresent() && responder().equals(other.responder());
        return sameTeam || samePerson;
    }

    /** Returns the team that was asked; empty if a person was. */
    default Optional<TeamId> team() {
        return this instanceof Team(var id, var member) ? Optional.of(id) : Optional.empty();
    }
}
