package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Permission.see;
import static io.github.ehckit.casework.Reach.AFTER_SUBMISSION;
import static io.github.ehckit.casework.Reach.ASKED;
import static io.github.ehckit.casework.Reach.MANAGED_TEAM;
import static io.github.ehckit.casework.Reach.OWN_AUTHORITY;
import static io.github.ehckit.casework.Reach.OWN_CASE;
import static io.github.ehckit.casework.Reach.OWN_OR_TEAMS_REQUEST;
import static io.github.ehckit.casework.Reach.OWN_REQUEST;
import static io.github.ehckit.casework.Reach.OWN_REQUEST_TO_ASSESS;
import static io.github.ehckit.casework.Reach.OWN_RESPONSE;
import static io.github.ehckit.casework.Reach.TEAMS_REQUEST;
import static io.github.ehckit.people.Role.ADMINISTRATOR;
import static io.github.ehckit.people.Role.ADVOCATE;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;
import static io.github.ehckit.people.Role.PARENT;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;

import io.github.ehckit.casework.AdviceCommand.AllocateAdvice;
import io.github.ehckit.casework.AdviceCommand.MoveToForm;
import io.github.ehckit.casework.AdviceCommand.ReopenAdvice;
import io.github.ehckit.casework.AdviceCommand.RequestAdvice;
import io.github.ehckit.casework.AdviceCommand.ReturnToTeam;
import io.github.ehckit.casework.AdviceCommand.SubmitAdvice;
import io.github.ehckit.casework.AdviceCommand.WithdrawAdvice;
import io.github.ehckit.casework.DocumentCommand.AttachDocument;
import io.github.ehckit.casework.DocumentCommand.RemoveDocument;
import io.github.ehckit.casework.DraftCommand.AnswerHeader;
import io.github.ehckit.casework.DraftCommand.SaveAdvice;
import io.github.ehckit.casework.DutyCommand.SetEarlierAdviceAside;
import io.github.ehckit.casework.DutyCommand.UseEarlierAdvice;
import io.github.ehckit.casework.RecordCommand.AssignCoordinator;
import io.github.ehckit.casework.RecordCommand.CloseOutside;
import io.github.ehckit.casework.RecordCommand.ReopenCase;
import io.github.ehckit.casework.RecordCommand.SetFlag;
import io.github.ehckit.casework.RequestCommand.BecomeResponsible;
import io.github.ehckit.casework.RequestCommand.DecideNotToAssess;
import io.github.ehckit.casework.RequestCommand.DecideNotToIssue;
import io.github.ehckit.casework.RequestCommand.DecideToAssess;
import io.github.ehckit.casework.RequestCommand.DecideToIssue;
import io.github.ehckit.casework.RequestCommand.EndAppealWindow;
import io.github.ehckit.casework.RequestCommand.MoveToDecision;
import io.github.ehckit.casework.RequestCommand.NotifyConsideration;
import io.github.ehckit.casework.RequestCommand.Opening;
import io.github.ehckit.casework.RequestCommand.ReceiveRequest;
import io.github.ehckit.casework.RequestCommand.ReturnToAdvice;
import io.github.ehckit.casework.RequestCommand.ReverseDecision;
import io.github.ehckit.casework.RequestCommand.WithdrawRequest;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Who may do what, and who may see what: one row an act. No row, not permitted.
 *
 * <p>Every question is asked for one case at one moment (D-12). Somebody who may not even see the case file is told that there
 * is nothing: what is not there and what is not theirs answer alike (P9).
 */
public final class Permissions {
    private static final List<Permission<Class<? extends CaseCommand>>> COMMANDS = commands();
    private static final List<Permission<View>> VIEWS = views();

    private Permissions() {}

