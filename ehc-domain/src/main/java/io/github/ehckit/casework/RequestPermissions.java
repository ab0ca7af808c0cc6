package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Reach.OWN_AUTHORITY;
import static io.github.ehckit.casework.Reach.OWN_CASE;
import static io.github.ehckit.casework.Reach.OWN_REQUEST_TO_ASSESS;
import static io.github.ehckit.people.Role.ADVOCATE;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;
import static io.github.ehckit.people.Role.PARENT;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;

import java.util.List;

/** The permissions of the chapter on requests for an assessment. */
final class RequestPermissions {
    private RequestPermissions() {}

    static List<Permission<Class<? extends CaseCommand>>> rows() {
        return List.of(
                may(
                        RequestCommand.ReceiveRequest.class,
                        "R-015",
                        OWN_AUTHORITY.by(COORDINATOR, PARENT, YOUNG_PERSON, ADVOCATE, SETTING)),
                may(RequestCommand.BecomeResponsible.class, "Act s 24", officers()),
                may(RequestCommand.NotifyConsideration.class, "reg 4(2)", OWN_AUTHORITY.by(COORDINATOR)),
                may(RequestCommand.DecideToAssess.class, "Act s 36(3)", decisionMaker()),
                may(RequestCommand.DecideNotToAssess.class, "Act s 36(5)", decisionMaker()),
                may(RequestCommand.EndAppealWindow.class, "HESC Rules r.20(1)(c)", officers()),
                may(RequestCommand.ReverseDecision.class, "regs 42, 44, 45", decisionMaker()),
                may(RequestCommand.MoveToDecision.class, "R-067", OWN_CASE.by(COORDINATOR)),
                may(RequestCommand.ReturnToAdvice.class, "reg 6(1); R-067", OWN_CASE.by(COORDINATOR)),
                may(RequestCommand.DecideToIssue.class, "Act s 37(1)", decisionMaker()),
                may(RequestCommand.DecideNotToIssue.class, "Act s 36(9); reg 10(1)", decisionMaker()),
                may(
                        RequestCommand.WithdrawRequest.class,
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
