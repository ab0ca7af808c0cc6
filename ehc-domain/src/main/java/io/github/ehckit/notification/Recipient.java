package io.github.ehckit.notification;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;

/** Who is to be told. Addresses are found when the message is sent, not when it is written down. */
public sealed interface Recipient {

    /** One person. */
    record Person(PersonId id) implements Recipient {}

    /** The managers of a team, as they are when the message is sent. */
    record Managers(TeamId team) implements Recipient {}

    /**
     * Those who have read what was submitted, as far as they may read it still when the message is sent.
     *
     * @param before the version; whoever has read an earlier one is told
     */
    record Readers(int before) implements Recipient {}

    /** Names the recipient within one event. */
    default String key() {
        return switch (this) {
            case Person(var id) -> "person:" + id;
            case Managers(var team) -> "managers:" + team;
            case Readers(var before) -> "readers:" + before;
        };
    }
}
