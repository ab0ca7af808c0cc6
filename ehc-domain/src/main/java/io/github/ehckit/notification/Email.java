package io.github.ehckit.notification;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.wording.Wording;
import java.net.URI;
import java.util.List;

/**
 * An email to one person about one notification, in plain text. It names no other recipient, and holds nothing about
 * the child.
 *
 * @param notification the notification
 * @param to the one person who gets it
 * @param facts the facts that it tells
 * @param wording the words of the local authority
 * @param sending the number of the sending of the notification, from 1: one more each time it is sent again after its
 *     end
 */
public record Email(Notification notification, PersonId to, EmailFacts facts, Wording wording, int sending) {

    /** Makes the email of the first sending. */
    public Email(Notification notification, PersonId to, EmailFacts facts, Wording wording) {
        this(notification, to, facts, wording, 1);
    }

    /**
     * Returns the identity of the email for ever: the same for each attempt of a sending, another one for each person
     * and each sending. It is a digest, from which no one learns who the person is. A host that learns that the email
     * came back reports it by this identity.
     */
    public String identity() {
        return EmailRecord.taken(to, sending).identity(notification.key());
    }

    /** Makes a copy in other words, such as those of the recipient's language; its identity stays. */
    public Email in(Wording other) {
        return new Email(notification, to, facts, other, sending);
    }

    /** Returns the subject, on one line: the act and its date first, the case reference last. */
    public String subject() {
        return new EmailWords(this)
                .of(EmailContent.of(this).subject())
                .replaceAll("[\\h\\v\\p{Cntrl}]+", " ")
                .strip();
    }

    /**
     * Returns the lines of the text, each of at most 72 characters; a longer word or link stands on a line of its own.
     *
     * @param request the address at which the host shows the {@linkplain Notification#request() request for advice} of
     *     the case, or the case itself if the notification is about it as a whole
     */
    public List<String> lines(URI request) {
        return new EmailLayout(this, request).lines();
    }
}
