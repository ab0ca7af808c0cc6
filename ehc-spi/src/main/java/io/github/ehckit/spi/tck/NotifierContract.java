package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.notification.Email;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Notifier.Delivery;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The contract test of a {@link Notifier}: rules NO1 to NO7.
 *
 * <p>A vendor gives the notifier a test double of its gateway, such as an SMTP server in the test, and addresses that
 * {@link #address} makes.
 */
public abstract class NotifierContract {
    /** The one person in these tests who has no address. */
    protected static final PersonId WITHOUT_ADDRESS = new PersonId("tck.without-address");

    private static final URI LINK = URI.create("https://hub.tck.example/the-request");

    private final TckNotifications sample = TckNotifications.ofNewAuthority();

    /** Returns a new notifier under test, as after a restart of the host, whose gateway takes every message. */
    protected abstract Notifier notifier();

    /** Returns a new notifier under test, whose gateway is down or does not answer. */
    protected abstract Notifier unreachable();

    /** Returns all messages that the gateway took in this test, in any order. */
    protected abstract List<DeliveredMessage> delivered();

    /** Returns the address of a person in these tests; {@link #WITHOUT_ADDRESS} has none. */
    protected String address(PersonId person) {
        return person.value() + "@tck.example";
    }

    /**
     * Answers whether the notifier looks up addresses; a queue whose reader does so later need not know who has one.
     */
    protected boolean knowsAddresses() {
        return true;
    }

    @Test
    @IfThisFails(
            "SENT is answered though the gateway has no message for the person, or the message lacks the subject or a "
                    + "line of the email.")
    public void NO1_an_email_that_is_sent_reached_the_gateway_for_its_person() {
        for (Email email : sample.ofEveryKind()) {
            Set<DeliveredMessage> before = Set.copyOf(delivered());
            assertEquals(Delivery.SENT, notifier().tell(email));
            List<DeliveredMessage> messages = delivered().stream()
                    .filter(message -> !before.contains(message))
                    .toList();
            assertEquals(Set.of(address(email.to())), recipients(messages), "who is told");
            messages.forEach(message -> assertSays(email, message));
        }
    }

    @Test
    @IfThisFails(
            "a failure to deliver is swallowed: the message is lost, because SENT is not tried again and REFUSED is parked.")
    public void NO2_a_gateway_that_is_down_has_neither_sent_nor_refused() {
        Delivery answer = attempt(unreachable());
        assertNotEquals(Delivery.SENT, answer);
        assertNotEquals(Delivery.REFUSED, answer);
    }

    @Test
    @IfThisFails("an email to a person without an address is tried again without end, or passes for sent.")
    public void NO3_a_person_without_an_address_is_refused() {
        if (knowsAddresses()) {
            assertEquals(Delivery.REFUSED, notifier().tell(sample.to(WITHOUT_ADDRESS)));
        }
        assertEquals(List.of(), delivered());
    }

    @Test
    @IfThisFails("the identity of a message is made anew with each attempt, so that people get the same message twice.")
    public void NO4_an_email_that_is_sent_again_has_the_same_identity() {
        sample.toEach().forEach(email -> notifier().tell(email));
        Set<String> first = identities(delivered());
        sample.toEach().forEach(email -> notifier().tell(email));
        assertEquals(first, identities(delivered()));
    }

    @Test
    @IfThisFails("two emails have one identity, so that a gateway drops the second message as a copy of the first.")
    public void NO4_no_two_emails_have_one_identity() {
        List<Email> different = sample.different();
        different.forEach(email -> notifier().tell(email));
        assertEquals(different.size(), identities(delivered()).size(), "how many identities");
    }

    @Test
    @IfThisFails("an exception quotes an address, as mail servers do in their answers, and takes it to a log.")
    public void NO5_no_exception_holds_an_address() {
        try {
            unreachable().tell(sample.toOne());
        } catch (Throwable thrown) {
            assertFalse(messages(thrown).contains(address(sample.toOne().to())), "the address of a person is in it");
        }
    }

    @Test
    @IfThisFails("emails that are sent at the same time reach each other's people.")
    public void NO6_emails_that_are_sent_at_once_reach_their_own_people() {
        Notifier notifier = notifier();
        List<Email> told = sample.alike();
        told.forEach(notifier::tell);
        Map<String, Set<String>> alone = delivered().stream()
                .collect(Collectors.toMap(DeliveredMessage::identity, DeliveredMessage::to, (first, second) -> first));
        assertEquals(
                told.stream().map(email -> Set.of(address(email.to()))).collect(Collectors.toSet()),
                Set.copyOf(alone.values()));
        ConcurrentRuns.run(runner -> notifier.tell(told.get(runner)));
        delivered().forEach(message -> assertEquals(alone.get(message.identity()), message.to(), "to whom it went"));
        assertEquals(ConcurrentRuns.RUNNERS, identities(delivered()).size(), "how many messages");
    }

    @Test
    @IfThisFails(
            "people who are told the same stand in one message: each of them learns who else has read a child's advice.")
    public void NO7_each_person_gets_a_message_that_names_no_other() {
        Notifier notifier = notifier();
        sample.toEach().forEach(notifier::tell);
        assertEquals(addresses(), recipients(delivered()), "who is told");
        for (DeliveredMessage message : delivered()) {
            assertEquals(1, message.to().size(), "how many people the message is for");
            addresses().stream()
                    .filter(address -> !message.to().contains(address))
                    .forEach(address -> assertFalse(message.text().contains(address), "another address is in it"));
        }
    }

    /** Makes an attempt as the library does: an exception or error of any class counts as a failure. */
    private Delivery attempt(Notifier notifier) {
        try {
            return notifier.tell(sample.toOne());
        } catch (Throwable failed) {
            return Delivery.RETRY;
        }
    }

    private Set<String> addresses() {
        return sample.people().stream().map(this::address).collect(Collectors.toSet());
    }

    /** Asserts that a message has the words of the email. Its gateway may break the lines elsewhere. */
    private static void assertSays(Email email, DeliveredMessage message) {
        String said = unwrapped(message.text());
        assertTrue(said.contains(unwrapped(email.subject())), "the subject is in the message");
        email.lines(LINK).stream()
                .filter(line -> !line.contains(LINK.toString()))
                .forEach(line -> assertTrue(said.contains(unwrapped(line)), () -> "the message has the line: " + line));
    }

    private static String unwrapped(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Set<String> recipients(List<DeliveredMessage> messages) {
        return messages.stream().flatMap(message -> message.to().stream()).collect(Collectors.toSet());
    }

    private static Set<String> identities(List<DeliveredMessage> messages) {
        return messages.stream().map(DeliveredMessage::identity).collect(Collectors.toSet());
    }

    /** Returns everything that a log would show of a failure, its causes included. */
    private static String messages(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())))
                .map(Throwable::toString)
                .collect(Collectors.joining("\n"));
    }
}
