package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceCommand.AddNote;
import io.github.ehckit.advice.AdviceCommand.AllocateAdvice;
import io.github.ehckit.advice.AdviceCommand.DeclineAdvice;
import io.github.ehckit.advice.AdviceCommand.EnterAdvice;
import io.github.ehckit.advice.AdviceCommand.HandOver;
import io.github.ehckit.advice.AdviceCommand.MoveToTemplate;
import io.github.ehckit.advice.AdviceCommand.ReopenAdvice;
import io.github.ehckit.advice.AdviceCommand.RequestAdvice;
import io.github.ehckit.advice.AdviceCommand.ReturnToTeam;
import io.github.ehckit.advice.AdviceCommand.SendAgain;
import io.github.ehckit.advice.AdviceCommand.SubmitAdvice;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceNotice;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.casework.input.InputPlace;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules for commands on requests for advice. */
final class AdviceRules {
    private AdviceRules() {}

    /** Decides a command on a request that was made, or returns it with the data that it still needs. */
    static Outcome<Admitted> admit(
            Admission<Target.OfAdviceRequest> in, AdviceCommand.OfAdviceRequest command, AuthoritySettings settings) {
        AdviceRequest asked = in.about().request();
        return switch (command) {
            case AddNote adding -> CaseRules.decided(note(asked, adding, in.on().date()));
            case SendAgain sending -> Outcome.done(new Admitted.NeedsMessages(in, sending));
            case AllocateAdvice allocating -> Outcome.done(new Admitted.NeedsTeam(in, allocating));
            case ReturnToTeam returning -> CaseRules.decided(returnToTeam(asked));
            case DeclineAdvice declining -> CaseRules.decided(decline(asked, declining));
            case HandOver handing -> Outcome.done(new Admitted.NeedsAddressee(in, handing));
            case SubmitAdvice submitting ->
                pending(asked).map(open -> new Admitted.NeedsDraft(in, submitting, settings));
            case EnterAdvice entering ->
                pending(asked).map(open -> new Admitted.NeedsDraftToReplace(in, entering, settings));
            case ReopenAdvice reopening -> Outcome.done(new Admitted.NeedsManagersAnswers(in, reopening));
            case MoveToTemplate moving -> Outcome.done(new Admitted.NeedsTemplates(in, moving));
            case WithdrawAdviceRequest withdrawing -> CaseRules.decided(withdraw(asked, withdrawing));
        };
    }

    /** Decides a request. Without a template it is refused; the standard one stands in until every reason is found. */
    static Outcome<Decision> request(
            Admission<Target.WholeCase> in, RequestAdvice command, Outcome<Template> chosen, DirectoryEntry named) {
        TemplateRef template = chosen instanceof Outcome.Done<Template>(var form, var notices)
                ? form.ref()
                : NationalTemplates.advice().ref();
        AdviceEvent.AdviceRequested asked = asked(in, command, template);
        return earlierDay(in, command)
                .all(command.confirmed() ? List.of() : askedAlready(in.was(), command))
                .noting(notSoughtTwice(in.was(), command.type()))
                .all(new ResponderRules(in.was(), named)
                        .asked(asked, InputPlace.of(command, "to.member").place()))
                .unlessDone(chosen)
                .orElse(new Decision.Asked(asked));
    }

    /** Checks the day of a request that was made before it is entered: not in the future, not before the case began. */
    private static Violations earlierDay(Admission<Target.WholeCase> in, RequestAdvice command) {
        Place place = InputField.REQUESTED_ON.place();
        Violations violations = new Violations();
        command.requestedOn()
                .ifPresent(day -> violations.unlessPast(place, day, in.on()).beforeStart(place, day, in.was()));
        return violations;
    }

    private static AdviceEvent.AdviceRequested asked(
            Admission<Target.WholeCase> in, RequestAdvice command, TemplateRef template) {
        LocalDate today = in.on().date();
        LocalDate day = command.requestedOn().orElse(today);
        return new AdviceEvent.AdviceRequested(
                in.was().advice().nextNumber(),
                command.type(),
                command.to(),
                command.note(),
                day,
                day.isBefore(today),
                template);
    }

