/**
 * A notifier as a vendor writes one: each notification becomes an e-mail in a folder.
 *
 * <p>A message names the case reference, what it is about, by when, and where to look; it has no room for anything else. A host that
 * sends by SMTP hands the same message to its transport.
 */
@NullMarked
package io.github.ehckit.example.mail;

import org.jspecify.annotations.NullMarked;
