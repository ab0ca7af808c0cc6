package io.github.ehckit.spi.tck;

import java.util.Set;

/**
 * A message as the gateway of a notifier under test took it. The test double of a vendor's gateway returns it.
 *
 * @param identity by which the gateway recognises a message, such as a message id or the reference of a request to an
 *     API
 * @param to the addresses of the recipients
 * @param text the subject line and the text, as a recipient sees them
 */
public record DeliveredMessage(String identity, Set<String> to, String text) {
    public DeliveredMessage {
        to = Set.copyOf(to);
    }
}
