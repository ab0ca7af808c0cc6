package io.github.ehckit.advice;

import io.github.ehckit.history.CaseworkDeadlines;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request for advice, as the case file holds it. The text in answer to it is in a draft, outside the case file.
 *
 * @param number within the case, from 1
 * @param type the type of advice
 * @param to the person or team that was asked
 * @param notes the notes for those who respond, in the order in which they were added
 * @param requestedOn the day of the request: the limit of reg 8(1) runs from it, and neither allocation nor re-opening
 *     moves it (D-04)
 * @param template the template, pinned on the day of the request; it changes only if the draft is moved to another one
 * @param status the state of the advice
 * @param seals the seals of every submitted version, the first one first (D-07)
 * @param latest the facts of the latest submitted version; empty before the first
 * @param sealedBefore the number of versions that were submitted before the request was handed over to the person or team
 *     that is to answer it now; 0 if it never was
 * @param reminded the days from the due date of the latest reminder that was made; empty before the first
 */
public record AdviceRequest(
        int number,
        AdviceType type,
        Addressee to,
        List<AdviceRequestNote> notes,
        LocalDate requestedOn,
        TemplateRef template,
        AdviceStatus status,
        List<Seal> seals,
        Optional<SubmittedResponse> latest,
        int sealedBefore,
        Optional<Integer> reminded) {
    public AdviceRequest {
        notes = List.copyOf(notes);
        seals = List.copyOf(seals);
    }

    static AdviceRequest asked(AdviceEvent.AdviceRequested event) {
        return new AdviceRequest(
                event.request(),
                event.type(),
                event.to(),
                event.note().stream()
                        .map(text -> new AdviceRequestNote(text, event.requestedOn()))
                        .toList(),
                event.requestedOn(),
                event.template(),
                new AdviceStatus.Awaited(),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    /**
     * Answers whether the request stands: it has not been withdrawn, or advice was given in answer to it before. One
     * that was declined stands: the authority is to hand it over.
     */
    public boolean active() {
        return !(status instanceof AdviceStatus.Withdrawn);
    }

    /**
     * Answers whether those who were asked have the request: it stands, and they have not declined it. Else its draft is
     * retained, and nobody can read it.
     */
    public boolean withAddressee() {
        return active() && declined().isEmpty();
    }

    /** Returns why those who were asked declined; empty unless they did and the request was not handed over since. */
    public Optional<AdviceStatus.Declined> declined() {
        return status instanceof AdviceStatus.Declined declined ? Optional.of(declined) : Optional.empty();
    }

    /** Returns the person who is to give the advice; empty while a team has not allocated the request. */
    public Optional<PersonId> responder() {
        return to.responder();
    }

    /**
     * Answers whether a person is the one who is to give the advice: they were asked by name, or are the member to whom
     * it is allocated and still belong to the team (D-11). Whether they may act in their role is for the permissions.
     */
    public boolean hasResponder(Actor actor) {
        return responder().filter(actor.id()::equals).isPresent()
                && to.team().filter(team -> !actor.belongsTo(team)).isEmpty();
    }

    /** Answers whether the request awaits an answer of a member of a team, and of this one. */
    public boolean awaits(PersonId member, TeamId team) {
        return status.pending() && to.equals(new Addressee.Team(team, Optional.of(member)));
    }

    /** Returns the last day on which the advice is in time by the law of the authority (reg 8(1); R-089). */
    public LocalDate dueOn(Timetable law) {
        return new CaseworkDeadlines(law).adviceReply(requestedOn);
    }

    /**
     * Returns the earlier day that the authority has set for itself; empty if it has set none. The day of the law still
     * applies.
     */
    public Optional<LocalDate> authorityDay(Timetable law) {
        return new CaseworkDeadlines(law).authorityAdviceReply(requestedOn);
    }

    /**
     * Returns the dates from which the time limit of this request is worked out. The first submission counts, whether
     * or not it was corrected.
     */
    public Milestones milestones() {
        Milestones asked = Milestones.of(Milestone.ADVICE_REQUESTED, requestedOn);
        return firstCompletedOn()
                .map(day -> asked.with(Milestone.ADVICE_GIVEN, day))
                .orElse(asked);
    }

    /**
     * Returns the date of completion to show: that of the latest submission, unless it was re-opened.
     */
    public Optional<LocalDate> completedOn() {
        return status instanceof AdviceStatus.Submitted(var seal) ? Optional.of(seal.date()) : Optional.empty();
    }

    /** Returns the date of the first submission, whether or not it was corrected since (D-07). */
    public Optional<LocalDate> firstCompletedOn() {
        return seals.stream().findFirst().map(Seal::date);
    }

    /**
     * Returns the seal of the advice as it is given: the version sealed last, also while it is being corrected and after
     * its correction was withdrawn. It meets the duty, is listed, read and bound; empty before the first submission.
     */
    public Optional<Seal> given() {
        return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    }

    /** Returns the reason for which the advice is being corrected; empty unless it was re-opened. */
    public Optional<PersonalText> reopeningReason() {
        return status instanceof AdviceStatus.Reopened reopened ? Optional.of(reopened.reason()) : Optional.empty();
    }

    /**
     * Answers whether a version was submitted by the person or team that is to answer the request now, and not by those
     * from whom it was handed over.
     */
    public boolean answeredByAddressee() {
        return seals.size() > sealedBefore;
    }

    /** Answers whether the version sealed last gives advice: it is neither a promise nor a nil return. */
    public boolean gaveAdvice() {
        return given().isPresent() && isOf(ResponseKind.ADVICE);
    }

    /** Answers whether the request is completed by the promise that an allocated worker will give the advice. */
    public boolean promisesAdvice() {
        return status instanceof AdviceStatus.Submitted && isOf(ResponseKind.PROMISE);
    }

    /** Returns the day by which an allocated worker is to give the advice; empty unless it is promised with a day. */
    public Optional<LocalDate> promisedBy() {
        return promisesAdvice() ? latest.flatMap(SubmittedResponse::promisedBy) : Optional.empty();
    }

    /** Answers whether the request is pending and its last version, if any, gives no advice. */
    public boolean awaitsAdvice() {
        return status.pending() && !gaveAdvice();
    }

    private boolean isOf(ResponseKind kind) {
        return latest.filter(response -> response.kind() == kind).isPresent();
    }

    /**
     * Returns the request after an event.
     *
     * @param decided whether the decision whether to issue a plan was recorded before
     */
    AdviceRequest evolve(AdviceEvent.OnAdviceRequest event, boolean decided) {
        return switch (event) {
            case AdviceEvent.NoteAdded(var request, var text, var day) -> with(new AdviceRequestNote(text, day));
            case AdviceEvent.AdviceAllocated(var request, var member) -> to(Optional.of(member));
            case AdviceEvent.AdviceReturnedToTeam returned -> to(Optional.empty());
            case AdviceEvent.MemberLeft left -> to(Optional.empty());
            case AdviceEvent.AdviceHandedOver handed -> handedOver(handed.to());
            case AdviceEvent.AdviceDeclined(var request, var ground, var reason, var instead) ->
                has(new AdviceStatus.Declined(ground, reason, instead));
            case AdviceEvent.AdviceSubmitted(var request, var seal, var kind, var by) ->
                submitted(seal, new SubmittedResponse(kind, by, decided));
            case AdviceEvent.AdviceReopened(var request, var reason, var part) ->
                has(new AdviceStatus.Reopened(seals.getLast(), template, reason));
            case AdviceEvent.InfectedAttachmentWithheld withheld -> this;
            case AdviceEvent.MessageSentAgain sent -> this;
            case AdviceEvent.ReminderMade(var request, var days, var to) -> reminded(days);
            case AdviceEvent.AdviceMovedToTemplate(var request, var from, var form) -> on(form);
            case AdviceEvent.AdviceRequestWithdrawn withdrawn -> withdrawn(withdrawn.reason());
            case AdviceEvent.CorrectionEnded ended -> uncorrected();
            case AdviceEvent.AdviceAwaitedAgain awaited -> this;
        };
    }

    AdviceRequest requestedOn(LocalDate day) {
        return new AdviceRequest(
                number, type, to, notes, day, template, status, seals, latest, sealedBefore, Optional.empty());
    }

    private AdviceRequest with(AdviceRequestNote added) {
        List<AdviceRequestNote> all = new ArrayList<>(notes);
        all.add(added);
        return new AdviceRequest(
                number, type, to, all, requestedOn, template, status, seals, latest, sealedBefore, reminded);
    }

    private AdviceRequest reminded(int days) {
        return new AdviceRequest(
                number, type, to, notes, requestedOn, template, status, seals, latest, sealedBefore, Optional.of(days));
    }

    private AdviceRequest to(Optional<PersonId> member) {
        Addressee changed = to.team()
                .<Addressee>map(team -> new Addressee.Team(team, member))
                .orElse(to);
        return with(changed, sealedBefore);
    }

    /** Returns the request with another addressee, who has all that was written; declined advice is awaited again. */
    private AdviceRequest handedOver(Addressee changed) {
        AdviceRequest handed = with(changed, seals.size());
        return declined().isPresent() ? handed.has(new AdviceStatus.Awaited()) : handed;
    }

    private AdviceRequest with(Addressee changed, int before) {
        return new AdviceRequest(
                number, type, changed, notes, requestedOn, template, status, seals, latest, before, reminded);
    }

    private AdviceRequest submitted(Seal seal, SubmittedResponse response) {
        List<Seal> all = new ArrayList<>(seals);
        all.add(seal);
        return new AdviceRequest(
                number,
                type,
                to,
                notes,
                requestedOn,
                template,
                new AdviceStatus.Submitted(seal),
                all,
                Optional.of(response),
                sealedBefore,
                reminded);
    }

    /** Returns the request as it waited before the case was closed. */
    AdviceRequest awaitedAgain(AwaitedAdvice before) {
        return on(before.template()).has(before.status());
    }

    /** Returns the request after it was withdrawn; advice that was given stays given. */
    private AdviceRequest withdrawn(Optional<PersonalText> reason) {
        return seals.isEmpty() ? has(new AdviceStatus.Withdrawn(reason)) : uncorrected();
    }

    /** Returns the request with the version that was submitted last, on its template. */
    private AdviceRequest uncorrected() {
        return status instanceof AdviceStatus.Reopened(var last, var form, var reason)
                ? on(form).has(new AdviceStatus.Submitted(last))
                : this;
    }

    private AdviceRequest on(TemplateRef form) {
        return new AdviceRequest(
                number, type, to, notes, requestedOn, form, status, seals, latest, sealedBefore, reminded);
    }

    private AdviceRequest has(AdviceStatus changed) {
        return new AdviceRequest(
                number, type, to, notes, requestedOn, template, changed, seals, latest, sealedBefore, reminded);
    }
}
