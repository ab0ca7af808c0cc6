package io.github.ehckit.usecase;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.EmailFacts;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
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

/**
 * The mailing of one notification: an email to each person, which names no other. An email that fails keeps no other
 * person from theirs.
 */
final class Mailing {
    private final Ports ports;
    private final Clock clock;

    Mailing(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /**
     * Tells each of the people.
     *
     * @return due again if one email was not taken; else sent if one was; parked if all were refused
     * @throws Throwable the first failure, once the email of every person was tried
     */
    DeliveryResult tell(EhcCase now, Notification notification, Set<PersonId> people) throws Throwable {
        Function<PersonId, Email> emails = emails(now, notification);
        Set<Delivery> answers = EnumSet.noneOf(Delivery.class);
        List<Throwable> failures = new ArrayList<>();
        for (PersonId person : people) {
            tell(emails.apply(person), answers, failures);
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return result(answers);
    }

    private void tell(Email email, Set<Delivery> answers, List<Throwable> failures) {
        try {
            answers.add(Objects.requireNonNull(
                    ports.notifier().tell(email), "The notifier must answer with a result of the delivery."));
        } catch (Throwable failure) {
            failures.add(failure);
        }
    }

    private static DeliveryResult result(Set<Delivery> answers) {
        if (answers.contains(Delivery.RETRY)) {
            return DeliveryResult.DUE_AGAIN;
        }
        return answers.contains(Delivery.SENT) ? DeliveryResult.SENT : DeliveryResult.PARKED;
    }

    /** Returns the emails of a notification by their recipients, for which the ports are asked once. */
    private Function<PersonId, Email> emails(EhcCase now, Notification notification) {
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
                wording);
    }

    /** Finds the name of the team that was asked; an email to its managers goes out without one as well. */
    private Optional<String> team(AuthorityCode authority, Recipient to) {
        return to instanceof Recipient.Managers(var team)
                ? DirectoryNames.of(ports.directory()).team(authority, team)
                : Optional.empty();
    }
}
