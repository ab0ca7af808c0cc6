package io.github.ehckit.example.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.notification.AdviceRequestFacts;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.EmailFacts;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Contact;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.wording.Wording;
import jakarta.mail.Address;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {
    private static final PersonId ANN = new PersonId("p-1");
    private static final PersonId BEN = new PersonId("p-2");
    private static final PersonId NOWHERE = new PersonId("p-3");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final AuthorityCode NORTHSHIRE = new AuthorityCode("NORTHSHIRE");
    private static final Authority AUTHORITY = new Authority(NORTHSHIRE, "Northshire County Council", "")
            .at(Contact.email("send@northshire.example").withTelephone("01632 960 001"));

    @TempDir
    private Path folder;

    @Test
    void R_072_and_R_074_a_mail_says_what_is_asked_by_when_and_under_which_reference() throws Exception {
        assertThat(mails(folder).tell(asked(ANN))).isEqualTo(Delivery.SENT);
        MimeMessage mail = read(only(folder));
        assertThat(mail.getSubject()).isEqualTo("Advice needed by Tuesday 17 March 2026: case EHC-000012");
        assertThat(mail.getAllRecipients()).containsExactly(address("ann@example.org"));
        assertThat((String) mail.getContent())
                .contains("Due date: Tuesday 17 March 2026\r\n")
                .contains("\r\n   https://hub.northshire.example/cases/EHC-000012/requests/1\r\n")
                .contains("\r\nTelephone: 01632 960 001\r\n")
                .endsWith("out of your reply too.\r\n");
    }

    @Test
    void its_headers_say_who_sends_it_and_that_a_program_has_written_it() throws Exception {
        mails(folder).tell(asked(ANN));
        MimeMessage mail = read(only(folder));
        assertThat(mail.getFrom())
                .extracting(Address::toString)
                .containsExactly("Northshire County Council <no-reply@northshire.example>");
        assertThat(mail.getReplyTo()).containsExactly(address("send@northshire.example"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2026-02-03T09:30:00Z"));
        assertThat(mail.isMimeType("text/plain")).isTrue();
    }

    @Test
    void a_sender_with_a_name_of_its_own_keeps_it_and_an_authority_without_contact_gets_the_replies() throws Exception {
        InternetAddress from = new InternetAddress("no-reply@northshire.example", "Northshire SEND team");
        Email anonymous = email(asked(ANN), AUTHORITY.at(Contact.NONE));
        mails(folder, from).tell(anonymous);
        MimeMessage mail = read(only(folder));
        assertThat(mail.getFrom())
                .extracting(Address::toString)
                .containsExactly("Northshire SEND team <no-reply@northshire.example>");
        assertThat(mail.getReplyTo()).containsExactly(from);
    }

    @Test
    void P6_the_same_email_is_the_same_file_however_often_it_is_told() throws Exception {
        mails(folder).tell(asked(ANN));
        String first = Files.readString(only(folder));
        mails(folder).tell(asked(ANN));
        assertThat(Files.readString(only(folder))).isEqualTo(first);
        assertThat(read(only(folder)).getMessageID())
                .isEqualTo("<" + asked(ANN).identity() + "@northshire.example>")
                .doesNotContain(ANN.value());
    }

    @Test
    void each_person_has_an_email_of_their_own_that_names_no_other() throws Exception {
        mails(folder).tell(asked(ANN));
        mails(folder).tell(asked(BEN));
        assertThat(files(folder))
                .hasSize(2)
                .extracting(MailFolderTest::text)
                .noneMatch(mail -> mail.contains("ann@") && mail.contains("ben@"));
    }

    @Test
    void nobody_with_an_address_is_a_refusal() throws IOException {
        assertThat(mails(folder).tell(asked(NOWHERE))).isEqualTo(Delivery.REFUSED);
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_tried_again() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        assertThat(mails(file).tell(asked(ANN))).isEqualTo(Delivery.RETRY);
    }

    @Test
    void an_empty_file_is_no_email_and_is_written_again() throws Exception {
        mails(folder).tell(asked(ANN));
        Path mail = only(folder);
        Files.write(mail, new byte[0]);
        assertThat(mails(folder).tell(asked(ANN))).isEqualTo(Delivery.SENT);
        assertThat(read(mail).getMessageID()).contains(asked(ANN).identity());
    }

    private static Email asked(PersonId person) {
        CaseId about = new CaseId(NORTHSHIRE, new UUID(7, 7));
        Notification asked = new Notification(
                about,
                3,
                new CaseReference("EHC-000012"),
                NotificationKind.ADVICE_REQUESTED,
                Optional.of(1),
                Optional.of(DUE),
                new Recipient.Person(person));
        AdviceRequestFacts request =
                new AdviceRequestFacts(true, DUE, true, 0, Optional.empty(), Optional.empty(), 0, 1);
        Instant at = Instant.parse("2026-02-03T09:30:00Z");
        return new Email(
                asked,
                person,
                new EmailFacts(at, AUTHORITY, Optional.empty(), Optional.empty(), request),
                Wording.english());
    }

    private static Email email(Email like, Authority authority) {
        EmailFacts facts = new EmailFacts(
                like.facts().at(),
                authority,
                Optional.empty(),
                Optional.empty(),
                like.facts().request().orElseThrow());
        return new Email(like.notification(), like.to(), facts, like.wording());
    }

    private static MailFolder mails(Path folder) {
        return mails(folder, address("no-reply@northshire.example"));
    }

    private static MailFolder mails(Path folder, InternetAddress from) {
        Map<PersonId, String> known = Map.of(ANN, "ann@example.org", BEN, "ben@example.org");
        Letter letter = new Letter(from, URI.create("https://hub.northshire.example/cases/"));
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

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
