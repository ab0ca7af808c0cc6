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
                step(RequestCommand.ReceiveRequest.class, "Act s 36(1)"),
                step(RequestCommand.BecomeResponsible.class, "Act s 24"),
                step(RequestCommand.NotifyConsideration.class, "Act s 36(7); reg 4(2)", REQUEST_RECEIVED),
                step(RequestCommand.DecideToAssess.class, "Act s 36(3); reg 5(1)", REQUEST_RECEIVED, REQUEST_DECISION),
                step(
                        RequestCommand.DecideNotToAssess.class,
                        "Act s 36(5); reg 5(1)",
                        REQUEST_RECEIVED,
                        REQUEST_DECISION),
                step(RequestCommand.EndAppealWindow.class, "HESC Rules r 20(1)(c)", NOT_ASSESSING, NOT_ISSUING),
                step(RequestCommand.ReverseDecision.class, "regs 42, 44, 45", NOT_ASSESSING, NOT_ISSUING),
                step(RequestCommand.MoveToDecision.class, "Act s 36(8)", ASSESSMENT_ADVICE),
                step(RequestCommand.ReturnToAdvice.class, "reg 6(1)", ASSESSMENT_DECISION),
                step(RequestCommand.DecideToIssue.class, "Act s 37(1)", assessing()),
                step(RequestCommand.DecideNotToIssue.class, "Act s 36(9); reg 10(1)", assessing()),
                step(RequestCommand.WithdrawRequest.class, "practice", undecided()),
                step(AdviceCommand.RequestAdvice.class, "reg 6(1)", ASSESSMENT_ADVICE),
                step(AdviceCommand.AllocateAdvice.class, "R-088", open()),
                step(AdviceCommand.ReturnToTeam.class, "R-088", open()),
                step(DraftCommand.AnswerHeader.class, "R-093", open()),
                step(DraftCommand.SaveAdvice.class, "R-128", open()),
                step(AdviceCommand.SubmitAdvice.class, "reg 8(1); R-139", open()),
                step(AdviceCommand.ReopenAdvice.class, "R-147", assessing()),
                step(AdviceCommand.WithdrawAdvice.class, "practice", open()),
                step(RecordCommand.AssignCoordinator.class, "R-067", open()),
                step(RecordCommand.SetFlag.class, "R-046 to R-049", open()),
                step(RecordCommand.CloseOutside.class, "R-050", open()),
                step(RecordCommand.ReopenCase.class, "practice", CLOSED_IN_PROCESS, CLOSED_OUTSIDE));
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
