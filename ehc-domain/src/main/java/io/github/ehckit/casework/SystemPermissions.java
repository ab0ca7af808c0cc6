package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.OWN_AUTHORITY;
import static io.github.ehckit.people.Role.SYSTEM;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.SystemCommand;
import java.util.List;

/** The permissions of the hub itself. No person has any of them. */
final class SystemPermissions {
    private SystemPermissions() {}

    static List<Permission<Class<? extends CaseCommand>>> rows() {
        return List.of(
                may(
                        SystemCommand.WithholdInfectedAttachment.class,
                        PermissionRefusal.WITHHOLD_INFECTED_ATTACHMENT,
                        OWN_AUTHORITY.by(SYSTEM)),
                may(SystemCommand.RecordLeaver.class, PermissionRefusal.RECORD_LEAVER, OWN_AUTHORITY.by(SYSTEM)),
                may(SystemCommand.RemindOfAdvice.class, PermissionRefusal.REMIND_OF_ADVICE, OWN_AUTHORITY.by(SYSTEM)));
    }
}
