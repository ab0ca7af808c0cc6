package io.github.ehckit.example.mail;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.spi.tck.DeliveredMessage;
import io.github.ehckit.spi.tck.NotifierContract;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class MailFolderContractTest extends NotifierContract {
    @TempDir
    private Path folder;

    @Override
    protected Notifier notifier() {
        return mails(folder.resolve("mails"));
    }

    /** A folder that cannot be made, since there is a file in its place. */
    @Override
    protected Notifier unreachable() {
        try {
            return mails(Files.createFile(folder.resolve("not-a-folder")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    protected List<DeliveredMessage> delivered() {
        Path mails = folder.resolve("mails");
        try (Stream<Path> files = Files.exists(mails) ? Files.list(mails) : Stream.empty()) {
            return files.map(MailFolderContractTest::delivered).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DeliveredMessage delivered(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            return new DeliveredMessage(
                    mail.getMessageID(),
                    Stream.of(mail.getAllRecipients()).map(Address::toString).collect(Collectors.toSet()),
                    mail.getSubject() + "\n" + mail.getContent());
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MailFolder mails(Path into) {
        Letter letter =
                new Letter(parsed("send@northshire.example"), URI.create("https://hub.northshire.example/cases/"));
        return new MailFolder(into, letter, person -> known(person).map(MailFolderContractTest::parsed));
    }

    private Optional<String> known(PersonId person) {
        return Optional.of(person).filter(one -> !one.equals(WITHOUT_ADDRESS)).map(this::address);
    }

    private static InternetAddress parsed(String address) {
        try {
            return new InternetAddress(address, true);
        } catch (AddressException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
