package io.github.ehckit.spi.tck;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The notifications of one invented case of an authority.
 *
 * @param about the case
 */
record TckNotifications(CaseId about) {
    private static final CaseReference REFERENCE = CaseReference.ofNumber(4711);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final TeamId TEAM = new TeamId("tck:team_1");

    static TckNotifications ofNewAuthority() {
        return of(TckCases.ofNewAuthority().authority());
    }

    private static TckNotifications of(AuthorityCode authority) {
        return new TckNotifications(new CaseId(authority, UUID.randomUUID()));
    }

    /** Returns the recipients: as many as run in {@link ConcurrentRuns}. */
    Set<PersonId> people() {
        return Set.of(
                TckCases.PSYCHOLOGIST, TckCases.COORDINATOR, new PersonId("tck.doctor"), new PersonId("tck.head"));
    }

    Notification first() {
        return of(NotificationKind.ADVICE_REQUESTED, 3, new Recipient.Managers(TEAM), Optional.of(DUE));
    }

    /** Returns one of each subject, with a day on which it is due and without one. */
    List<Notification> ofEverySubject() {
        List<NotificationKind> subjects = List.of(NotificationKind.values());
        return IntStream.range(0, subjects.size())
                .mapToObj(number -> of(
                        subjects.get(number),
                        number + 1,
                        new Recipient.Managers(TEAM),
                        Optional.of(DUE).filter(day -> number % 2 == 0)))
                .toList();
    }

    /** Returns four that differ in one thing only: the case, the entry or the recipient. */
    List<Notification> alike() {
        return List.of(
                first(),
                new TckNotifications(new CaseId(about.authority(), UUID.randomUUID())).first(),
                of(NotificationKind.ADVICE_REQUESTED, 4, new Recipient.Managers(TEAM), Optional.of(DUE)),
                of(
                        NotificationKind.ADVICE_REQUESTED,
                        3,
                        new Recipient.Person(TckCases.PSYCHOLOGIST),
                        Optional.of(DUE)));
    }

    private Notification of(NotificationKind kind, int entry, Recipient to, Optional<LocalDate> due) {
        return new Notification(about, entry, REFERENCE, kind, 1, due, to);
    }
}
