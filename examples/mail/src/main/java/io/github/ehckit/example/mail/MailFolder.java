package io.github.ehckit.example.mail;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A notifier that writes each notification as an {@code .eml} file into a folder. The same notification is the same
 * file, however often it is told.
 *
 * <p>Addresses are asked for when the message is written. One with a line break or another control character counts as
 * none: it could write headers of its own (P11). A message without any address is {@code REFUSED}; a folder that cannot
 * be written is {@code RETRY}. Thread-safe.
 */
public final class MailFolder implements Notifier {
    private final Path folder;
    private final Letter letter;
    private final Function<PersonId, Optional<InternetAddress>> addresses;

    /**
     * Makes a notifier on a folder of mails.
     *
     * @param folder is created when the first mail is written
     * @param letter the wording of a notification
     * @param addresses where a person can be reached, if anywhere
     */
    public MailFolder(Path folder, Letter letter, Function<PersonId, Optional<InternetAddress>> addresses) {
        this.folder = folder;
        this.letter = letter;
        this.addresses = addresses;
    }

    @Override
    public Delivery tell(Notification notification, Set<PersonId> people) {
        InternetAddress[] to = people.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(person -> addresses.apply(person).stream())
                .filter(address -> address.toString().chars().noneMatch(Character::isISOControl))
                .toArray(InternetAddress[]::new);
        return to.length == 0 ? Delivery.REFUSED : write(notification, to);
    }

    private Delivery write(Notification notification, InternetAddress[] to) {
        try {
            Files.createDirectories(folder);
            write(letter.of(notification, to), folder.resolve(name(notification)));
            return Delivery.SENT;
        } catch (IOException | MessagingException failure) {
            return Delivery.RETRY;
        }
    }

    /** Writes a mail so that it is seen whole or not at all. */
    private void write(MimeMessage message, Path file) throws IOException, MessagingException {
        Path unfinished = Files.createTempFile(folder, "mail", ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(Notification notification) {
        UUID key = UUID.nameUUIDFromBytes(notification.key().toString().getBytes(StandardCharsets.UTF_8));
        return "%s-%03d-%s.eml"
                .formatted(
                        notification.reference(),
                        notification.entry(),
                        key.toString().substring(0, 8));
    }
}