    /**
     * Refuses to ask a person or team again for advice of one kind, naming each request that they have yet to answer,
     * have answered with advice or have declined. After a promise or a nil return they may be asked again.
     */
    private static List<Refusal> askedAlready(EhcCase was, RequestAdvice command) {
        return was.advice().requests().stream()
                .filter(asked -> isOpenOrSettled(asked)
                        && asked.type() == command.type()
                        && asked.to().coincides(command.to()))
                .map(asked -> AdviceRefusal.ASKED_ALREADY.at(
                        InputField.CONFIRMED.place(), Argument.of("number", asked.number())))
                .toList();
    }

    private static boolean isOpenOrSettled(AdviceRequest asked) {
        return asked.status().pending()
                || asked.gaveAdvice()
                || asked.declined().isPresent();
    }

    /**
     * Notes previous advice of the type, which must not be sought again (reg 6(4)); advice of another person may be.
     */
    private static List<Notice> notSoughtTwice(EhcCase was, AdviceType type) {
        return was.advice().previousInUse().stream()
                .filter(previous -> previous.type() == type)
                .map(previous ->
                        AdviceNotice.PREVIOUS_ADVICE_SUFFICIENT.notice(Argument.of("number", previous.number())))
                .toList();
    }

    private static Outcome<Decision> note(AdviceRequest asked, AddNote command, LocalDate today) {
        return new Violations()
                .all(notPending(asked, AdviceRefusal.ANSWERED_BEFORE_NOTE))
                .orElse(new AdviceEvent.NoteAdded(asked.number(), command.note(), today));
    }

    static Outcome<Decision> allocate(
            Admission<Target.OfAdviceRequest> in, AllocateAdvice command, Set<PersonId> members, DirectoryEntry named) {
        AdviceRequest asked = in.about().request();
        AdviceEvent.AdviceAllocated allocated = new AdviceEvent.AdviceAllocated(asked.number(), command.member());
        return new Violations()
                .all(noLongerOpen(asked))
                .all(
                        members.contains(command.member())
                                ? new ResponderRules(in.was(), named).allocated(allocated)
                                : List.of(AdviceRefusal.NOT_A_MEMBER.at(InputField.MEMBER.place())))
                .when(
                        asked.responder().filter(command.member()::equals).isPresent(),
                        AdviceRefusal.ALLOCATED_ALREADY.at(InputField.MEMBER.place()))
                .orElse(allocated);
    }

    static Outcome<Decision> handOver(Admission<Target.OfAdviceRequest> in, HandOver command, DirectoryEntry named) {
        AdviceRequest asked = in.about().request();
        AdviceEvent.AdviceHandedOver handed =
                new AdviceEvent.AdviceHandedOver(asked.number(), asked.to(), command.to());
        return new Violations()
                .all(answered(asked))
                .all(new ResponderRules(in.was(), named)
                        .handedOver(handed, InputPlace.of(command, "to.member").place()))
                .when(
                        command.to().equals(asked.to()) && asked.declined().isEmpty(),
                        AdviceRefusal.WITH_THEM_ALREADY.at(InputField.TO.place()))
                .orElse(handed);
    }

    private static Outcome<Decision> decline(AdviceRequest asked, DeclineAdvice command) {
        return new Violations()
                .all(notPending(asked, AdviceRefusal.DECLINED_AFTER_SUBMISSION))
                .all(submittedBefore(asked))
                .orElse(new AdviceEvent.AdviceDeclined(
                        asked.number(), command.ground(), command.reason(), command.askInstead()));
    }

    private static List<Refusal> submittedBefore(AdviceRequest asked) {
        return asked.status() instanceof AdviceStatus.Reopened reopened
                ? List.of(AdviceRefusal.DECLINED_AFTER_SUBMISSION.refusal(
                        Argument.of("day", reopened.last().date())))
                : List.of();
    }

    private static Outcome<Decision> returnToTeam(AdviceRequest asked) {
        return new Violations()
                .all(noLongerOpen(asked))
                .when(asked.responder().isEmpty(), AdviceRefusal.NOT_ALLOCATED.refusal())
                .orElse(new AdviceEvent.AdviceReturnedToTeam(asked.number()));
    }

