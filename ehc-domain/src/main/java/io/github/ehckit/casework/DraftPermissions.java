package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.MANAGED_TEAM;
import static io.github.ehckit.casework.Scope.OWN_DRAFT;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.SETTING;

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
                may(
                        DraftCommand.SaveDraft.class,
                        PermissionRefusal.SAVE_DRAFT,
                        OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                        MANAGED_TEAM.by(CONTRIBUTOR)),
                may(
                        ResolveConflict.class,
                        PermissionRefusal.RESOLVE_CONFLICT,
                        OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                        MANAGED_TEAM.by(CONTRIBUTOR)),
                may(
                        AttachmentCommand.AddAttachment.class,
                        PermissionRefusal.ADD_ATTACHMENT,
                        OWN_DRAFT.by(CONTRIBUTOR, SETTING)),
                may(
                        AttachmentCommand.RemoveAttachment.class,
                        PermissionRefusal.REMOVE_ATTACHMENT,
                        OWN_DRAFT.by(CONTRIBUTOR, SETTING)));
    }
}
