package io.github.ehckit.seal;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.time.Instant;

/**
 * A receipt that a person has read a version that another person submitted. Repeated readings are one receipt.
 *
 * @param version the number of the version
 * @param by the reader
 * @param as the role in which they read it
 * @param way the way in which they read it
 * @param first the moment of the first reading
 * @param last the moment of the latest reading
 */
public record ReadReceipt(int version, PersonId by, Role as, Way way, Instant first, Instant last) {

    /** The way in which a version was read. */
    public enum Way implements MessageKey {
        /** On the screen. */
        READ("Read on screen"),
        /** As a document. */
        DOWNLOADED("Downloaded");

        private final String english;

        Way(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.OFFICER;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Makes the receipt of a first reading. */
    public static ReadReceipt once(int version, Actor reader, Way way, Instant at) {
        return new ReadReceipt(version, reader.id(), reader.role(), way, at, at);
    }

    /** Answers whether another receipt has the same version, reader, role and way. */
    public boolean repeats(ReadReceipt other) {
        return version == other.version && by.equals(other.by) && as == other.as && way == other.way;
    }

    /** Returns this receipt after a further reading. */
    public ReadReceipt again(Instant at) {
        return at.isAfter(last) ? new ReadReceipt(version, by, as, way, first, at) : this;
    }
}
