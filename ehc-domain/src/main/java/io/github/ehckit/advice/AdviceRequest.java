package io.github.ehckit.advice;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.CaseworkDeadlines;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request for advice, as the case file holds it. What is being written in answer to it is a {@link AdviceDraft}.
 *
 * @param number within the case, from 1
 * @param type the kind of advice
 * @param to whom it was asked of
 * @param note for those who respond, if any
 * @param requestedOn the day on which it was asked for: the limit of reg 8(1) runs from it, and neither allocation nor
 *     re-opening moves it (D-04)
 * @param template the form, pinned on the day of the request; another one only if the response was moved to it
 * @param advice what has come of it
 * @param seals of every submitted version, the first one first (D-07)
 * @param nilReturn whether the latest of them says that no advice will be given
 */
public record AdviceRequest(
        int number,
        AdviceType type,
        Addressee to,
        Optional<PersonalText> note,
        LocalDate requestedOn,
        TemplateRef template,
        Advice advice,
        List<Seal> seals,
        boolean nilReturn) {
    public AdviceRequest {
        seals = List.copyOf(seals);
    }

    static AdviceRequest asked(AdviceEvent.AdviceRequested event) {
        return new AdviceRequest(
                event.request(),
                event.type(),
                event.to(),
                event.note(),
                event.requestedOn(),
                event.template(),
                new Advice.Awaited(),
                List.of(),
                false);
    }

    /** Whether it was not taken back. What was drafted for one that was is kept, and read by nobody. */
    public boolean stands() {
        return !(advice instanceof Advice.Withdrawn);
    }

    /** Who is to respond; empty while a team has not allocated the request. */
    public Optional<PersonId> responder() {
        return to.responder();
    }

    /** Returns the last day on which the response is in time by the law of the authority (reg 8(1); R-089). */
    public LocalDate dueOn(Timetable law) {
        return new CaseworkDeadlines(law).adviceReply(requestedOn);
    }

    /** Returns the earlier day that the authority has set for itself; empty if it has set none. The law's day stands beside it. */
    public Optional<LocalDate> councilDay(Timetable law) {
        return new CaseworkDeadlines(law).councilsAdviceReply(requestedOn);
    }

    /** The dates of this request, from which its time limit is worked out. The first submission counts, whatever was corrected. */
    public Milestones milestones() {
        Milestones asked = Milestones.of(Milestone.ADVICE_REQUESTED, requestedOn);
        return firstCompletedOn()
                .map(day -> asked.with(Milestone.ADVICE_GIVEN, day))
                .orElse(asked);
    }

    /** The date of completion that is shown: of the latest submission, while it stands. */
    public Optional<LocalDate> completedOn() {
        return advice instanceof Advice.Submitted(var seal) ? Optional.of(seal.date()) : Optional.empty();
    }

    /** The date of the very first submission, whatever was corrected since (D-07). */
    public Optional<LocalDate> firstCompletedOn() {
        return seals.stream().findFirst().map(Seal::date);
    }

    /** The seal of the version that others may read: the latest, also while it is being corrected. */
    public Optional<Seal> readable() {
        return switch (advice) {
            case Advice.Submitted(var seal) -> Optional.of(seal);
            case Advice.Reopened(var last) -> Optional.of(last);
            case Advice.Awaited awaited -> Optional.empty();
            case Advice.Withdrawn withdrawn -> Optional.empty();
        };
    }

    /** Whether advice was given in answer to it, of which a sealed version stands. */
    public boolean gaveAdvice() {
        return readable().isPresent() && !nilReturn;
    }

    /** Whether it waits for advice, and none stands that was given in answer to it. */
    public boolean awaitsAdvice() {
        return advice.pending() && !gaveAdvice();
    }

    /** The state of the request after what happened to it. */
    AdviceRequest evolve(AdviceEvent.OnRequest event) {
        return switch (event) {
            case AdviceEvent.AdviceAllocated(var request, var member) -> to(Optional.of(member));
            case AdviceEvent.AdviceReturnedToTeam returned -> to(Optional.empty());
            case AdviceEvent.AdviceSubmitted(var request, var seal, var nil) -> submitted(seal, nil);
            case AdviceEvent.AdviceReopened reopened -> has(new Advice.Reopened(seals.getLast()));
            case AdviceEvent.InfectedAttachmentWithheld withheld -> this;
            case AdviceEvent.AdviceMovedToTemplate(var request, var from, var form) -> on(form);
            case AdviceEvent.AdviceWithdrawn withdrawn -> has(new Advice.Withdrawn());
        };
    }

    private AdviceRequest to(Optional<PersonId> member) {
        Addressee changed = to.team()
                .<Addressee>map(team -> new Addressee.Team(team, member))
                .orElse(to);
        return new AdviceRequest(number, type, changed, note, requestedOn, template, advice, seals, nilReturn);
    }

    private AdviceRequest submitted(Seal seal, boolean nil) {
        List<Seal> all = new ArrayList<>(seals);
        all.add(seal);
        return new AdviceRequest(number, type, to, note, requestedOn, template, new Advice.Submitted(seal), all, nil);
    }

    private AdviceRequest on(TemplateRef form) {
        return new AdviceRequest(number, type, to, note, requestedOn, form, advice, seals, nilReturn);
    }

    private AdviceRequest has(Advice changed) {
        return new AdviceRequest(number, type, to, note, requestedOn, template, changed, seals, nilReturn);
    }
}
