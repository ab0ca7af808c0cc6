package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.may;
import static io.github.ehckit.casework.Scope.MANAGED_TEAM;
import static io.github.ehckit.casework.Scope.NAMED_IN_REQUEST;
import static io.github.ehckit.casework.Scope.OWN_AUTHORITY;
import static io.github.ehckit.casework.Scope.OWN_CASE;
import static io.github.ehckit.casework.Scope.OWN_DRAFT;
import static io.github.ehckit.casework.Scope.OWN_DRAFT_AS_FAMILY;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;
import static io.github.ehckit.people.Role.PARENT;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.history.CaseCommand;
import java.util.List;

/** The permissions for commands on requests for advice. */
final class AdvicePermissions {
    private AdvicePermissions() {}

    /** Lists the permissions to ask for advice, to add a note and to have a message sent again. */
    static List<Permission<Class<? extends CaseCommand>>> asking() {
        return List.of(
                may(
                        AdviceCommand.RequestAdvice.class,
                        PermissionRefusal.REQUEST_ADVICE,
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)),
                may(
                        AdviceCommand.AddNote.class,
                        PermissionRefusal.ADD_NOTE,
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)),
                may(
                        AdviceCommand.SendAgain.class,
                        PermissionRefusal.SEND_AGAIN,
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)));
    }

    /** Lists the permissions to allocate a request, return it to the team, hand it over or decline it. */
    static List<Permission<Class<? extends CaseCommand>>> handing() {
        return List.of(
                may(
                        AdviceCommand.AllocateAdvice.class,
                        PermissionRefusal.ALLOCATE_ADVICE,
                        MANAGED_TEAM.by(CONTRIBUTOR, SETTING)),
                may(
                        AdviceCommand.ReturnToTeam.class,
                        PermissionRefusal.RETURN_TO_TEAM,
                        MANAGED_TEAM.by(CONTRIBUTOR, SETTING)),
                may(
                        AdviceCommand.HandOver.class,
                        PermissionRefusal.HAND_OVER,
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)),
                may(
                        AdviceCommand.DeclineAdvice.class,
                        PermissionRefusal.DECLINE_ADVICE,
                        NAMED_IN_REQUEST.by(CONTRIBUTOR, SETTING),
                        OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                        MANAGED_TEAM.by(CONTRIBUTOR, SETTING)));
    }

    /** Lists the permissions to submit advice, enter it, re-open it, move it to another template or withdraw it. */
    static List<Permission<Class<? extends CaseCommand>>> answering() {
        return List.of(
                may(
                        AdviceCommand.SubmitAdvice.class,
                        PermissionRefusal.SUBMIT_ADVICE,
                        OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                        OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON)),
                may(
                        AdviceCommand.EnterAdvice.class,
                        PermissionRefusal.ENTER_ADVICE,
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)),
                may(AdviceCommand.ReopenAdvice.class, PermissionRefusal.REOPEN_ADVICE, OWN_CASE.by(COORDINATOR)),
                may(
                        AdviceCommand.MoveToTemplate.class,
                        PermissionRefusal.MOVE_TO_TEMPLATE,
                        OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                        OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                        OWN_CASE.by(COORDINATOR)),
                may(
                        AdviceCommand.WithdrawAdviceRequest.class,
                        PermissionRefusal.WITHDRAW_ADVICE_REQUEST,
                        OWN_CASE.by(COORDINATOR),
                        OWN_AUTHORITY.by(DECISION_MAKER)));
    }
}
