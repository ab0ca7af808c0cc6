package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.PersonId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notifications to those who lose work by an entry of the history, whichever event it is: who no longer is to
 * answer or allocate a pending request, and who no longer is the case co-ordinator. Those who gave it away, or
 * declined it, know it themselves.
 *
 * @param was the case before the entry
 * @param now the case after it
 * @param entry the entry
 */
record WorkLost(EhcCase was, EhcCase now, HistoryEntry entry) {

    static Stream<Notification> between(EhcCase was, EhcCase now, HistoryEntry entry) {
        WorkLost lost = new WorkLost(was, now, entry);
        return Stream.concat(lost.requests(), lost.coordination());
    }

    private Stream<Notification> requests() {
        return was.advice().requests().stream()
                .filter(AdviceRequest::withAddressee)
                .flatMap(
                        before -> now.advice().request(before.number()).stream().flatMap(after -> lost(before, after)));
    }

    private Stream<Notification> lost(AdviceRequest before, AdviceRequest after) {
        if (after.declined().isPresent()) {
            return declined(before);
        }
        return after.status().pending() ? moved(before, after) : Stream.empty();
    }

    /** Tells the member of a team who was to respond, if the manager declined for the whole team. */
    private Stream<Notification> declined(AdviceRequest before) {
        return before.responder().filter(this::isAnother).map(Recipient.Person::new).stream()
                .map(to -> about(NotificationKind.ADVICE_DECLINED, Optional.of(before.number()), to));
    }

    /** Tells the person who was to respond, and the managers of a team that no longer has the request. */
    private Stream<Notification> moved(AdviceRequest before, AdviceRequest after) {
        Stream<Recipient> person = before
                .responder()
                .filter(former -> !after.responder().equals(before.responder()))
                .filter(this::isAnother)
                .<Recipient>map(Recipient.Former::new)
                .stream();
        Stream<Recipient> managers = before
                .to()
                .team()
                .filter(team -> !after.to().team().equals(before.to().team()))
                .<Recipient>map(Recipient.Managers::new)
                .stream();
        return Stream.concat(person, managers)
                .map(to -> about(NotificationKind.REQUEST_MOVED, Optional.of(after.number()), to));
    }

    /** Tells the co-ordinator who was replaced, and the one who is responsible now. */
    private Stream<Notification> coordination() {
        Optional<PersonId> before = was.record().coordinator();
        Optional<PersonId> after = now.record().coordinator();
        if (before.isEmpty() || before.equals(after)) {
            return Stream.empty();
        }
        Stream<Notification> replaced = before
                .filter(this::isAnother)
                .map(person ->
                        about(NotificationKind.COORDINATOR_REPLACED, Optional.empty(), new Recipient.Former(person)))
                .stream();
        Stream<Notification> assigned = after
                .filter(this::isAnother)
                .map(person ->
                        about(NotificationKind.COORDINATOR_ASSIGNED, Optional.empty(), new Recipient.Person(person)))
                .stream();
        return Stream.concat(replaced, assigned);
    }

    private boolean isAnother(PersonId person) {
        return !entry.by().equals(person);
    }

    private Notification about(NotificationKind kind, Optional<Integer> request, Recipient to) {
        return new Notification(now.id(), entry.number(), now.reference(), kind, request, Optional.empty(), to);
    }
}
