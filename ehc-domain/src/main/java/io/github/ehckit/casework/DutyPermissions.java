package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.OWN_CASE;
import static io.github.ehckit.people.Role.COORDINATOR;

import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.history.CaseCommand;
import java.util.List;

/** The permissions for commands on the duties of reg 6(1). */
final class DutyPermissions {
    private DutyPermissions() {}

    static List<Permission<Class<? extends CaseCommand>>> rows() {
        return List.of(
                may(
                        DutyCommand.UsePreviousAdvice.class,
                        PermissionRefusal.USE_PREVIOUS_ADVICE,
                        OWN_CASE.by(COORDINATOR)),
                may(
                        DutyCommand.SetPreviousAdviceAside.class,
                        PermissionRefusal.SET_PREVIOUS_ADVICE_ASIDE,
                        OWN_CASE.by(COORDINATOR)));
    }
}
