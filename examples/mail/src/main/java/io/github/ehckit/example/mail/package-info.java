/**
 * A notifier as a vendor writes one: each email becomes a file in a folder.
 *
 * <p>Start at {@link io.github.ehckit.example.mail.MailPlugin}. The library words each email, one for each person; the
 * letter paper here adds sender, link and headers. A host that sends by SMTP passes the same message to its transport.
 */
@NullMarked
package io.github.ehckit.example.mail;

import org.jspecify.annotations.NullMarked;
