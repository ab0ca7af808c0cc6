package io.github.ehckit.casework;

import static io.github.ehckit.casework.CaseStatus.ASSESSMENT_ADVICE;
import static io.github.ehckit.casework.CaseStatus.ASSESSMENT_DECISION;
import static io.github.ehckit.casework.CaseStatus.NOT_ASSESSING;
import static io.github.ehckit.casework.CaseStatus.NOT_ISSUING;
import static io.github.ehckit.casework.CaseStatus.REQUEST_DECISION;
import static io.github.ehckit.casework.CaseStatus.REQUEST_RECEIVED;
import static io.github.ehckit.casework.Step.step;
import static io.github.ehckit.casework.Step.whileAssessing;

import java.util.List;

/** The statuses in which the commands of the chapter on requests for an assessment may be given. */
final class RequestLifecycle {
    private RequestLifecycle() {}

    static List<Step> rows() {
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
                step(RequestCommand.EndAppealWindow.class, "HESC Rules r.20(1)(c)", NOT_ASSESSING, NOT_ISSUING),
                step(RequestCommand.ReverseDecision.class, "regs 42, 44, 45", NOT_ASSESSING, NOT_ISSUING),
                step(RequestCommand.MoveToDecision.class, "Act s 36(8)", ASSESSMENT_ADVICE),
                step(RequestCommand.ReturnToAdvice.class, "reg 6(1)", ASSESSMENT_DECISION),
                whileAssessing(RequestCommand.DecideToIssue.class, "Act s 37(1)"),
                whileAssessing(RequestCommand.DecideNotToIssue.class, "Act s 36(9); reg 10(1)"),
                step(
                        RequestCommand.WithdrawRequest.class,
                        "practice",
                        REQUEST_RECEIVED,
                        REQUEST_DECISION,
                        ASSESSMENT_ADVICE,
                        ASSESSMENT_DECISION));
    }
}
