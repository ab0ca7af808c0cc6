package io.github.ehckit.casework;

import io.github.ehckit.advisory.Advisory;
import io.github.ehckit.advisory.Examined;
import io.github.ehckit.casework.AdviceCommand.AllocateAdvice;
import io.github.ehckit.casework.AdviceCommand.MoveToForm;
import io.github.ehckit.casework.AdviceCommand.ReopenAdvice;
import io.github.ehckit.casework.AdviceCommand.RequestAdvice;
import io.github.ehckit.casework.AdviceCommand.ReturnToTeam;
import io.github.ehckit.casework.AdviceCommand.SubmitAdvice;
import io.github.ehckit.casework.AdviceCommand.WithdrawAdvice;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.Contents;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import java.util.List;

/** What is rightly done about requests for advice. */
final class AdviceRules {
    private AdviceRules() {}

    static Outcome<List<CaseEvent>> decide(EhcCase was, Papers papers, AdviceCommand command, Occasion on) {
        return switch (command) {
            case RequestAdvice asking -> request(was, papers, asking, on);
            case AllocateAdvice allocating -> allocate(asked(was, allocating), papers, allocating);
            case ReturnToTeam returning -> returnToTeam(asked(was, returning));
            case SubmitAdvice submitting -> submit(was, papers, submitting, on);
            case ReopenAdvice reopening -> reopen(asked(was, reopening), reopening);
            case MoveToForm moving -> move(asked(was, moving), papers, moving);
            case WithdrawAdvice withdrawing -> withdraw(asked(was, withdrawing), withdrawing);
        };
    }

    private static Outcome<List<CaseEvent>> request(EhcCase was, Papers papers, RequestAdvice command, Occasion on) {
        return new Objections()
                .noting(notSoughtTwice(was, command.type()))
                .when(
                        command.to() instanceof Addressee.Team(var team, var member) && member.isPresent(),
                        Refusal.at(
                                "to.member",
                                RefusalCode.NOT_PERMITTED,
                                "R-088",
                                "its manager allocates it to a member"))
                .orElse(new AdviceEvent.AdviceRequested(
                        was.advice().nextNumber(),
                        command.type(),
                        command.to(),
                        command.note(),
                        on.date(),
                        papers.template().ref()));
    }

    /** What all three of reg 6(4) agree to be sufficient must not be sought; advice of another person of that kind may be. */
    private static List<Notice> notSoughtTwice(EhcCase was, AdviceType type) {
        return was.advice().earlierInUse().stream()
                .filter(earlier -> earlier.type() == type)
                .map(earlier -> new Notice(
                        "reg 6(4)",
                        "earlier advice " + earlier.number()
                                + " of this kind was agreed to be sufficient: the same must not" + " be sought again"))
                .toList();
    }

    private static Outcome<List<CaseEvent>> allocate(AdviceRequest asked, Papers papers, AllocateAdvice command) {
        return new Objections()
                .all(notPending(asked))
                .when(
                        !papers.team().contains(command.member()),
                        Refusal.at(
                                "member", RefusalCode.NOT_OFFERED, "R-088", "only a member of the team that was asked"))
                .orElse(new AdviceEvent.AdviceAllocated(asked.number(), command.member()));
    }

    private static Outcome<List<CaseEvent>> returnToTeam(AdviceRequest asked) {
        return new Objections()
                .all(notPending(asked))
                .when(
                        asked.responder().isEmpty(),
                        Refusal.of(RefusalCode.NOT_NOW, "R-088", "the team has not allocated this request"))
                .orElse(new AdviceEvent.AdviceReturnedToTeam(asked.number()));
    }

    private static Outcome<List<CaseEvent>> submit(EhcCase was, Papers papers, SubmitAdvice command, Occasion on) {
        List<Refusal> locked = notPending(asked(was, command));
        return locked.isEmpty() ? accept(was, papers, command, on) : Outcome.refused(locked);
    }

    private static Outcome<List<CaseEvent>> accept(EhcCase was, Papers papers, SubmitAdvice command, Occasion on) {
        Response response = response(papers);
        Contents contents = response.contents();
        List<Finding> findings = papers.template().findings(contents);
        List<Advisory> advisories = papers.settings()
                .policy()
                .checks()
                .of(new Examined(papers.template(), contents, was.child().yearGroupOn(on.date())));
        return new Objections()
                .unconfirmed(command.confirmed(), "R-140")
                .all(notOnForm(papers.template(), contents))
                .all(missing(findings))
                .all(raised(advisories))
                .noting(remarks(findings))
                .noting(advice(advisories))
                .noting(Lateness.of(was, asked(was, command), papers.settings().law(), on.date())
                        .notices())
                .orElse(new AdviceEvent.AdviceSubmitted(
                        response.request().number(),
                        response.sealedOn(on, papers.attached()).seal(),
                        papers.template().nilReturn(contents)));
    }

