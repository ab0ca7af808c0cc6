package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.OWN_AUTHORITY;
import static io.github.ehckit.casework.Scope.OWN_CASE;
import static io.github.ehckit.casework.Scope.OWN_REQUEST_TO_ASSESS;
import static io.github.ehckit.people.Role.ADVOCATE;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;
import static io.github.ehckit.people.Role.PARENT;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.CaseCommand;
import java.util.List;

/** The permissions for commands on requests for an EHC needs assessment. */
final class AssessmentPermissions {
    private AssessmentPermissions() {}

    static List<Permission<Class<? extends CaseCommand>>> rows() {
        return List.of(
                may(
                        AssessmentCommand.ReceiveRequest.class,
                        "R-015",
                        OWN_AUTHORITY.by(COORDINATOR, PARENT, YOUNG_PERSON, ADVOCATE, SETTING)),
                may(AssessmentCommand.BecomeResponsible.class, "Act s 24", officers()),
                may(AssessmentCommand.NotifyConsideration.class, "reg 4(2)", OWN_AUTHORITY.by(COORDINATOR)),
                may(AssessmentCommand.DecideToAssess.class, "Act s 36(3)", decisionMaker()),
                may(AssessmentCommand.DecideNotToAssess.class, "Act s 36(5)", decisionMaker()),
                may(AssessmentCommand.EndAppealWindow.class, "HESC Rules r.20(1)(c)", officers()),
                may(AssessmentCommand.ReverseDecision.class, "regs 42, 44, 45", decisionMaker()),
                may(AssessmentCommand.MoveToDecision.class, "R-067", OWN_CASE.by(COORDINATOR)),
                may(AssessmentCommand.ReturnToAdvice.class, "reg 6(1); R-067", OWN_CASE.by(COORDINATOR)),
                may(AssessmentCommand.DecideToIssue.class, "Act s 37(1)", decisionMaker()),
                may(AssessmentCommand.DecideNotToIssue.class, "Act s 36(9); reg 10(1)", decisionMaker()),
                may(
                        AssessmentCommand.WithdrawRequest.class,
                        "Act s 36(1)",
                        OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE, SETTING),
                        OWN_AUTHORITY.by(COORDINATOR)));
    }

    private static Grant officers() {
        return OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER);
    }

    private static Grant decisionMaker() {
        return OWN_AUTHORITY.by(DECISION_MAKER);
    }
}
