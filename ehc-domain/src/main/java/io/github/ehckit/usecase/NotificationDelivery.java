package io.github.ehckit.usecase;

import static java.util.stream.Collectors.toSet;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The delivery of the notifications that wait in the outbox: each at least once, or it is parked (P6).
 *
 * <p>The host calls it from a scheduler of its own; it starts no thread. It finds out at that moment which people are
 * entitled to be told, and sends one email to each. It is thread-safe, in as many processes as the host likes.
 */
public final class NotificationDelivery {
    private final Ports ports;
    private final Clock clock;
    private final CorrectionRecipients recipients;
    private final Mailing mailing;

    public NotificationDelivery(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.recipients = new CorrectionRecipients(ports);
        this.mailing = new Mailing(ports, clock);
    }

    /**
     * Delivers all notifications of an authority that are due when the call begins.
     *
     * <p>A notification that fails for any reason is due again. Attempts follow after 1, 5 and 30 minutes, 2, 6, 24 and
     * 48 hours (20 % more or less); then the notification is parked. The others are delivered in the same call.
     *
     * <p>Call it outside of a transaction of the host: each result is committed at once, on a connection of its own.
     *
     * @return the number of notifications by result, and the failed attempts; the call ends early if its thread is
     *     interrupted
     * @throws StorageException if the outbox cannot be read; notifications delivered before stay delivered
     */
    public WorkReport<Outbox.DeliveryResult> deliverPending(AuthorityCode authority) {
        return new Courier(authority).work(Integer.MAX_VALUE);
    }

    /**
     * Makes the reminders of advice of an authority that are due by its {@link
     * io.github.ehckit.casework.ReminderPolicy ReminderPolicy}. Each is made once, however often and in however
     * many processes this is called; {@link #deliverPending} sends it. Call it once a day: what was due on days without
     * a call is made by the next one, together.
     *
     * @return the number of reminders by result, and the failures, each of which stopped only itself
     * @throws StorageException if the cases cannot be listed; reminders made before stay made
     */
    public WorkReport<ReminderResult> remind(AuthorityCode authority) {
        return new Reminders(ports, clock, authority).make();
    }

    /** Counts the parked notifications of an authority; they are not delivered until they are requeued. */
    public int parked(AuthorityCode authority) {
        return ports.outbox().parked(authority);
    }

    /**
     * Makes the parked notifications of an authority due again, once the cause has been put right. Each is sent once
     * more, to those whom it has not reached.
     *
     * @return the number of notifications
     */
    public int requeueParked(AuthorityCode authority) {
        return ports.outbox().requeue(authority, clock.instant());
    }

    /**
     * Records that an email came back after the gateway had taken it. Its notification is parked, and the row of its
     * request says so, until it is sent again. To report it again changes nothing.
     *
     * @param identity the {@linkplain io.github.ehckit.notification.Email#identity() identity} of the email
     * @return {@code UNCHANGED} if the authority has sent no email of this identity
     */
    public ChangeResult bounced(AuthorityCode authority, String identity) {
        return ports.outbox().bounced(authority, identity, clock.instant());
    }

    /** The courier that delivers the notifications of one authority. */
    private final class Courier extends Worker<ClaimedNotification, Outbox.DeliveryResult> {
        private final AuthorityCode authority;
        private final AtomicReference<MailingResult> mailed = new AtomicReference<>(MailingResult.NOTHING);

        Courier(AuthorityCode authority) {
            super(clock, Outbox.DeliveryResult.DUE_AGAIN, Outbox.DeliveryResult.PARKED);
            this.authority = authority;
        }

        @Override
        Optional<ClaimedNotification> claim(Instant dueBy, Instant until) {
            mailed.set(MailingResult.NOTHING);
            return ports.outbox().claim(authority, dueBy, until);
        }

        @Override
        Outbox.DeliveryResult attempt(ClaimedNotification claimed) throws Throwable {
            MailingResult result = deliver(claimed);
            mailed.set(result);
            result.throwFault();
            return result.result();
        }

