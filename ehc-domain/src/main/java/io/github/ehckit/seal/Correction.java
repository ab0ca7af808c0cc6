package io.github.ehckit.seal;

import io.github.ehckit.people.PersonId;
import java.time.Instant;

/**
 * What a further version of submitted advice corrects: the version before it, and how that came to be re-opened.
 *
 * <p>The seal of the further version covers it: nobody can put a version between the two, take one out, or say afterwards that
 * somebody else re-opened it, or at another time. The reason of the re-opening is the case's, not the response's: it stands in
 * the history of the case and is not covered.
 *
 * @param digest of the seal of the version that was re-opened
 * @param reopenedBy who re-opened it
 * @param reopenedAt the moment
 */
public record Correction(String digest, PersonId reopenedBy, Instant reopenedAt) {}
