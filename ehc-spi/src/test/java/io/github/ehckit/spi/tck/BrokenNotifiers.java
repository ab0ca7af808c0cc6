package io.github.ehckit.spi.tck;

import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Notifier.Delivery;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

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
            return email -> Delivery.RETRY;
        }

        @Override
        protected List<DeliveredMessage> delivered() {
            return List.copyOf(gateway);
        }

        Delivery told(Email email) {
            return email.to().equals(WITHOUT_ADDRESS) ? withoutAddress() : sent(email);
        }

        Delivery withoutAddress() {
            return Delivery.REFUSED;
        }

        private Delivery sent(Email email) {
            gateway.add(new DeliveredMessage(identity(email), to(email), text(email)));
            return Delivery.SENT;
        }

        String identity(Email email) {
            return email.identity();
        }

        Set<String> to(Email email) {
            return Set.of(address(email.to()));
        }

        String text(Email email) {
            return email.subject() + "\n" + body(email);
        }

        final String body(Email email) {
            return String.join("\n", email.lines(URI.create("https://hub.example/request")));
        }
    }

    /** Says that it has sent what goes to one person, and drops it. */
    static class DropsOne extends Broken {
        @Override
        Delivery told(Email email) {
            return email.to().equals(TckCases.PSYCHOLOGIST) ? Delivery.SENT : super.told(email);
        }
    }

    /** Makes a message without the lines that name a day. */
    static class ForgetsTheDay extends Broken {
        @Override
        String text(Email email) {
            return super.text(email).replaceAll("Due date: .*", "");
        }
    }

    /** Has one subject for everything. */
    static class HasOneSubject extends Broken {
        @Override
        String text(Email email) {
            return "Request for advice\n" + body(email);
        }
    }

    /** Takes no notice of a gateway that is down. */
    static class SwallowsFailures extends Broken {
        @Override
        protected Notifier unreachable() {
            return email -> Delivery.SENT;
        }
    }

    /** Takes a gateway that is down for one that refuses. */
    static class GivesUpAtOnce extends Broken {
        @Override
        protected Notifier unreachable() {
            return email -> Delivery.REFUSED;
        }
    }

    /** Tries again though there is no address. */
    static class TriesForEver extends Broken {
        @Override
        Delivery withoutAddress() {
            return Delivery.RETRY;
        }
    }

    /** Makes a new identity for each attempt. */
    static class IdentifiesAttempts extends Broken {
        @Override
        String identity(Email email) {
            return UUID.randomUUID().toString();
        }
    }

    /** Takes the reference of the case and the entry for the identity, and forgets who is told. */
    static class IdentifiesEntries extends Broken {
        @Override
        String identity(Email email) {
            return email.notification().about() + "/" + email.notification().entry();
        }
    }

    /** Takes the key of the notification for the identity, so that a gateway drops all of its emails but one. */
    static class IdentifiesNotifications extends Broken {
        @Override
        String identity(Email email) {
            return email.notification().key().toString();
        }
    }

    /** Passes on what a mail server answered. */
    static class QuotesTheServer extends Broken {
        @Override
        protected Notifier unreachable() {
            return email -> {
                String answer = "450 4.2.1 <" + address(email.to()) + "> is over quota";
                throw new IllegalStateException("not sent", new IllegalStateException(answer));
            };
        }
    }

    /** Keeps the recipients of the message that it makes in a field. */
    static class HasOneEnvelope extends Broken {
        private final OneDesk<Set<String>> envelope = new OneDesk<>();

        @Override
        Set<String> to(Email email) {
            return envelope.taken(super.to(email));
        }
    }

    /** Adds each person to the recipients of the message that those before them got. */
    static class GathersRecipients extends Broken {
        private final Map<NotificationKey, Set<String>> envelopes = new ConcurrentHashMap<>();

        @Override
        Set<String> to(Email email) {
            Set<String> envelope =
                    envelopes.computeIfAbsent(email.notification().key(), key -> ConcurrentHashMap.newKeySet());
            envelope.addAll(super.to(email));
            return envelope;
        }
    }

    /** Says in the text to whom else it goes. */
    static class SaysWhoElse extends Broken {
        @Override
        String text(Email email) {
            return super.text(email) + "\nAlso told: " + address(TckCases.COORDINATOR);
        }
    }
}
