package io.github.ehckit.seal;

import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The seal of submitted advice: the proof that a version is the one that was submitted (P1).
 *
 * @param version 1 for the first submission, one more after each re-opening
 * @param digest SHA-256, 64 lower-case hexadecimal digits, over the {@linkplain CanonicalForm canonical form}; from the
 *     second version on it covers the digest before it, and the person and the moment of the re-opening
 * @param by the person who submitted it
 * @param at the moment
 */
public record Seal(int version, String digest, PersonId by, Instant at) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Seal {
        if (version < 1 || !SHA_256.matcher(digest).matches()) {
            throw new IllegalArgumentException("A seal must have a version from 1 and a SHA-256 digest.");
        }
    }

    /** Returns the date of completion: the day of submission, in London. */
    public LocalDate date() {
        return LocalDate.ofInstant(at, CommandContext.LONDON);
    }
}
