package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A notification to send about one entry of a case's history. Holds no personal data.
 *
 * @param about the case
 * @param entry the number of the entry of its history that it tells of
 * @param reference the case reference in the message, so that the case can be found
 * @param kind the kind of notification
 * @param request the number of the request for advice it is about; empty if it is about the case as a whole
 * @param due the day by which the recipient must act, if any
 * @param to the recipient
 */
public record Notification(
        CaseId about,
        int entry,
        CaseReference reference,
        NotificationKind kind,
        Optional<Integer> request,
        Optional<LocalDate> due,
        Recipient to) {

    /**
     * Returns the key that names this notification for ever: a gateway that has seen it before need not send it again.
     */
    public NotificationKey key() {
        return new NotificationKey(about, entry, to.key());
    }

    /** Answers whether it is about this request for advice. */
    public boolean isAbout(int number) {
        return request.filter(about -> about == number).isPresent();
    }

    /**
     * Answers whether it is still true on the case as it is now: no person is asked for advice that was
     * submitted, declined or withdrawn meanwhile, a declined request that was handed over is declined no more, and a virus
     * in a document of a request that nobody has concerns no one.
     */
    public boolean holds(EhcCase now) {
        return switch (kind) {
            case ADVICE_REQUESTED,
                    NOTE_ADDED,
                    ADVICE_ALLOCATED,
                    ADVICE_HANDED_OVER,
                    DUE_DAY_CORRECTED,
                    ADVICE_REOPENED,
                    ADVICE_AWAITED_AGAIN ->
                asked(now).filter(request -> request.status().pending()).isPresent();
            case ADVICE_BEING_CORRECTED ->
                asked(now)
                        .filter(request -> request.status() instanceof AdviceStatus.Reopened)
                        .isPresent();
            case MEMBER_LEFT ->
                asked(now)
                        .filter(request -> request.status().pending()
                                && request.responder().isEmpty())
                        .isPresent();
            case ADVICE_REMINDER ->
                asked(now)
                        .filter(request -> request.status() instanceof AdviceStatus.Awaited)
                        .isPresent();
            case ADVICE_DECLINED -> asked(now).flatMap(AdviceRequest::declined).isPresent();
            case ATTACHMENT_WITHHELD ->
                asked(now).filter(AdviceRequest::withAddressee).isPresent();
            case ADVICE_SUBMITTED,
                    ADVICE_ENTERED,
                    ADVICE_CORRECTED,
                    ADVICE_REQUEST_WITHDRAWN,
                    REQUEST_MOVED,
                    COORDINATOR_REPLACED,
                    COORDINATOR_ASSIGNED,
                    CORRECTION_ENDED -> true;
        };
    }

    /**
     * Answers whether it still concerns a person who is told by name, on the case as it is now: the one who responds,
     * the case co-ordinator, or one who no longer is.
     *
     * @param writes whether the person may write the draft of a request; asked only if they are told as the one who
     *     responds
     */
    public boolean concerns(EhcCase now, PersonId person, Predicate<AdviceRequest> writes) {
        return switch (kind) {
            case ADVICE_REQUESTED,
                    NOTE_ADDED,
                    ADVICE_ALLOCATED,
                    ADVICE_HANDED_OVER,
                    DUE_DAY_CORRECTED,
                    ADVICE_ENTERED,
                    ADVICE_REOPENED,
                    ADVICE_REQUEST_WITHDRAWN,
                    CORRECTION_ENDED,
                    ADVICE_AWAITED_AGAIN -> responds(now, person, writes);
            case ADVICE_SUBMITTED, COORDINATOR_ASSIGNED -> coordinates(now, person);
            case COORDINATOR_REPLACED -> !coordinates(now, person);
            case REQUEST_MOVED -> !responds(now, person, writes);
            case MEMBER_LEFT, ADVICE_BEING_CORRECTED, ADVICE_CORRECTED -> false;
            case ADVICE_DECLINED, ADVICE_REMINDER, ATTACHMENT_WITHHELD ->
                coordinates(now, person) || responds(now, person, writes);
        };
    }

    /**
     * Answers whether it concerns a manager of the team, on the case as it is now: a manager who is to give the advice
     * is told of its re-opening by name.
     */
    public boolean concernsManager(EhcCase now, PersonId manager) {
        return kind != NotificationKind.ADVICE_REOPENED || !responds(now, manager, request -> true);
    }

    /**
     * Answers whether the one who is to answer the request is told by it, on the case as it is now: if there is nobody
     * to tell, the request has reached nobody.
     */
    public boolean asksResponder(EhcCase now) {
        return switch (kind) {
            case ADVICE_REQUESTED,
                    NOTE_ADDED,
                    ADVICE_ALLOCATED,
                    MEMBER_LEFT,
                    ADVICE_HANDED_OVER,
                    DUE_DAY_CORRECTED,
                    ADVICE_REMINDER,
                    ADVICE_REOPENED,
                    ADVICE_AWAITED_AGAIN -> toResponder(now);
            case ADVICE_BEING_CORRECTED,
                    ADVICE_DECLINED,
                    ADVICE_SUBMITTED,
                    ADVICE_ENTERED,
                    ADVICE_CORRECTED,
                    ADVICE_REQUEST_WITHDRAWN,
                    REQUEST_MOVED,
                    COORDINATOR_REPLACED,
                    COORDINATOR_ASSIGNED,
                    CORRECTION_ENDED,
                    ATTACHMENT_WITHHELD -> false;
        };
    }

    private boolean toResponder(EhcCase now) {
        return asked(now)
                .filter(asked -> switch (to) {
                    case Recipient.Person(var person) ->
                        asked.responder().filter(person::equals).isPresent();
                    case Recipient.Managers(var team) ->
                        asked.responder().isEmpty()
                                && asked.to().team().filter(team::equals).isPresent();
                    case Recipient.Former former -> false;
                    case Recipient.Readers readers -> false;
                })
                .isPresent();
    }

    private boolean responds(EhcCase now, PersonId person, Predicate<AdviceRequest> writes) {
        return asked(now)
                .filter(request -> request.responder().filter(person::equals).isPresent())
                .filter(writes)
                .isPresent();
    }

    private static boolean coordinates(EhcCase now, PersonId person) {
        return now.record().coordinator().filter(person::equals).isPresent();
    }

    private Optional<AdviceRequest> asked(EhcCase now) {
        return request.flatMap(now.advice()::request);
    }
}
