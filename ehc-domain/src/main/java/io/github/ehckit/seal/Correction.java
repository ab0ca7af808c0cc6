package io.github.ehckit.seal;

import io.github.ehckit.people.PersonId;
import java.time.Instant;

/**
 * The correction that a later version makes: the version before it, and how that version was re-opened.
 *
 * <p>The seal of the later version covers it. No version can be put between the two or taken out, and neither the
 * person nor the moment of the re-opening can be changed afterwards. The reason for the re-opening is part of the case
 * history, not of the advice, and is not covered.
 *
 * @param digest the digest in the seal of the version that was re-opened
 * @param reopenedBy the person who re-opened it
 * @param reopenedAt the moment
 */
public record Correction(String digest, PersonId reopenedBy, Instant reopenedAt) {}
