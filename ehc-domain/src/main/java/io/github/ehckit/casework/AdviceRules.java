package io.github.ehckit.casework;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceCommand.AllocateAdvice;
import io.github.ehckit.advice.AdviceCommand.MoveToTemplate;
import io.github.ehckit.advice.AdviceCommand.ReopenAdvice;
import io.github.ehckit.advice.AdviceCommand.RequestAdvice;
import io.github.ehckit.advice.AdviceCommand.ReturnToTeam;
import io.github.ehckit.advice.AdviceCommand.SubmitAdvice;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
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
            case AllocateAdvice allocating -> Outcome.done(new Admitted.NeedsTeam(in, allocating));
            case ReturnToTeam returning -> CaseRules.decided(returnToTeam(asked));
            case SubmitAdvice submitting ->
                pending(asked).map(open -> new Admitted.NeedsDraft(in, submitting, settings));
            case ReopenAdvice reopening -> CaseRules.decided(reopen(asked, reopening));
            case MoveToTemplate moving -> Outcome.done(new Admitted.NeedsTemplates(in, moving));
            case WithdrawAdviceRequest withdrawing -> CaseRules.decided(withdraw(asked, withdrawing));
        };
    }

    static Outcome<Decision> request(Admission<Target.WholeCase> in, RequestAdvice command, Template inUse) {
        return new Violations()
                .noting(notSoughtTwice(in.was(), command.type()))
                .when(
                        command.to() instanceof Addressee.Team(var team, var member) && member.isPresent(),
                        Refusal.at(
                                "to.member",
                                RefusalCode.NOT_PERMITTED,
                                "R-088",
                                "its manager allocates it to a member"))
                .orElse(new Decision.Asked(new AdviceEvent.AdviceRequested(
                        in.was().advice().nextNumber(),
                        command.type(),
                        command.to(),
                        command.note(),
                        in.on().date(),
                        inUse.ref())));
    }

    /**
     * Notes previous advice of the type, which must not be sought again (reg 6(4)); advice of another person may be.
     */
    private static List<Notice> notSoughtTwice(EhcCase was, AdviceType type) {
        return was.advice().previousInUse().stream()
                .filter(previous -> previous.type() == type)
                .map(previous -> new Notice(
                        "reg 6(4)",
                        "earlier advice " + previous.number()
                                + " of this kind was agreed to be sufficient: the same must not" + " be sought again"))
                .toList();
    }

    static Outcome<Decision> allocate(AdviceRequest asked, AllocateAdvice command, Set<PersonId> members) {
        return new Violations()
                .all(notPending(asked))
                .when(
                        !members.contains(command.member()),
                        Refusal.at(
                                "member", RefusalCode.NOT_OFFERED, "R-088", "only a member of the team that was asked"))
                .orElse(new AdviceEvent.AdviceAllocated(asked.number(), command.member()));
    }

    private static Outcome<Decision> returnToTeam(AdviceRequest asked) {
        return new Violations()
                .all(notPending(asked))
                .when(
                        asked.responder().isEmpty(),
                        Refusal.of(RefusalCode.NOT_NOW, "R-088", "the team has not allocated this request"))
                .orElse(new AdviceEvent.AdviceReturnedToTeam(asked.number()));
    }

    private static Outcome<Decision> reopen(AdviceRequest asked, ReopenAdvice command) {
        return new Violations()
                .when(
                        !(asked.status() instanceof AdviceStatus.Submitted),
                        Refusal.of(RefusalCode.NOT_NOW, "R-147", "only a submitted response can be re-opened"))
                .orElse(new Decision.Reopened(new AdviceEvent.AdviceReopened(asked.number(), command.reason())));
    }

    static Outcome<Decision> move(
            AdviceRequest asked, MoveToTemplate command, Template present, Optional<Template> named) {
        Outcome<MigrationMap> way = named.map(newer -> MigrationMap.between(present, newer))
                .orElseGet(() -> Outcome.refused(noSuchForm(command.template())));
        AdviceEvent.AdviceMovedToTemplate moved =
                new AdviceEvent.AdviceMovedToTemplate(asked.number(), asked.template(), command.template());
        return new Violations()
                .all(notPending(asked))
                .unlessDone(way)
                .orElseGet(() -> new Decision.Moved(moved, way.orElseThrow()));
    }

    static Refusal noSuchForm(TemplateRef named) {
        return Refusal.at("template", RefusalCode.NOT_FOUND, "R-081", "there is no form " + named);
    }

    private static Outcome<Decision> withdraw(AdviceRequest asked, WithdrawAdviceRequest command) {
        return new Violations()
                .all(notPending(asked))
                .orElse(new Decision.Withdrawn(
                        new AdviceEvent.AdviceRequestWithdrawn(asked.number(), command.reason())));
    }

    /** Returns the request; refused if its draft may not be written any more. */
    static Outcome<AdviceRequest> pending(AdviceRequest asked) {
        return Outcome.unless(notPending(asked), asked);
    }

    /** Lists the reasons why advice may not be written or submitted any more; empty if it may. */
    static List<Refusal> notPending(AdviceRequest asked) {
        return switch (asked.status()) {
            case AdviceStatus.Awaited awaited -> List.of();
            case AdviceStatus.Reopened reopened -> List.of();
            case AdviceStatus.Submitted(var seal) -> List.of(locked(seal));
            case AdviceStatus.Withdrawn withdrawn ->
                List.of(Refusal.of(RefusalCode.NOT_NOW, "practice", "this request for advice was withdrawn"));
        };
    }

    private static Refusal locked(Seal seal) {
        return Refusal.of(
                RefusalCode.ADVICE_LOCKED,
                "R-141",
                "version " + seal.version() + " was submitted on " + seal.date() + " and cannot be changed");
    }
}
