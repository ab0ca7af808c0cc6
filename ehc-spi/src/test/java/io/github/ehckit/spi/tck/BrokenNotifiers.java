package io.github.ehckit.spi.tck;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Notifier.Delivery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Notifiers that break one rule each. */
final class BrokenNotifiers {
    private BrokenNotifiers() {}

    abstract static class Broken extends NotifierContract {
        private final List<DeliveredMessage> gateway = new CopyOnWriteArrayList<>();

        @Override
        protected Notifier notifier() {
            return this::told;
        }

        @Override
        protected Notifier unreachable() {
            return (notification, people) -> Delivery.RETRY;
        }

        @Override
        protected List<DeliveredMessage> delivered() {
            return List.copyOf(gateway);
        }

        Delivery told(Notification notification, Set<PersonId> people) {
            return told(notification.key().toString(), notification, addresses(people));
        }

        Delivery told(String identity, Notification notification, Set<String> addresses) {
            if (addresses.isEmpty()) {
                return Delivery.REFUSED;
            }
            gateway.add(new DeliveredMessage(identity, addresses, text(notification)));
            return Delivery.SENT;
        }

        Set<String> addresses(Set<PersonId> people) {
            return people.stream()
                    .filter(person -> !person.equals(WITHOUT_ADDRESS))
                    .map(this::address)
                    .collect(Collectors.toSet());
        }

        String text(Notification notification) {
            return notification.reference() + ": " + notification.kind().sentence()
                    + notification.due().map(day -> " Due on " + day).orElse("");
        }
    }

    /** Tells one of those who are to be told. */
    static class TellsOneOfThem extends Broken {
        @Override
        Set<String> addresses(Set<PersonId> people) {
            return super.addresses(people).stream().limit(1).collect(Collectors.toSet());
        }
    }

    /** Makes a message without the day by which something is due. */
    static class ForgetsTheDay extends Broken {
        @Override
        String text(Notification notification) {
            return notification.reference() + ": " + notification.kind().sentence();
        }
    }

    /** Takes no notice of a gateway that is down. */
    static class SwallowsFailures extends Broken {
        @Override
        protected Notifier unreachable() {
            return (notification, people) -> Delivery.SENT;
        }
    }

    /** Takes a gateway that is down for one that refuses. */
    static class GivesUpAtOnce extends Broken {
        @Override
        protected Notifier unreachable() {
            return (notification, people) -> Delivery.REFUSED;
        }
    }

    /** Tries again though there is no address. */
    static class TriesForEver extends Broken {
        @Override
        Delivery told(String identity, Notification notification, Set<String> addresses) {
            return addresses.isEmpty() ? Delivery.RETRY : super.told(identity, notification, addresses);
        }
    }

    /** Makes a new identity for each attempt. */
    static class IdentifiesAttempts extends Broken {
        @Override
        Delivery told(String identity, Notification notification, Set<String> addresses) {
            return super.told(UUID.randomUUID().toString(), notification, addresses);
        }
    }

    /** Takes the reference of the case and the entry for the identity, and forgets who is told. */
    static class IdentifiesEntries extends Broken {
        @Override
        Delivery told(String identity, Notification notification, Set<String> addresses) {
            return super.told(notification.about() + "/" + notification.entry(), notification, addresses);
        }
    }

    /** Passes on what a mail server answered. */
    static class QuotesTheServer extends Broken {
        @Override
        protected Notifier unreachable() {
            return (notification, people) -> {
                String answer = "450 4.2.1 <" + addresses(people).iterator().next() + "> is over quota";
                throw new IllegalStateException("not sent", new IllegalStateException(answer));
            };
        }
    }

    /** Keeps the recipients of the message that it makes in a field. */
    static class HasOneEnvelope extends Broken {
        private final OneDesk<Set<String>> envelope = new OneDesk<>();

        @Override
        Delivery told(Notification notification, Set<PersonId> people) {
            return told(notification.key().toString(), notification, envelope.taken(addresses(people)));
        }
    }
}
