package io.github.ehckit.usecase;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.EmailFacts;
import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.Notifier.Delivery;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The mailing of one notification: an email to each person whom it has not reached, which names no other. An email that
 * fails keeps no other person from theirs.
 */
final class Mailing {
    private final Ports ports;
    private final Clock clock;

    Mailing(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Tells each of the people, unless an email of this sending was taken for them before. */
    MailingResult tell(EhcCase now, ClaimedNotification claimed, Notification notification, Set<PersonId> people) {
        Function<PersonId, Email> emails = emails(now, claimed, notification);
        MailingAttempt answers = new MailingAttempt(claimed);
        EmailRecord.toReach(claimed.emails(), people, claimed.sending())
                .forEach(person -> answers.ask(emails.apply(person)));
        return answers.result();
    }

    /** Returns the emails of a notification by their recipients, for which the ports are asked once. */
    private Function<PersonId, Email> emails(EhcCase now, ClaimedNotification claimed, Notification notification) {
        AuthorityCode code = now.id().authority();
        Authority authority = ports.directory().authority(code);
        Optional<String> team = team(code, notification.to());
        AuthoritySettings settings = ports.settings().of(code);
        Wording wording = ports.wordings().of(code);
        Instant at = clock.instant();
        return person -> new Email(
                notification,
                person,
                EmailFacts.of(now, notification.request(), person, authority, team, settings, at),
                wording,
                claimed.sending());
    }

    /** Finds the name of the team that was asked; an email to its managers goes out without one as well. */
    private Optional<String> team(AuthorityCode authority, Recipient to) {
        return to instanceof Recipient.Managers(var team)
                ? DirectoryNames.of(ports.directory()).team(authority, team)
                : Optional.empty();
    }

    /** The answers of the notifier to the emails of one attempt. For one thread. */
    private final class MailingAttempt {
        private final ClaimedNotification claimed;
        private final Set<Delivery> answers = EnumSet.noneOf(Delivery.class);
        private final List<EmailRecord> taken = new ArrayList<>();
        private final List<Throwable> faults = new ArrayList<>();

        MailingAttempt(ClaimedNotification claimed) {
            this.claimed = claimed;
        }

        void ask(Email email) {
            try {
                Delivery answer = Objects.requireNonNull(
                        ports.notifier().tell(email), "The notifier must answer with a result of the delivery.");
                answers.add(answer);
                if (answer == Delivery.SENT) {
                    taken.add(EmailRecord.taken(email.to(), email.sending()));
                }
            } catch (Throwable fault) {
                faults.add(fault);
            }
        }

        /**
         * Returns the result: due again if one email failed or was not taken; else parked if all were refused, or if
         * one has come back; else sent.
         */
        MailingResult result() {
            if (!faults.isEmpty()) {
                return MailingResult.stopped(faults.getFirst(), taken);
            }
            if (answers.contains(Delivery.RETRY)) {
                return MailingResult.failed(DeliveryResult.DUE_AGAIN, DeliveryFailure.NOT_TAKEN, taken);
            }
            return end(Stream.concat(claimed.emails().stream(), taken.stream()).toList());
        }

        private MailingResult end(List<EmailRecord> all) {
            boolean reached = EmailRecord.in(all, claimed.sending()).anyMatch(email -> !email.bounced());
            boolean refused = !reached && answers.contains(Delivery.REFUSED);
            if (refused || EmailRecord.anyCameBack(all)) {
                DeliveryFailure failure = refused ? DeliveryFailure.REFUSED : DeliveryFailure.BOUNCED;
                return MailingResult.failed(DeliveryResult.PARKED, failure, taken);
            }
            return MailingResult.ended(DeliveryResult.SENT, taken);
        }
    }
}