    static Outcome<Decision> reopen(AdviceRequest asked, ReopenAdvice command, ManagersAnswers managers) {
        boolean part = !managers.questions().isEmpty();
        return new Violations()
                .all(notSubmitted(asked))
                .orElse(new Decision.Reopened(new AdviceEvent.AdviceReopened(asked.number(), command.reason(), part)));
    }

    static Outcome<Decision> move(
            AdviceRequest asked, MoveToTemplate command, Template present, Optional<Template> named) {
        Outcome<MigrationMap> way = named.map(newer -> MigrationMap.between(present, newer))
                .orElseGet(() -> Outcome.refused(AdviceRefusal.TEMPLATE_NOT_FOUND.at(InputField.TEMPLATE.place())));
        AdviceEvent.AdviceMovedToTemplate moved =
                new AdviceEvent.AdviceMovedToTemplate(asked.number(), asked.template(), command.template());
        return new Violations()
                .all(noLongerOpen(asked))
                .unlessDone(way)
                .orElseGet(() -> new Decision.Moved(moved, way.orElseThrow()));
    }

    private static Outcome<Decision> withdraw(AdviceRequest asked, WithdrawAdviceRequest command) {
        return new Violations().all(answered(asked)).orElse(withdrawn(asked, Optional.of(command.reason())));
    }

    /**
     * Withdraws a request that is not answered because its case is closed; if the case is re-opened, it is as it was
     * before.
     */
    static Decision.Change closed(AdviceRequest asked) {
        return withdrawn(asked, Optional.empty());
    }

    /** Withdraws a request. One that is being corrected keeps the version submitted last: its correction ends. */
    private static Decision.Change withdrawn(AdviceRequest asked, Optional<PersonalText> reason) {
        return asked.given().isPresent()
                ? new Decision.CorrectionEnded(new AdviceEvent.CorrectionEnded(asked.number(), reason))
                : new Decision.Withdrawn(new AdviceEvent.AdviceRequestWithdrawn(asked.number(), reason));
    }

    /** Returns the request; refused if its draft may not be written any more. */
    static Outcome<AdviceRequest> pending(AdviceRequest asked) {
        return Outcome.unless(notPending(asked), asked);
    }

    /** Lists the reasons why advice may not be written or submitted any more; empty if it may. */
    static List<Refusal> notPending(AdviceRequest asked) {
        return notPending(asked, AdviceRefusal.LOCKED);
    }

    /** Lists the reasons why a request for advice may not be changed any more; empty if it may. */
    static List<Refusal> noLongerOpen(AdviceRequest asked) {
        return notPending(asked, AdviceRefusal.ANSWERED);
    }

    /** Lists the reasons why no answer to a request is needed any more; empty if one is, be it that it was declined. */
    private static List<Refusal> answered(AdviceRequest asked) {
        return asked.declined().isPresent() ? List.of() : noLongerOpen(asked);
    }

    private static List<Refusal> notPending(AdviceRequest asked, AdviceRefusal ifSubmitted) {
        return switch (asked.status()) {
            case AdviceStatus.Awaited awaited -> List.of();
            case AdviceStatus.Reopened reopened -> List.of();
            case AdviceStatus.Declined declined -> List.of(AdviceRefusal.DECLINED.refusal());
            case AdviceStatus.Submitted(var seal) -> List.of(ifSubmitted.refusal(Argument.of("day", seal.date())));
            case AdviceStatus.Withdrawn withdrawn -> List.of(AdviceRefusal.WITHDRAWN.refusal());
        };
    }

    private static List<Refusal> notSubmitted(AdviceRequest asked) {
        return switch (asked.status()) {
            case AdviceStatus.Awaited awaited -> List.of(AdviceRefusal.NOT_SUBMITTED.refusal());
            case AdviceStatus.Declined declined -> List.of(AdviceRefusal.NOT_SUBMITTED.refusal());
            case AdviceStatus.Reopened reopened -> List.of(AdviceRefusal.REOPENED_ALREADY.refusal());
            case AdviceStatus.Submitted submitted -> List.of();
            case AdviceStatus.Withdrawn withdrawn -> List.of(AdviceRefusal.WITHDRAWN.refusal());
        };
    }
}