        private MailingResult deliver(ClaimedNotification claimed) {
            Notification notification = claimed.notification()
                    .orElseThrow(() -> new StorageException(
                            "The notification " + claimed.key() + " cannot be read. Check its stored data."));
            EhcCase now = now(notification);
            if (!notification.holds(now)) {
                return MailingResult.DROPPED;
            }
            Set<PersonId> people = entitled(now, notification);
            return people.isEmpty() ? nobody(now, notification) : mailing.tell(now, claimed, notification, people);
        }

        @Override
        void keep(ClaimedNotification claimed, Outbox.DeliveryResult fate, Instant at) {
            Instant now = clock.instant();
            ports.outbox()
                    .complete(
                            claimed,
                            new DeliveryAttempt(
                                    fate,
                                    mailed.get().failure(fate),
                                    mailed.get().taken(),
                                    now,
                                    at));
        }
    }

    /** Answers whether the request has reached nobody, or nobody needs to be told any more. */
    private static MailingResult nobody(EhcCase now, Notification notification) {
        return notification.asksResponder(now) ? MailingResult.NO_RECIPIENT : MailingResult.DROPPED;
    }

    /**
     * Finds the case. A state older than the entry, as some transactions see it, cannot tell which people are entitled
     * and is a failure.
     */
    private EhcCase now(Notification notification) {
        return ports.cases()
                .find(notification.about())
                .filter(found -> found.version() >= notification.entry())
                .orElseThrow(() -> new StorageException("The case of the notification " + notification.key()
                        + " was not found. It will be tried again."));
    }

    /**
     * Finds the entitled people: those alone who may open what they are told of. A directory without an answer is
     * a failure: it drops no notification.
     */
    private Set<PersonId> entitled(EhcCase now, Notification notification) {
        DirectoryActors people = new DirectoryActors(ports.directory(), now.id().authority());
        if (notification.kind() == NotificationKind.REQUEST_MOVED) {
            return formerly(now, notification, people);
        }
        return switch (notification.to()) {
            case Recipient.Managers(var team) -> managers(now, notification, people.managers(team));
            case Recipient.Readers(var before) ->
                recipients.of(now, notification.request().orElseThrow(), before);
            case Recipient.Former(var person) ->
                notification.concerns(now, person, request -> true)
                                && !people.person(person, Stream.empty()).isEmpty()
                        ? Set.of(person)
                        : Set.of();
            case Recipient.Person(var person) ->
                notification.concerns(
                                now,
                                person,
                                request -> people.person(person, request.to().team().stream()).stream()
                                        .anyMatch(actor -> Permissions.mayWrite(actor, now, request)))
                        ? Set.of(person)
                        : Set.of();
        };
    }

    /**
     * Finds the people who had a request before it went to others: those who still have a role here, and do not have the
     * request again.
     */
    private static Set<PersonId> formerly(EhcCase now, Notification notification, DirectoryActors people) {
        AdviceRequest asked =
                notification.request().flatMap(now.advice()::request).orElseThrow();
        Set<PersonId> had = switch (notification.to()) {
            case Recipient.Former(var person) -> Set.of(person);
            case Recipient.Managers(var team) ->
                people.managers(team).stream().map(Actor::id).collect(toSet());
            case Recipient.Person person -> Set.of();
            case Recipient.Readers readers -> Set.of();
        };
        return had.stream()
                .filter(person -> isWithout(now, asked, people.person(person, asked.to().team().stream())))
                .collect(toSet());
    }

    private static boolean isWithout(EhcCase now, AdviceRequest asked, Set<Actor> roles) {
        return !roles.isEmpty()
                && roles.stream()
                        .noneMatch(actor ->
                                Permissions.mayWrite(actor, now, asked) || Permissions.mayAllocate(actor, now, asked));
    }

    private static Set<PersonId> managers(EhcCase now, Notification notification, Set<Actor> managers) {
        return managers.stream()
                .filter(actor -> notification
                        .request()
                        .flatMap(now.advice()::request)
                        .filter(asked -> Permissions.mayAllocate(actor, now, asked))
                        .isPresent())
                .map(Actor::id)
                .filter(manager -> notification.concernsManager(now, manager))
                .collect(toSet());
    }
}
