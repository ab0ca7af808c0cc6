package io.github.ehckit.example.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier.Delivery;
import jakarta.mail.Message;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {
    private static final PersonId ANN = new PersonId("p-1");
    private static final PersonId BEN = new PersonId("p-2");
    private static final PersonId NOWHERE = new PersonId("p-3");
    private static final Notification ASKED = new Notification(
            new CaseId(new AuthorityCode("NORTHSHIRE"), new UUID(7, 7)),
            3,
            new CaseReference("EHC-000012"),
            NotificationKind.ADVICE_REQUESTED,
            1,
            Optional.of(LocalDate.of(2026, 3, 17)),
            new Recipient.Person(ANN));

    @TempDir
    private Path folder;

    @Test
    void R_072_and_R_074_a_mail_says_what_is_asked_by_when_and_under_which_reference() throws Exception {
        assertThat(mails(folder).tell(ASKED, Set.of(ANN))).isEqualTo(Delivery.SENT);
        MimeMessage mail = read(only(folder));
        assertThat(mail.getSubject()).isEqualTo("EHC-000012: Request for advice");
        assertThat(mail.getRecipients(Message.RecipientType.TO)).containsExactly(address("ann@example.org"));
        assertThat(mail.getFrom()).containsExactly(address("send@northshire.example"));
        assertThat((String) mail.getContent()).isEqualToNormalizingNewlines("""
                        You, or your team, have been asked for advice.

                        Case reference: EHC-000012
                        Due on: Tuesday 17 March 2026

                        https://hub.northshire.example/cases/EHC-000012
                        """);
    }

    @Test
    void a_mail_about_nothing_that_is_due_names_no_day() throws Exception {
        Notification withdrawn = new Notification(
                ASKED.about(),
                4,
                ASKED.reference(),
                NotificationKind.ADVICE_REQUEST_WITHDRAWN,
                1,
                Optional.empty(),
                ASKED.to());
        mails(folder).tell(withdrawn, Set.of(ANN));
        assertThat((String) read(only(folder)).getContent()).doesNotContain("Due on");
    }

    @Test
    void P6_the_same_notification_is_the_same_mail_however_often_it_is_told() throws Exception {
        mails(folder).tell(ASKED, Set.of(ANN));
        String first = read(only(folder)).getMessageID();
        mails(folder).tell(ASKED, Set.of(ANN));
        assertThat(read(only(folder)).getMessageID())
                .isEqualTo(first)
                .startsWith("<NORTHSHIRE.")
                .endsWith("@ehckit>");
    }

    @Test
    void everybody_who_is_to_be_told_is_a_recipient() throws Exception {
        mails(folder).tell(ASKED, Set.of(BEN, NOWHERE, ANN));
        assertThat(read(only(folder)).getAllRecipients())
                .containsExactly(address("ann@example.org"), address("ben@example.org"));
    }

    @Test
    void nobody_with_an_address_is_a_refusal() throws IOException {
        assertThat(mails(folder).tell(ASKED, Set.of(NOWHERE))).isEqualTo(Delivery.REFUSED);
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_tried_again() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        assertThat(mails(file).tell(ASKED, Set.of(ANN))).isEqualTo(Delivery.RETRY);
    }

    private static MailFolder mails(Path folder) {
        Map<PersonId, String> known = Map.of(ANN, "ann@example.org", BEN, "ben@example.org");
        Letter letter =
                new Letter(address("send@northshire.example"), URI.create("https://hub.northshire.example/cases/"));
        return new MailFolder(
                folder, letter, person -> Optional.ofNullable(known.get(person)).map(MailFolderTest::address));
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Path only(Path folder) throws IOException {
        assertThat(files(folder))
                .hasSize(1)
                .allMatch(file -> file.getFileName().toString().startsWith("EHC-000012-00"));
        return files(folder).getFirst();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static MimeMessage read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
