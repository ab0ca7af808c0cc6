/**
 * A notifier as a vendor writes one: each notification becomes an e-mail in a folder.
 *
 * <p>Start at {@link io.github.ehckit.example.mail.MailPlugin}. A message gives the case reference, its subject, the
 * due day, and a link; it has no room for anything else. A host that sends by SMTP passes the same message to its
 * transport.
 */
@NullMarked
package io.github.ehckit.example.mail;

import org.jspecify.annotations.NullMarked;
