package io.github.ehckit.casework;

import static io.github.ehckit.casework.CaseStatus.ASSESSMENT_ADVICE;
import static io.github.ehckit.casework.CaseStatus.ASSESSMENT_DECISION;
import static io.github.ehckit.casework.CaseStatus.CLOSED_IN_PROCESS;
import static io.github.ehckit.casework.CaseStatus.CLOSED_OUTSIDE;
import static io.github.ehckit.casework.CaseStatus.NOT_ASSESSING;
import static io.github.ehckit.casework.CaseStatus.NOT_ISSUING;
import static io.github.ehckit.casework.CaseStatus.REQUEST_DECISION;
import static io.github.ehckit.casework.CaseStatus.REQUEST_RECEIVED;
import static io.github.ehckit.casework.Step.step;

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
import io.github.ehckit.casework.RequestCommand.ReceiveRequest;
import io.github.ehckit.casework.RequestCommand.ReturnToAdvice;
import io.github.ehckit.casework.RequestCommand.ReverseDecision;
import io.github.ehckit.casework.RequestCommand.WithdrawRequest;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** When something may be done: one row a command, with the statuses in which it may be given. No row, never. */
public final class Lifecycle {
    private static final List<Step> ROWS = rows();

    private Lifecycle() {}

    /** The table. */
    public static List<Step> rows() {
        return List.of(
                step(ReceiveRequest.class, "Act s 36(1)"),
                step(BecomeResponsible.class, "Act s 24"),
                step(NotifyConsideration.class, "Act s 36(7); reg 4(2)", REQUEST_RECEIVED),
                step(DecideToAssess.class, "Act s 36(3); reg 5(1)", REQUEST_RECEIVED, REQUEST_DECISION),
                step(DecideNotToAssess.class, "Act s 36(5); reg 5(1)", REQUEST_RECEIVED, REQUEST_DECISION),
                step(EndAppealWindow.class, "HESC Rules r.20(1)(c)", NOT_ASSESSING, NOT_ISSUING),
                step(ReverseDecision.class, "regs 42, 44, 45", NOT_ASSESSING, NOT_ISSUING),
                step(MoveToDecision.class, "Act s 36(8)", ASSESSMENT_ADVICE),
                step(ReturnToAdvice.class, "reg 6(1)", ASSESSMENT_DECISION),
                step(DecideToIssue.class, "Act s 37(1)", assessing()),
                step(DecideNotToIssue.class, "Act s 36(9); reg 10(1)", assessing()),
                step(WithdrawRequest.class, "practice", undecided()),
                step(RequestAdvice.class, "reg 6(1)", ASSESSMENT_ADVICE),
                step(AllocateAdvice.class, "R-088", open()),
                step(ReturnToTeam.class, "R-088", open()),
                step(AnswerHeader.class, "R-093", open()),
                step(SaveAdvice.class, "R-128", open()),
                step(SettleCopy.class, "P2", open()),
                step(AttachDocument.class, "R-131", open()),
                step(RemoveDocument.class, "R-131", open()),
                step(SubmitAdvice.class, "reg 8(1); R-139", open()),
                step(ReopenAdvice.class, "R-147", assessing()),
                step(MoveToForm.class, "R-081", open()),
                step(WithdrawAdvice.class, "practice", open()),
                step(UseEarlierAdvice.class, "reg 6(4)", assessing()),
                step(SetEarlierAdviceAside.class, "reg 6(4)", assessing()),
                step(AssignCoordinator.class, "R-067", open()),
                step(SetFlag.class, "R-046 to R-049", open()),
                step(CloseOutside.class, "R-050", open()),
                step(ReopenCase.class, "practice", CLOSED_IN_PROCESS, CLOSED_OUTSIDE));
    }

    static Outcome<CaseCommand> mayHappen(EhcCase was, CaseCommand command) {
        Step row = rowOf(command);
        return row.statuses().contains(was.status()) ? Outcome.done(command) : Outcome.refused(notNow(was, row));
    }

    private static Step rowOf(CaseCommand command) {
        return ROWS.stream()
                .filter(row -> row.command().equals(command.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(command.getClass().getSimpleName() + " has no row"));
    }

    private static Refusal notNow(EhcCase was, Step row) {
        String possible =
                row.inOrder().stream().map(status -> "“" + status.label() + "”").collect(Collectors.joining(", "));
        String because = "not while the case is “" + was.status().label() + "”; only while it is " + possible;
        return Refusal.of(RefusalCode.NOT_NOW, row.under(), because);
    }

    private static Set<CaseStatus> open() {
        return those(status -> !status.closed());
    }

    private static Set<CaseStatus> assessing() {
        return those(CaseStatus::atAssessmentStage);
    }

    private static Set<CaseStatus> undecided() {
        return Set.of(REQUEST_RECEIVED, REQUEST_DECISION, ASSESSMENT_ADVICE, ASSESSMENT_DECISION);
    }

    private static Set<CaseStatus> those(Predicate<CaseStatus> wanted) {
        return Arrays.stream(CaseStatus.values()).filter(wanted).collect(Collectors.toSet());
    }
}
