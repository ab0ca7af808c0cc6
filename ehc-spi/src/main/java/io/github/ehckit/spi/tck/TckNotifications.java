package io.github.ehckit.spi.tck;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.notification.AdviceRequestFacts;
import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.EmailFacts;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox.DeliveryResult;
import io.github.ehckit.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The notifications of one invented case of an authority, and their emails.
 *
 * @param about the case
 */
record TckNotifications(CaseId about) {
    private static final CaseReference REFERENCE = CaseReference.ofNumber(4711);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final Instant MADE = Instant.parse("2026-03-05T09:30:00Z");
    private static final TeamId TEAM = new TeamId("tck:team_1");

    static TckNotifications ofNewAuthority() {
        return of(TckCases.ofNewAuthority().authority());
    }

    private static TckNotifications of(AuthorityCode authority) {
        return new TckNotifications(new CaseId(authority, UUID.randomUUID()));
    }

    /** Returns the recipients: as many as run in {@link ConcurrentRuns}. */
    List<PersonId> people() {
        return List.of(
                TckCases.PSYCHOLOGIST, TckCases.COORDINATOR, new PersonId("tck.doctor"), new PersonId("tck.head"));
    }

    /** Returns the emails of one notification, one to each recipient. */
    List<Email> toEach() {
        return people().stream().map(person -> email(first(), person)).toList();
    }

    Email toOne() {
        return toEach().getFirst();
    }

    Email to(PersonId person) {
        return email(first(), person);
    }

    /** Returns an attempt with a result; one that is due again is so at the moment given. */
    static DeliveryAttempt attempt(DeliveryResult result, Instant at) {
        return switch (result) {
            case SENT, DROPPED -> DeliveryAttempt.ended(result, List.of(), at);
            case DUE_AGAIN -> DeliveryAttempt.dueAgain(DeliveryFailure.NOT_TAKEN, List.of(), at, at);
            case PARKED -> DeliveryAttempt.parked(DeliveryFailure.REFUSED, List.of(), at);
        };
    }

    /** Returns an email of each kind, with a day on which it is due and without one. */
    List<Email> ofEveryKind() {
        List<NotificationKind> kinds = List.of(NotificationKind.values());
        return IntStream.range(0, kinds.size())
                .mapToObj(number -> of(
                        kinds.get(number),
                        number + 1,
                        new Recipient.Managers(TEAM),
                        Optional.of(DUE).filter(day -> number % 2 == 0)))
                .map(notification -> email(notification, TckCases.PSYCHOLOGIST))
                .toList();
    }

    /** Returns four that differ in one thing only: the person, the case, the entry or the recipient. */
    List<Email> alike() {
        Notification another = new TckNotifications(new CaseId(about.authority(), UUID.randomUUID())).first();
        Notification later = of(NotificationKind.ADVICE_REQUESTED, 4, new Recipient.Managers(TEAM), Optional.of(DUE));
        Notification person =
                of(NotificationKind.ADVICE_REQUESTED, 3, new Recipient.Person(TckCases.PSYCHOLOGIST), Optional.of(DUE));
        List<Notification> told = List.of(first(), another, later, person);
        return IntStream.range(0, told.size())
                .mapToObj(number -> email(told.get(number), people().get(number)))
                .toList();
    }

    /** Returns those that differ in one thing only, all to one person, and one to another. */
    List<Email> different() {
        Stream<Email> toOne = alike().stream().map(email -> email(email.notification(), TckCases.PSYCHOLOGIST));
        return Stream.concat(toOne, Stream.of(email(first(), TckCases.COORDINATOR)))
                .toList();
    }

    private Notification first() {
        return of(NotificationKind.ADVICE_REQUESTED, 3, new Recipient.Managers(TEAM), Optional.of(DUE));
    }

    private Notification of(NotificationKind kind, int entry, Recipient to, Optional<LocalDate> due) {
        return new Notification(about, entry, REFERENCE, kind, Optional.of(1), due, to);
    }

    private Email email(Notification notification, PersonId to) {
        return new Email(notification, to, facts(), Wording.english());
    }

    private EmailFacts facts() {
        AdviceRequestFacts request =
                new AdviceRequestFacts(false, DUE, true, 1, Optional.of(DUE.minusDays(12)), Optional.empty(), 1, 3);
        Authority authority = new Authority(about.authority(), "Tck County Council", "send@tck.example");
        return new EmailFacts(MADE, authority, Optional.of("Tck team"), Optional.empty(), request);
    }
}
