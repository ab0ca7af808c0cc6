package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.MANAGED_TEAM;
import static io.github.ehckit.casework.Scope.OWN_DRAFT;
import static io.github.ehckit.casework.Scope.OWN_DRAFT_AS_FAMILY;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.PARENT;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;

import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.history.CaseCommand;
import java.util.List;

/** The permissions for commands on drafts, conflicts and attachments. */
final class DraftPermissions {
    private DraftPermissions() {}

    static List<Permission<Class<? extends CaseCommand>>> rows() {
        return List.of(
                byWriterOrManager(DraftCommand.SaveDraft.class, PermissionRefusal.SAVE_DRAFT),
                byWriterOrManager(ResolveConflict.class, PermissionRefusal.RESOLVE_CONFLICT),
                byWriter(AttachmentCommand.AddAttachment.class, PermissionRefusal.ADD_ATTACHMENT),
                byWriter(AttachmentCommand.RemoveAttachment.class, PermissionRefusal.REMOVE_ATTACHMENT));
    }

    private static Permission<Class<? extends CaseCommand>> byWriter(
            Class<? extends CaseCommand> command, PermissionRefusal otherwise) {
        return may(
                command, otherwise, OWN_DRAFT.by(CONTRIBUTOR, SETTING), OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON));
    }

    private static Permission<Class<? extends CaseCommand>> byWriterOrManager(
            Class<? extends CaseCommand> command, PermissionRefusal otherwise) {
        return may(
                command,
                otherwise,
                OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                MANAGED_TEAM.by(CONTRIBUTOR, SETTING));
    }
}
