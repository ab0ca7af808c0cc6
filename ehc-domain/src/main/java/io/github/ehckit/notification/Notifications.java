package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.ReminderRecipient;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for which notifications follow from an entry of the history, and to whom. */
public final class Notifications {
    private Notifications() {}

    /**
     * Makes the notifications of one entry, each to another recipient; none if the entry has no recipient.
     *
     * @param was the case before it; for the entry that opens a case the case after it
     * @param now the case after it
     * @param law of the authority, by which the advice is due
     */
    public static List<Notification> of(EhcCase was, EhcCase now, HistoryEntry entry, Timetable law) {
        return Stream.concat(ofEvent(was, now, entry, law), WorkLost.between(was, now, entry))
                .distinct()
                .toList();
    }

    private static Stream<Notification> ofEvent(EhcCase was, EhcCase now, HistoryEntry entry, Timetable law) {
        return switch (entry.event()) {
            case AdviceEvent.AdviceRequestWithdrawn event when isDeclined(was, event) -> Stream.empty();
            case AdviceEvent.AdviceAwaitedAgain event when isDeclined(now, event) -> Stream.empty();
            case AdviceEvent event ->
                now.advice().request(event.request()).stream()
                        .flatMap(request -> of(now, entry.number(), event, request, request.dueOn(law)));
            case RecordEvent.DayCorrected(KeyedDay.AdviceRequested(var number), var before, var day, var reason) ->
                now.advice().request(number).stream()
                        .filter(request -> request.status().pending())
                        .flatMap(request -> withDueDay(
                                now, entry.number(), NotificationKind.DUE_DAY_CORRECTED, request, request.dueOn(law)));
            default -> Stream.empty();
        };
    }

    /** Answers whether those who were asked have declined the request: they are not concerned by it any more. */
    private static boolean isDeclined(EhcCase on, AdviceEvent event) {
        return on.advice()
                .request(event.request())
                .flatMap(AdviceRequest::declined)
                .isPresent();
    }

    private static Stream<Notification> of(
            EhcCase now, int entry, AdviceEvent event, AdviceRequest request, LocalDate dueOn) {
        return switch (event) {
            case AdviceEvent.AdviceRequested asked ->
                withDueDay(now, entry, NotificationKind.ADVICE_REQUESTED, request, dueOn);
            case AdviceEvent.NoteAdded added -> withDueDay(now, entry, NotificationKind.NOTE_ADDED, request, dueOn);
            case AdviceEvent.AdviceAllocated allocated ->
                withDueDay(now, entry, NotificationKind.ADVICE_ALLOCATED, request, dueOn);
            case AdviceEvent.MemberLeft left -> withDueDay(now, entry, NotificationKind.MEMBER_LEFT, request, dueOn);
            case AdviceEvent.AdviceHandedOver handed ->
                withDueDay(now, entry, NotificationKind.ADVICE_HANDED_OVER, request, dueOn);
            case AdviceEvent.AdviceDeclined declined ->
                coordinator(now).map(to -> plain(now, entry, NotificationKind.ADVICE_DECLINED, request, to));
            case AdviceEvent.AdviceReopened reopened -> reopened(now, entry, reopened, request, dueOn);
            case AdviceEvent.AdviceRequestWithdrawn withdrawn ->
                asked(request).map(to -> plain(now, entry, NotificationKind.ADVICE_REQUEST_WITHDRAWN, request, to));
            case AdviceEvent.CorrectionEnded ended ->
                Stream.concat(asked(request), readers(request.seals().size() + 1))
                        .map(to -> plain(now, entry, NotificationKind.CORRECTION_ENDED, request, to));
            case AdviceEvent.AdviceAwaitedAgain again ->
                withDueDay(now, entry, NotificationKind.ADVICE_AWAITED_AGAIN, request, dueOn);
            case AdviceEvent.AdviceSubmitted submitted -> submitted(now, entry, submitted.seal(), request);
            case AdviceEvent.InfectedAttachmentWithheld withheld ->
                Stream.concat(asked(request), coordinator(now))
                        .map(to -> plain(now, entry, NotificationKind.ATTACHMENT_WITHHELD, request, to));
            case AdviceEvent.ReminderMade made -> reminders(now, entry, made, request, dueOn);
            case AdviceEvent.MessageSentAgain sent -> Stream.empty();
            case AdviceEvent.AdviceReturnedToTeam returned -> Stream.empty();
            case AdviceEvent.AdviceMovedToTemplate moved -> Stream.empty();
        };
    }