    /** The table of what may be done. */
    public static List<Permission<Class<? extends CaseCommand>>> commands() {
        return List.of(
                may(
                        ReceiveRequest.class,
                        "R-015",
                        OWN_AUTHORITY.by(COORDINATOR, PARENT, YOUNG_PERSON, ADVOCATE, SETTING)),
                may(BecomeResponsible.class, "Act s 24", OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                may(NotifyConsideration.class, "reg 4(2)", OWN_AUTHORITY.by(COORDINATOR)),
                may(DecideToAssess.class, "P8", OWN_AUTHORITY.by(DECISION_MAKER)),
                may(DecideNotToAssess.class, "P8", OWN_AUTHORITY.by(DECISION_MAKER)),
                may(EndAppealWindow.class, "P8", OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                may(ReverseDecision.class, "P8", OWN_AUTHORITY.by(DECISION_MAKER)),
                may(MoveToDecision.class, "P8", OWN_CASE.by(COORDINATOR)),
                may(ReturnToAdvice.class, "P8", OWN_CASE.by(COORDINATOR)),
                may(DecideToIssue.class, "P8", OWN_AUTHORITY.by(DECISION_MAKER)),
                may(DecideNotToIssue.class, "P8", OWN_AUTHORITY.by(DECISION_MAKER)),
                may(
                        WithdrawRequest.class,
                        "P8",
                        OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE, SETTING),
                        OWN_AUTHORITY.by(COORDINATOR)),
                may(RequestAdvice.class, "R-072", OWN_CASE.by(COORDINATOR), OWN_AUTHORITY.by(DECISION_MAKER)),
                may(AllocateAdvice.class, "R-007", MANAGED_TEAM.by(CONTRIBUTOR)),
                may(ReturnToTeam.class, "R-007", MANAGED_TEAM.by(CONTRIBUTOR)),
                may(AnswerHeader.class, "R-105", OWN_RESPONSE.by(CONTRIBUTOR, SETTING), MANAGED_TEAM.by(CONTRIBUTOR)),
                may(SaveAdvice.class, "R-091", OWN_RESPONSE.by(CONTRIBUTOR, SETTING)),
                may(SettleCopy.class, "P2", OWN_RESPONSE.by(CONTRIBUTOR, SETTING), MANAGED_TEAM.by(CONTRIBUTOR)),
                may(AttachDocument.class, "R-082", OWN_RESPONSE.by(CONTRIBUTOR, SETTING)),
                may(RemoveDocument.class, "R-082", OWN_RESPONSE.by(CONTRIBUTOR, SETTING)),
                may(SubmitAdvice.class, "R-139", OWN_RESPONSE.by(CONTRIBUTOR, SETTING)),
                may(ReopenAdvice.class, "R-147", OWN_CASE.by(COORDINATOR)),
                may(MoveToForm.class, "R-081", OWN_RESPONSE.by(CONTRIBUTOR, SETTING), OWN_CASE.by(COORDINATOR)),
                may(WithdrawAdvice.class, "P8", OWN_CASE.by(COORDINATOR), OWN_AUTHORITY.by(DECISION_MAKER)),
                may(UseEarlierAdvice.class, "reg 6(4)", OWN_CASE.by(COORDINATOR)),
                may(SetEarlierAdviceAside.class, "reg 6(4)", OWN_CASE.by(COORDINATOR)),
                may(AssignCoordinator.class, "R-067", OWN_AUTHORITY.by(DECISION_MAKER, ADMINISTRATOR)),
                may(SetFlag.class, "P8", OWN_CASE.by(COORDINATOR)),
                may(CloseOutside.class, "P8", OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                may(ReopenCase.class, "P8", OWN_AUTHORITY.by(DECISION_MAKER)));
    }

    /** The table of what may be seen. */
    public static List<Permission<View>> views() {
        return List.of(
                see(
                        View.CASE_FILE,
                        "R-019",
                        ASKED.by(CONTRIBUTOR, SETTING),
                        OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE, SETTING),
                        OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER, ADMINISTRATOR)),
                see(
                        View.REQUEST_NOTE,
                        "R-092",
                        OWN_OR_TEAMS_REQUEST.by(CONTRIBUTOR, SETTING),
                        OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                see(View.DRAFT, "D-01", OWN_RESPONSE.by(CONTRIBUTOR, SETTING), MANAGED_TEAM.by(CONTRIBUTOR)),
                see(
                        View.SUBMITTED_ADVICE,
                        "R-080",
                        OWN_REQUEST.by(CONTRIBUTOR, SETTING),
                        TEAMS_REQUEST.by(CONTRIBUTOR, SETTING),
                        AFTER_SUBMISSION.by(CONTRIBUTOR, SETTING),
                        OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                see(View.READINGS, "A-04", OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                see(View.DUTY_LEDGER, "reg 6(1)", OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                see(View.AUTHORITY_ENTRIES, "P8", OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)));
    }

    /**
     * Whether somebody may see something of a case, and why, or why not.
     *
     * @param about the request for advice that it is about; empty for what concerns the whole case
     */
    public static Outcome<Basis> maySee(Actor actor, EhcCase ehcCase, View view, Optional<AdviceRequest> about) {
        if (!knows(actor, ehcCase)) {
            return Outcome.refused(Refusal.notFound());
        }
        Permission<View> row = rowOf(view);
        return row.basis(actor, ehcCase, about)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(row.refusal(actor.role())));
    }

    /** Whether somebody may give a command that opens a case. */
    static Outcome<Opening> mayOpen(Actor actor, Opening command) {
        Permission<Class<? extends CaseCommand>> row = rowOf(command);
        boolean granted = row.grants().stream().anyMatch(grant -> grant.roles().contains(actor.role()));
        return granted ? Outcome.done(command) : Outcome.refused(row.refusal(actor.role()));
    }

    /** Whether somebody may give a command on a case. */
    static Outcome<CaseCommand> mayDo(Actor actor, EhcCase was, CaseCommand command) {
        Optional<AdviceRequest> about = about(was, command);
        boolean exists = about.isPresent() || !(command instanceof CaseCommand.OnRequest);
        if (!knows(actor, was) || !exists) {
            return Outcome.refused(Refusal.notFound());
        }
        Permission<Class<? extends CaseCommand>> row = rowOf(command);
        return row.covers(actor, was, about) ? Outcome.done(command) : Outcome.refused(row.refusal(actor.role()));
    }

    private static Optional<AdviceRequest> about(EhcCase was, CaseCommand command) {
        return command instanceof CaseCommand.OnRequest named ? was.request(named.request()) : Optional.empty();
    }

    private static boolean knows(Actor actor, EhcCase ehcCase) {
        return actor.authority().equals(ehcCase.id().authority())
                && rowOf(View.CASE_FILE).covers(actor, ehcCase, Optional.empty());
    }

    private static Permission<Class<? extends CaseCommand>> rowOf(CaseCommand command) {
        return COMMANDS.stream()
                .filter(row -> row.act().equals(command.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(command.getClass().getSimpleName() + " has no row"));
    }

    private static Permission<View> rowOf(View view) {
        return VIEWS.stream()
                .filter(row -> row.act() == view)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(view + " has no row"));
    }
}
