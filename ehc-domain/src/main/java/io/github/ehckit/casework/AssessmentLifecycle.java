package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.step;
import static io.github.ehckit.casework.AllowedStatuses.whileAssessing;
import static io.github.ehckit.history.CaseStatus.ASSESSMENT_ADVICE;
import static io.github.ehckit.history.CaseStatus.ASSESSMENT_DECISION;
import static io.github.ehckit.history.CaseStatus.NOT_ASSESSING;
import static io.github.ehckit.history.CaseStatus.NOT_ISSUING;
import static io.github.ehckit.history.CaseStatus.REQUEST_DECISION;
import static io.github.ehckit.history.CaseStatus.REQUEST_RECEIVED;

import io.github.ehckit.assessment.AssessmentCommand;
import java.util.List;

/** The lifecycle of requests for an EHC needs assessment: the statuses in which their commands may be given. */
final class AssessmentLifecycle {
    private AssessmentLifecycle() {}

    static List<AllowedStatuses> rows() {
        return List.of(
                step(AssessmentCommand.ReceiveRequest.class, "Act s 36(1)"),
                step(AssessmentCommand.BecomeResponsible.class, "Act s 24"),
                step(AssessmentCommand.NotifyConsideration.class, "Act s 36(7); reg 4(2)", REQUEST_RECEIVED),
                step(
                        AssessmentCommand.DecideToAssess.class,
                        "Act s 36(3); reg 5(1)",
                        REQUEST_RECEIVED,
                        REQUEST_DECISION),
                step(
                        AssessmentCommand.DecideNotToAssess.class,
                        "Act s 36(5); reg 5(1)",
                        REQUEST_RECEIVED,
                        REQUEST_DECISION),
                step(AssessmentCommand.EndAppealWindow.class, "HESC Rules r.20(1)(c)", NOT_ASSESSING, NOT_ISSUING),
                step(AssessmentCommand.ReverseDecision.class, "regs 42, 44, 45", NOT_ASSESSING, NOT_ISSUING),
                step(AssessmentCommand.MoveToDecision.class, "Act s 36(8)", ASSESSMENT_ADVICE),
                step(AssessmentCommand.ReturnToAdvice.class, "reg 6(1)", ASSESSMENT_DECISION),
                whileAssessing(AssessmentCommand.DecideToIssue.class, "Act s 37(1)"),
                whileAssessing(AssessmentCommand.DecideNotToIssue.class, "Act s 36(9); reg 10(1)"),
                step(
                        AssessmentCommand.WithdrawRequest.class,
                        "practice",
                        REQUEST_RECEIVED,
                        REQUEST_DECISION,
                        ASSESSMENT_ADVICE,
                        ASSESSMENT_DECISION));
    }
}
