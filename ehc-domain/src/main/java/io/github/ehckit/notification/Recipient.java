package io.github.ehckit.notification;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;

/** The recipient of a notification. Addresses are found when the message is sent, not when it is written down. */
public sealed interface Recipient {

    /** One person, as the recipient. */
    record Person(PersonId id) implements Recipient {}

    /** The managers of a team, as they are when the message is sent. */
    record Managers(TeamId team) implements Recipient {}

    /** A person who had the work before, and no longer has it. */
    record Former(PersonId id) implements Recipient {}

    /**
     * The readers of submitted advice, as far as they may still read it when the message is sent.
     *
     * @param before the version; readers of an earlier one are told
     */
    record Readers(int before) implements Recipient {}

    /** Returns the key of the recipient within one event. */
    default String key() {
        return switch (this) {
            case Person(var id) -> "person:" + id;
            case Managers(var team) -> "managers:" + team;
            case Former(var id) -> "former:" + id;
            case Readers(var before) -> "readers:" + before;
        };
    }
}
