package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.step;
import static io.github.ehckit.casework.AllowedStatuses.steps;
import static io.github.ehckit.casework.AllowedStatuses.whileAssessing;
import static io.github.ehckit.history.CaseStatus.ASSESSMENT_ADVICE;
import static io.github.ehckit.history.CaseStatus.ASSESSMENT_DECISION;
import static io.github.ehckit.history.CaseStatus.REQUEST_DECISION;
import static io.github.ehckit.history.CaseStatus.REQUEST_RECEIVED;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseStatus;
import java.util.List;
import java.util.stream.Stream;

/** The lifecycle of requests for an EHC needs assessment: the statuses in which their commands may be given. */
final class AssessmentLifecycle {
    private AssessmentLifecycle() {}

    static List<AllowedStatuses> rows() {
        return Stream.of(opening(), request(), assessment())
                .flatMap(List::stream)
                .toList();
    }

    private static List<AllowedStatuses> opening() {
        return List.of(
                AllowedStatuses.opening(AssessmentCommand.ReceiveRequest.class, "CFA s.36(1)"),
                AllowedStatuses.opening(AssessmentCommand.BecomeResponsible.class, "CFA s.24"));
    }

    private static List<AllowedStatuses> request() {
        return List.of(
                step(AssessmentCommand.NotifyConsideration.class, "CFA s.36(7); reg 4(2)", REQUEST_RECEIVED),
                beforeDecision(AssessmentCommand.DecideToAssess.class, "CFA s.36(3); reg 5(1)"),
                beforeDecision(AssessmentCommand.DecideNotToAssess.class, "CFA s.36(5); reg 5(1)"),
                refused(AssessmentCommand.EndAppealWindow.class, "HESC Rules r.20(1)(c)"),
                refused(AssessmentCommand.ReverseDecision.class, "regs 42, 44, 45"));
    }

    private static List<AllowedStatuses> assessment() {
        return List.of(
                step(AssessmentCommand.MoveToDecision.class, "CFA s.36(8)", ASSESSMENT_ADVICE),
                step(AssessmentCommand.ReturnToAdvice.class, "reg 6(1)", ASSESSMENT_DECISION),
                whileAssessing(AssessmentCommand.DecideToIssue.class, "CFA s.37(1)"),
                whileAssessing(AssessmentCommand.DecideNotToIssue.class, "CFA s.36(9); reg 10(1)"),
                steps(
                        AssessmentCommand.WithdrawRequest.class,
                        "practice",
                        LifecycleRefusal.REQUEST_DECIDED,
                        REQUEST_RECEIVED,
                        REQUEST_DECISION,
                        ASSESSMENT_ADVICE,
                        ASSESSMENT_DECISION));
    }

    private static AllowedStatuses beforeDecision(Class<? extends CaseCommand> command, String under) {
        return steps(command, under, LifecycleRefusal.ASSESSMENT_DECIDED, REQUEST_RECEIVED, REQUEST_DECISION);
    }

    private static AllowedStatuses refused(Class<? extends CaseCommand> command, String under) {
        return steps(command, under, LifecycleRefusal.NOT_REFUSED, CaseStatus.NOT_ASSESSING, CaseStatus.NOT_ISSUING);
    }
}
