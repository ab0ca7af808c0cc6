package io.github.ehckit.notification;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;

/** Who is to be told. Addresses are found when the message is sent, not when it is written down. */
public sealed interface Recipient {

    /** One person. */
    record Person(PersonId id) implements Recipient {}

    /** The managers of a team, as they are when the message is sent. */
    record Managers(TeamId team) implements Recipient {}

    /** Names the recipient within one event. */
    default String key() {
        return switch (this) {
            case Person(var id) -> "person:" + id;
            case Managers(var team) -> "managers:" + team;
        };
    }
}
