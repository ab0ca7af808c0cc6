package io.github.ehckit.draft;

import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.time.Instant;

/**
 * That somebody has read a submitted version that another person had submitted. However often they do, it is one reading.
 *
 * @param version of the response
 * @param by who has read it
 * @param as the role in which they did
 * @param way how
 * @param first the moment of the first time
 * @param last the moment of the latest time
 */
public record ReadReceipt(int version, PersonId by, Role as, Way way, Instant first, Instant last) {

    /** How a version was read. */
    public enum Way {
        /** On the screen. */
        READ,
        /** As a document. */
        DOWNLOADED
    }

    /** A version that is read for the first time. */
    public static ReadReceipt once(int version, Actor reader, Way way, Instant at) {
        return new ReadReceipt(version, reader.id(), reader.role(), way, at, at);
    }

    /** Whether another one is this reading at another time. */
    public boolean repeats(ReadReceipt other) {
        return version == other.version && by.equals(other.by) && as == other.as && way == other.way;
    }

    /** This reading, after it was repeated. */
    public ReadReceipt again(Instant at) {
        return at.isAfter(last) ? new ReadReceipt(version, by, as, way, first, at) : this;
    }
}
