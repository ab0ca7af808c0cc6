package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.OWN_AUTHORITY;
import static io.github.ehckit.casework.Scope.OWN_CASE;
import static io.github.ehckit.people.Role.ADMINISTRATOR;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.record.RecordCommand;
import java.util.List;

/** The permissions for commands on the case record. */
final class RecordPermissions {
    private RecordPermissions() {}

    static List<Permission<Class<? extends CaseCommand>>> rows() {
        return List.of(
                may(
                        RecordCommand.AssignCoordinator.class,
                        PermissionRefusal.ASSIGN_COORDINATOR,
                        OWN_AUTHORITY.by(DECISION_MAKER, ADMINISTRATOR)),
                may(RecordCommand.SetFlag.class, PermissionRefusal.SET_FLAG, OWN_CASE.by(COORDINATOR)),
                may(
                        RecordCommand.CorrectDay.class,
                        PermissionRefusal.CORRECT_DAY,
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)),
                may(
                        RecordCommand.CloseOutsideProcess.class,
                        PermissionRefusal.CLOSE_OUTSIDE_PROCESS,
                        OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER)),
                may(RecordCommand.ReopenCase.class, PermissionRefusal.REOPEN_CASE, OWN_AUTHORITY.by(DECISION_MAKER)));
    }
}
