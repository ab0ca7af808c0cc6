package io.github.ehckit.notification;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.wording.Wording;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An email to one person about one notification, in plain text. It names no other recipient, and holds nothing about
 * the child.
 *
 * @param notification the notification
 * @param to the one person who gets it
 * @param facts the facts that it tells
 * @param wording the words of the local authority
 */
public record Email(Notification notification, PersonId to, EmailFacts facts, Wording wording) {

    /**
     * Returns the identity of the email for ever: the same for each attempt, and another one for each person. It is a
     * digest, from which no one learns who the person is.
     */
    public String identity() {
        byte[] named = (notification.key() + "/" + to).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(named));
    }

    /** Makes a copy in other words, such as those of the recipient's language; its identity stays. */
    public Email in(Wording other) {
        return new Email(notification, to, facts, other);
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
     *     the case
     */
    public List<String> lines(URI request) {
        return new EmailLayout(this, request).lines();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("The Java runtime must have SHA-256. Use one that has it.", impossible);
        }
    }
}
