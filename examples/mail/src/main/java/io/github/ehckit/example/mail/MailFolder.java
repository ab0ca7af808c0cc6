package io.github.ehckit.example.mail;

import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;

/**
 * A notifier that writes each email as an {@code .eml} file into a folder. The same email is the same file, however
 * often it is told: a repeated one is not written again.
 *
 * <p>The address is asked for when the message is written. One with a line break or another control character counts as
 * none: it could write headers of its own (P11). An email to a person without an address is {@code REFUSED}; a folder
 * that cannot be written is {@code RETRY}. Thread-safe.
 */
public final class MailFolder implements Notifier {
    private final Path folder;
    private final Letter letter;
    private final Function<PersonId, Optional<InternetAddress>> addresses;

    /**
     * Makes a notifier on a folder.
     *
     * @param folder is created when the first email is written
     * @param letter the letter paper
     * @param addresses finds the address of a person, if there is one
     */
    public MailFolder(Path folder, Letter letter, Function<PersonId, Optional<InternetAddress>> addresses) {
        this.folder = folder;
        this.letter = letter;
        this.addresses = addresses;
    }

    @Override
    public Delivery tell(Email email) {
        return addresses
                .apply(email.to())
                .filter(MailFolder::isUsable)
                .map(address -> write(email, address))
                .orElse(Delivery.REFUSED);
    }

    private Delivery write(Email email, InternetAddress to) {
        Path file = folder.resolve(name(email));
        try {
            Files.createDirectories(folder);
            if (!Files.isRegularFile(file) || Files.size(file) == 0) {
                write(letter.of(email, to), file);
            }
            return Delivery.SENT;
        } catch (IOException | MessagingException failure) {
            return Delivery.RETRY;
        }
    }

    /** Writes a message so that it is seen whole or not at all. */
    private void write(MimeMessage message, Path file) throws IOException, MessagingException {
        Path unfinished = Files.createTempFile(folder, "mail", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static boolean isUsable(InternetAddress address) {
        String written = address.toString();
        return !written.isBlank() && written.chars().noneMatch(Character::isISOControl);
    }

    private static String name(Email email) {
        Notification about = email.notification();
        return "%s-%03d-%s.eml"
                .formatted(about.reference(), about.entry(), email.identity().substring(0, 32));
    }
}
