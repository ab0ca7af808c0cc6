package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.MANAGED_TEAM;
import static io.github.ehckit.casework.Scope.OWN_AUTHORITY;
import static io.github.ehckit.casework.Scope.OWN_CASE;
import static io.github.ehckit.casework.Scope.OWN_DRAFT;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;
import static io.github.ehckit.people.Role.SETTING;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.history.CaseCommand;
import java.util.List;

/** The permissions for commands on requests for advice. */
final class AdvicePermissions {
    private AdvicePermissions() {}

    /** Lists the permissions to ask for advice and to allocate it. */
    static List<Permission<Class<? extends CaseCommand>>> asking() {
        return List.of(
                may(
                        AdviceCommand.RequestAdvice.class,
                        "R-072",
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)),
                may(AdviceCommand.AllocateAdvice.class, "R-007", MANAGED_TEAM.by(CONTRIBUTOR)),
                may(AdviceCommand.ReturnToTeam.class, "R-007", MANAGED_TEAM.by(CONTRIBUTOR)));
    }

    /** Lists the permissions to submit advice, re-open it, move it to another template or withdraw it. */
    static List<Permission<Class<? extends CaseCommand>>> answering() {
        return List.of(
                may(AdviceCommand.SubmitAdvice.class, "R-139", OWN_DRAFT.by(CONTRIBUTOR, SETTING)),
                may(AdviceCommand.ReopenAdvice.class, "R-147", OWN_CASE.by(COORDINATOR)),
                may(
                        AdviceCommand.MoveToTemplate.class,
                        "R-081",
                        OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                        OWN_CASE.by(COORDINATOR)),
                may(
                        AdviceCommand.WithdrawAdviceRequest.class,
                        "reg 6(1); R-067",
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)));
    }
}
