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
import java.util.stream.Stream;

/** The permissions for commands on requests for an EHC needs assessment. */
final class AssessmentPermissions {
    private AssessmentPermissions() {}

    static List<Permission<Class<? extends CaseCommand>>> rows() {
        return Stream.concat(request().stream(), assessment().stream()).toList();
    }

    private static List<Permission<Class<? extends CaseCommand>>> request() {
        return List.of(
                may(
                        AssessmentCommand.ReceiveRequest.class,
                        PermissionRefusal.RECEIVE_REQUEST,
                        OWN_AUTHORITY.by(COORDINATOR, PARENT, YOUNG_PERSON, ADVOCATE, SETTING)),
                may(AssessmentCommand.BecomeResponsible.class, PermissionRefusal.BECOME_RESPONSIBLE, officers()),
                may(
                        AssessmentCommand.NotifyConsideration.class,
                        PermissionRefusal.NOTIFY_CONSIDERATION,
                        OWN_AUTHORITY.by(COORDINATOR)),
                may(AssessmentCommand.DecideToAssess.class, PermissionRefusal.DECIDE_TO_ASSESS, decisionMaker()),
                may(AssessmentCommand.DecideNotToAssess.class, PermissionRefusal.DECIDE_NOT_TO_ASSESS, decisionMaker()),
                may(AssessmentCommand.EndAppealWindow.class, PermissionRefusal.END_APPEAL_WINDOW, officers()),
                may(AssessmentCommand.ReverseDecision.class, PermissionRefusal.REVERSE_DECISION, decisionMaker()));
    }

    private static List<Permission<Class<? extends CaseCommand>>> assessment() {
        return List.of(
                may(
                        AssessmentCommand.MoveToDecision.class,
                        PermissionRefusal.MOVE_TO_DECISION,
                        OWN_CASE.by(COORDINATOR)),
                may(
                        AssessmentCommand.ReturnToAdvice.class,
                        PermissionRefusal.RETURN_TO_ADVICE,
                        OWN_CASE.by(COORDINATOR)),
                may(AssessmentCommand.DecideToIssue.class, PermissionRefusal.DECIDE_TO_ISSUE, decisionMaker()),
                may(AssessmentCommand.DecideNotToIssue.class, PermissionRefusal.DECIDE_NOT_TO_ISSUE, decisionMaker()),
                may(
                        AssessmentCommand.WithdrawRequest.class,
                        PermissionRefusal.WITHDRAW_REQUEST,
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
