package io.github.ehckit.notification;

import io.github.ehckit.history.CaseId;

/**
 * The name of a notification for ever: which entry of which case it tells of, and to whom.
 *
 * @param about the case
 * @param entry the number of the entry of its history, from 1
 * @param recipient the {@linkplain Recipient#key() key} of who is to be told
 */
public record NotificationKey(CaseId about, int entry, String recipient) {

    /** The three parts, each after a slash: a gateway that has seen it before need not send the message again. */
    @Override
    public String toString() {
        return about + "/" + entry + "/" + recipient;
    }
}
