package io.github.ehckit.example.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.RequestAdvice;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand.DecideToAssess;
import io.github.ehckit.assessment.AssessmentCommand.ReceiveRequest;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.AssemblyException;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPluginTest {
    private static final AuthorityCode COUNCIL = new AuthorityCode("NORTHSHIRE");
    private static final Signatory NAMELESS =
            new Signatory(new PersonName("Zqcanary-worker", "Zqcanary-surname"), "Zqcanary-job");
    private static final Actor HEAD = new Actor(COUNCIL, new PersonId("p-1"), Role.DECISION_MAKER);
    private static final Actor COORDINATOR = new Actor(COUNCIL, new PersonId("p-2"), Role.COORDINATOR);
    private static final PersonId DOCTOR = new PersonId("p-3");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-05T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @TempDir
    private Path folder;

    @Test
    void a_host_that_gives_no_settings_is_told_what_the_plugin_needs() {
        assertThatExceptionOfType(AssemblyException.class)
                .isThrownBy(() -> assembly().open())
                .withMessageContaining(
                        "The plugin mail-folder needs the resource io.github.ehckit.example.mail.MailSettings from the host. Call hostResource(…)");
    }

    /** P6, P13: the child, the worker and the notes have names that nobody else has, and no mail holds any of them. */
    @Test
    void no_mail_of_a_journey_says_who_the_child_is() throws Exception {
        try (EhcHub hub = assembly()
                .hostResource(settings(new InternetAddress("doctor@example.org")))
                .open()) {
            askForAdvice(hub);
            assertThat(hub.deliveries().deliverPending(COUNCIL).counts()).isEqualTo(Map.of(DeliveryResult.SENT, 1));
        }
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("Advice needed by Monday 16 February 2026: case EHC-000001")
                .doesNotContainIgnoringCase("zqcanary");
    }

    @Test
    void P11_an_address_with_a_line_break_writes_no_header_of_its_own() throws Exception {
        InternetAddress smuggling = smuggling();
        assertThat(smuggling.toString()).contains("\r\nBcc: ");
        try (EhcHub hub = assembly().hostResource(settings(smuggling)).open()) {
            askForAdvice(hub);
            assertThat(hub.deliveries().deliverPending(COUNCIL).counts()).isEqualTo(Map.of(DeliveryResult.PARKED, 1));
        }
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_link_is_made_from_an_address_that_ends_with_a_slash() throws Exception {
        InternetAddress from = new InternetAddress("send@northshire.example");
        for (String wrong : List.of("https://hub.example/cases", "/cases/")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Letter(from, URI.create(wrong)));
        }
    }

    private static Assembly assembly() {
        return EhcHub.assemble()
                .with(new MemoryPlugin())
                .with(new InMemoryDirectory().add(new Actor(COUNCIL, DOCTOR, Role.CONTRIBUTOR), NAMELESS))
                .discover()
                .clock(NOON);
    }

    private MailSettings settings(InternetAddress doctor) throws Exception {
        Letter letter =
                new Letter(new InternetAddress("send@northshire.example"), URI.create("https://hub.example/cases/"));
        return new MailSettings(folder, letter, person -> Optional.of(doctor).filter(known -> person.equals(DOCTOR)));
    }

    private static InternetAddress smuggling() throws UnsupportedEncodingException {
        return new InternetAddress("doctor@example.org", "Doctor\r\nBcc: everybody@example.org");
    }

    private static void askForAdvice(EhcHub hub) {
        Child child = new Child(new PersonName("Zqcanary-given", "Zqcanary-family"), LocalDate.of(2015, 3, 14));
        CaseId id = hub.casework()
                .open(new ReceiveRequest(child, TODAY), COORDINATOR)
                .orElseThrow()
                .id();
        hub.casework()
                .handle(id, new DecideToAssess(TODAY, new PersonalText("Zqcanary-reasons"), COORDINATOR.id()), HEAD)
                .orElseThrow();
        Optional<PersonalText> note = Optional.of(new PersonalText("Zqcanary-note"));
        hub.casework()
                .handle(id, new RequestAdvice(AdviceType.MEDICAL, Addressee.person(DOCTOR), note), COORDINATOR)
                .orElseThrow();
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(MailPluginTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
