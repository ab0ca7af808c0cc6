package io.github.ehckit.example.mail;

import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.Authority;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * The letter paper of a host's emails: it turns an email of the library into a MIME message in plain text.
 *
 * @param from the sender; the name of the local authority stands before an address that has no name of its own
 * @param cases the address under which the host shows cases: absolute, with a slash at its end. A request for advice is
 *     shown at {@code {cases}{reference}/requests/{number}}. Another address is refused by
 *     {@link IllegalArgumentException}
 */
public record Letter(InternetAddress from, URI cases) {
    public Letter {
        if (!cases.isAbsolute() || !cases.toString().endsWith("/")) {
            throw new IllegalArgumentException("Give cases an absolute address that ends with a slash.");
        }
    }

    /** Makes the message. It has one recipient, and the same Message-ID however often it is made. */
    MimeMessage of(Email email, InternetAddress to) throws MessagingException {
        MimeMessage message = new Numbered(email.identity() + "@" + domain());
        message.setFrom(sender(email.facts().authority()));
        message.setReplyTo(new Address[] {replyTo(email.facts().authority())});
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSentDate(Date.from(email.facts().at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSubject(email.subject(), StandardCharsets.UTF_8.name());
        message.setText(text(email), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private String text(Email email) {
        return String.join("\r\n", email.lines(link(email.notification()))) + "\r\n";
    }

    private URI link(Notification notification) {
        String request =
                notification.request().map(number -> "/requests/" + number).orElse("");
        return cases.resolve(notification.reference() + request);
    }

    private InternetAddress sender(Authority authority) throws MessagingException {
        try {
            return from.getPersonal() == null
                    ? new InternetAddress(from.getAddress(), authority.name(), StandardCharsets.UTF_8.name())
                    : from;
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("every Java has UTF-8", impossible);
        }
    }

    /** Returns the contact of the authority, so that an answer reaches people; the sender if it has none. */
    private InternetAddress replyTo(Authority authority) throws MessagingException {
        String contact = authority.contact().email();
        return contact.isEmpty() ? from : new InternetAddress(contact, true);
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    /** A message whose identifier is given, so that mail programs show a repeated one once. */
    private static final class Numbered extends MimeMessage {
        private final String identifier;

        Numbered(String identifier) {
            super(Session.getInstance(new Properties()));
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + identifier + ">");
        }
    }
}
