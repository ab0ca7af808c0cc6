package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Notifier.Delivery;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The contract test of a {@link Notifier}: rules NO1 to NO6.
 *
 * <p>A vendor gives the notifier a test double of its gateway, such as an SMTP server in the test, and addresses that
 * {@link #address} makes.
 */
public abstract class NotifierContract {
    /** The one person in these tests who has no address. */
    protected static final PersonId WITHOUT_ADDRESS = new PersonId("tck.without-address");

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
            "SENT is answered though the gateway has no message for one of the people, or the message lacks the reference, "
                    + "the subject or the day.")
    public void NO1_what_is_sent_reached_the_gateway_for_all_the_people() {
        for (Notification told : sample.ofEverySubject()) {
            Set<DeliveredMessage> before = Set.copyOf(delivered());
            assertEquals(Delivery.SENT, notifier().tell(told, sample.people()));
            List<DeliveredMessage> messages = delivered().stream()
                    .filter(message -> !before.contains(message))
                    .toList();
            assertEquals(addresses(sample.people()), recipients(messages), "who is told");
            messages.forEach(message -> assertSays(told, message));
        }
    }

    @Test
    @IfThisFails(
            "a person without an address keeps the others from being told, or a message goes to an address of nobody's.")
    public void NO1_those_who_have_an_address_are_told_though_others_have_none() {
        Set<PersonId> mixed = new HashSet<>(sample.people());
        if (knowsAddresses()) {
            mixed.add(WITHOUT_ADDRESS);
        }
        assertEquals(Delivery.SENT, notifier().tell(sample.first(), mixed));
        assertEquals(addresses(sample.people()), recipients(delivered()));
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
    @IfThisFails("a message to people without an address is tried again without end, or passes for sent.")
    public void NO3_people_without_an_address_are_refused() {
        if (knowsAddresses()) {
            assertEquals(Delivery.REFUSED, notifier().tell(sample.first(), Set.of(WITHOUT_ADDRESS)));
        }
        assertEquals(List.of(), delivered());
    }

    @Test
    @IfThisFails("the identity of a message is made anew with each attempt, so that people get the same message twice.")
    public void NO4_a_notification_that_is_told_again_bears_the_same_identity() {
        notifier().tell(sample.first(), sample.people());
        Set<String> first = identities(delivered());
        notifier().tell(sample.first(), sample.people());
        assertEquals(first, identities(delivered()));
    }

    @Test
    @IfThisFails(
            "two notifications bear one identity, so that a gateway drops the second message as a copy of the first.")
    public void NO4_no_two_notifications_bear_one_identity() {
        List<Notification> alike = sample.alike();
        alike.forEach(told -> notifier().tell(told, Set.of(TckCases.PSYCHOLOGIST)));
        assertEquals(alike.size(), identities(delivered()).size(), "how many identities");
    }

    @Test
    @IfThisFails("an exception quotes an address, as mail servers do in their answers, and takes it to a log.")
    public void NO5_no_exception_holds_an_address() {
        try {
            unreachable().tell(sample.first(), sample.people());
        } catch (Throwable thrown) {
            String logged = messages(thrown);
            addresses(sample.people())
                    .forEach(address -> assertFalse(logged.contains(address), "the address of a person is in it"));
        }
    }

    @Test
    @IfThisFails("notifications that are told at the same time reach each other's people.")
    public void NO6_notifications_that_are_told_at_once_reach_their_own_people() {
        Notifier notifier = notifier();
        List<Notification> told = sample.alike();
        List<PersonId> people = List.copyOf(sample.people());
        ConcurrentRuns.numbers().forEach(runner -> notifier.tell(told.get(runner), Set.of(people.get(runner))));
        Map<String, Set<String>> alone = delivered().stream()
                .collect(Collectors.toMap(DeliveredMessage::identity, DeliveredMessage::to, (first, second) -> first));
        assertEquals(
                people.stream().map(person -> Set.of(address(person))).collect(Collectors.toSet()),
                Set.copyOf(alone.values()));
        ConcurrentRuns.run(runner -> notifier.tell(told.get(runner), Set.of(people.get(runner))));
        delivered().forEach(message -> assertEquals(alone.get(message.identity()), message.to(), "to whom it went"));
        assertEquals(ConcurrentRuns.RUNNERS, identities(delivered()).size(), "how many messages");
    }

    /** Makes an attempt as the library does: an exception or error of any class counts as a failure. */
    private Delivery attempt(Notifier notifier) {
        try {
            return notifier.tell(sample.first(), sample.people());
        } catch (Throwable failed) {
            return Delivery.RETRY;
        }
    }

    private Set<String> addresses(Set<PersonId> people) {
        return people.stream().map(this::address).collect(Collectors.toSet());
    }

    private static void assertSays(Notification told, DeliveredMessage message) {
        assertTrue(message.text().contains(told.reference().toString()), "the reference is in the message");
        assertTrue(message.text().contains(told.kind().sentence()), "the sentence of the subject is in the message");
        told.due()
                .ifPresent(day -> assertTrue(
                        Stream.of(day.getDayOfMonth(), day.getYear())
                                .allMatch(part -> message.text().contains(part.toString())),
                        "the day is in the message"));
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
