package io.github.ehckit.upload;

import io.github.ehckit.people.PersonId;
import java.time.Instant;

/**
 * A file that was received whole, whose type was confirmed, and whose bytes are kept.
 *
 * @param name as the person gave it, made safe
 * @param type confirmed by its content
 * @param bytes how many are kept
 * @param digest of the bytes that are kept: of a photograph without its location data
 * @param by who sent it
 * @param at when it was received
 */
public record Upload(FileName name, FileType type, long bytes, Sha256 digest, PersonId by, Instant at) {

    /** The same file, as the document of a response that bears this number. */
    public AttachedFile as(int number) {
        return new AttachedFile(number, name, type, bytes, digest);
    }
}