    private static Outcome<List<CaseEvent>> reopen(AdviceRequest asked, ReopenAdvice command) {
        return new Objections()
                .when(
                        !(asked.advice() instanceof Advice.Submitted),
                        Refusal.of(RefusalCode.NOT_NOW, "R-147", "only a submitted response can be re-opened"))
                .orElse(new AdviceEvent.AdviceReopened(asked.number(), command.reason()));
    }

    private static Outcome<List<CaseEvent>> move(AdviceRequest asked, Papers papers, MoveToForm command) {
        Outcome<MigrationMap> way = papers.named()
                .map(newer -> MigrationMap.between(papers.template(), newer))
                .orElseGet(() -> Outcome.refused(noSuchForm(command.template())));
        return new Objections()
                .all(notPending(asked))
                .unlessDone(way)
                .orElse(new AdviceEvent.AdviceMovedToForm(asked.number(), asked.template(), command.template()));
    }

    static Refusal noSuchForm(TemplateRef named) {
        return Refusal.at("template", RefusalCode.NOT_FOUND, "R-081", "there is no form " + named);
    }

    private static Outcome<List<CaseEvent>> withdraw(AdviceRequest asked, WithdrawAdvice command) {
        return new Objections()
                .all(notPending(asked))
                .orElse(new AdviceEvent.AdviceWithdrawn(asked.number(), command.reason()));
    }

    /** The request that a command is about, if its response may still be written. */
    static Outcome<AdviceRequest> pending(EhcCase was, CaseCommand.OnRequest command) {
        AdviceRequest asked = asked(was, command);
        return Outcome.unless(notPending(asked), asked);
    }

    /** Why a response may not be written or submitted any more; empty if it may. */
    static List<Refusal> notPending(AdviceRequest asked) {
        return switch (asked.advice()) {
            case Advice.Awaited awaited -> List.of();
            case Advice.Reopened reopened -> List.of();
            case Advice.Submitted(var seal) -> List.of(locked(seal));
            case Advice.Withdrawn withdrawn ->
                List.of(Refusal.of(RefusalCode.NOT_NOW, "practice", "this request for advice was withdrawn"));
        };
    }

    private static Refusal locked(Seal seal) {
        return Refusal.of(
                RefusalCode.ADVICE_LOCKED,
                "R-141",
                "version " + seal.version() + " was submitted on " + seal.date() + " and cannot be changed");
    }

    /** Everything that would be sealed and not printed, since the form has no place for it. */
    private static List<Refusal> notOnForm(Template form, Contents contents) {
        return contents.sections().entrySet().stream()
                .flatMap(section -> DraftRules.notOffered(form, section.getKey(), section.getValue()))
                .toList();
    }

    private static List<Refusal> missing(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::blocks)
                .map(finding -> Refusal.at(finding.at(), RefusalCode.MISSING, "R-112", finding.says()))
                .toList();
    }

    private static List<Notice> remarks(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.blocks())
                .map(finding -> new Notice(finding.at(), finding.says()))
                .toList();
    }

    private static List<Refusal> raised(List<Advisory> advisories) {
        return advisories.stream()
                .filter(advisory -> advisory.finding().blocks())
                .map(advisory -> Refusal.at(
                        advisory.finding().at(),
                        RefusalCode.MISSING,
                        advisory.under(),
                        advisory.finding().says()))
                .toList();
    }

    private static List<Notice> advice(List<Advisory> advisories) {
        return advisories.stream()
                .filter(advisory -> !advisory.finding().blocks())
                .map(advisory -> new Notice(advisory.under(), advisory.finding().says(), advisory.place()))
                .toList();
    }

    private static AdviceRequest asked(EhcCase was, CaseCommand.OnRequest command) {
        return was.request(command.request()).orElseThrow(() -> new IllegalStateException("not admitted"));
    }

    private static Response response(Papers papers) {
        return papers.response()
                .orElseThrow(() -> new IllegalArgumentException("the response is not among the papers"));
    }
}
