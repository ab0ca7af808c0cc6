package io.github.ehckit.example.mail;

import io.github.ehckit.notification.Notification;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/**
 * A letter, the wording of a notification as an e-mail: its subject, its sentence, the day by which an action is due,
 * and a link.
 *
 * @param from the sender
 * @param cases where the host shows cases: an absolute address that ends with a slash, to which the case reference is
 *     added; anything else is refused by {@link IllegalArgumentException}
 */
public record Letter(InternetAddress from, URI cases) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    public Letter {
        if (!cases.isAbsolute() || !cases.toString().endsWith("/")) {
            throw new IllegalArgumentException("cases are shown under an absolute address that ends with a slash");
        }
    }

    MimeMessage of(Notification notification, InternetAddress[] to) throws MessagingException {
        MimeMessage message = new Numbered(notification.key().toString());
        message.setFrom(from);
        message.setRecipients(Message.RecipientType.TO, to);
        message.setSubject(
                notification.reference() + ": " + notification.kind().title(), StandardCharsets.UTF_8.name());
        message.setText(text(notification), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private String text(Notification notification) {
        String due = notification.due().map(Letter::due).orElse("");
        return notification.kind().sentence() + "\r\n\r\n" + "Case reference: " + notification.reference() + "\r\n"
                + due + "\r\n" + cases.resolve(notification.reference().value()) + "\r\n";
    }

    private static String due(LocalDate day) {
        return "Due on: " + DAY.format(day) + "\r\n";
    }

    /** A message whose identifier follows from the notification, so that mail programs show a repeated one once. */
    private static final class Numbered extends MimeMessage {
        private final String key;

        Numbered(String key) {
            super(Session.getInstance(new Properties()));
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + key.replaceAll("[^A-Za-z0-9.-]", ".") + "@ehckit>");
        }
    }
}
