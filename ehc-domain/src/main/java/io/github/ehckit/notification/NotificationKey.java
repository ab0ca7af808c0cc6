package io.github.ehckit.notification;

import io.github.ehckit.history.CaseId;

/**
 * The key of a notification for ever: the case, the entry of its history, and the recipient.
 *
 * @param about the case
 * @param entry the number of the entry of its history, from 1
 * @param recipient the {@linkplain Recipient#key() key} of the recipient
 */
public record NotificationKey(CaseId about, int entry, String recipient) {

    /**
     * Returns the three parts, each after a slash: a gateway that has seen it before need not send the message again.
     */
    @Override
    public String toString() {
        return about + "/" + entry + "/" + recipient;
    }
}