    /** Tells the co-ordinator and those who read an earlier version; if the authority entered it, the person asked. */
    private static Stream<Notification> submitted(EhcCase now, int entry, Seal seal, AdviceRequest request) {
        Stream<Notification> entered = seal.receivedOn().stream()
                .flatMap(day -> asked(request))
                .map(to -> plain(now, entry, NotificationKind.ADVICE_ENTERED, request, to));
        Stream<Notification> read = Stream.concat(
                coordinator(now).map(to -> plain(now, entry, NotificationKind.ADVICE_SUBMITTED, request, to)),
                readers(seal.version()).map(to -> plain(now, entry, NotificationKind.ADVICE_CORRECTED, request, to)));
        return Stream.concat(entered, read);
    }

    /** Tells the person who corrects, the managers who had answered a part, and those who have read it. */
    private static Stream<Notification> reopened(
            EhcCase now, int entry, AdviceEvent.AdviceReopened event, AdviceRequest request, LocalDate dueOn) {
        Stream<Notification> correcting = Stream.concat(asked(request), managers(event, request))
                .map(to -> about(now, entry, NotificationKind.ADVICE_REOPENED, request, Optional.of(dueOn), to));
        Stream<Notification> reading = readers(request.seals().size() + 1)
                .map(to -> plain(now, entry, NotificationKind.ADVICE_BEING_CORRECTED, request, to));
        return Stream.concat(correcting, reading);
    }

    /** Finds the person who is to respond, or the managers of a team that has not allocated the request for advice. */
    private static Stream<Recipient> asked(AdviceRequest request) {
        return request
                .responder()
                .<Recipient>map(Recipient.Person::new)
                .or(() -> request.to().team().map(Recipient.Managers::new))
                .stream();
    }

    /** Finds the managers of the team, if one of them has answered a part of the advice that was re-opened. */
    private static Stream<Recipient> managers(AdviceEvent.AdviceReopened reopened, AdviceRequest request) {
        return request
                .to()
                .team()
                .filter(team -> reopened.managersPart())
                .<Recipient>map(Recipient.Managers::new)
                .stream();
    }

    private static Stream<Notification> reminders(
            EhcCase now, int entry, AdviceEvent.ReminderMade made, AdviceRequest request, LocalDate dueOn) {
        return made.to().stream()
                .flatMap(part -> reminded(now, part, request))
                .map(to -> about(now, entry, NotificationKind.ADVICE_REMINDER, request, Optional.of(dueOn), to));
    }

    private static Stream<Recipient> reminded(EhcCase now, ReminderRecipient part, AdviceRequest request) {
        return switch (part) {
            case RESPONDER -> asked(request);
            case MANAGERS -> request.to().team().<Recipient>map(Recipient.Managers::new).stream();
            case COORDINATOR -> coordinator(now);
        };
    }

    private static Stream<Recipient> coordinator(EhcCase now) {
        return now.record().coordinator().<Recipient>map(Recipient.Person::new).stream();
    }

    /** Finds the readers of a version before this one; none before the first. */
    private static Stream<Recipient> readers(int version) {
        return version > 1 ? Stream.of(new Recipient.Readers(version)) : Stream.empty();
    }

    private static Stream<Notification> withDueDay(
            EhcCase now, int entry, NotificationKind kind, AdviceRequest request, LocalDate dueOn) {
        return asked(request).map(to -> about(now, entry, kind, request, Optional.of(dueOn), to));
    }

    private static Notification plain(
            EhcCase now, int entry, NotificationKind kind, AdviceRequest request, Recipient to) {
        return about(now, entry, kind, request, Optional.empty(), to);
    }

    private static Notification about(
            EhcCase now,
            int entry,
            NotificationKind kind,
            AdviceRequest request,
            Optional<LocalDate> due,
            Recipient to) {
        return new Notification(now.id(), entry, now.reference(), kind, Optional.of(request.number()), due, to);
    }
}
