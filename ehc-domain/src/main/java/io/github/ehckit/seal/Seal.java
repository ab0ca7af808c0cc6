package io.github.ehckit.seal;

import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What proves that a submitted response is the one that was submitted (P1).
 *
 * @param version 1 for the first submission, one more after each re-opening
 * @param digest SHA-256, 64 lower-case hexadecimal digits, over the {@linkplain CanonicalForm canonical form}; from the second
 *     version on it covers the digest before it, and who re-opened that version and when
 * @param by who submitted it
 * @param at the moment
 */
public record Seal(int version, String digest, PersonId by, Instant at) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Seal {
        if (version < 1 || !SHA_256.matcher(digest).matches()) {
            throw new IllegalArgumentException("a seal has a version from 1 and a SHA-256 digest");
        }
    }

    /** The date of completion: the day of submission, in London. */
    public LocalDate date() {
        return LocalDate.ofInstant(at, CommandContext.LONDON);
    }
}
