package io.github.ehckit.upload;

import io.github.ehckit.people.PersonId;
import java.time.Instant;

/**
 * An uploaded file that was received whole, whose type was confirmed, and whose bytes are stored.
 *
 * @param name as the person gave it, made safe
 * @param type confirmed by its content
 * @param bytes how many are stored
 * @param digest of the stored bytes: of a photograph without its location data
 * @param by the person who sent it
 * @param at when it was received
 */
public record Upload(FileName name, FileType type, long bytes, Sha256 digest, PersonId by, Instant at) {

    /** Makes the attached file that has this number. */
    public AttachedFile as(int number) {
        return new AttachedFile(number, name, type, bytes, digest);
    }
}
