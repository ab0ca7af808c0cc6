package io.github.ehckit.casework;

import static io.github.ehckit.casework.Permission.see;
import static io.github.ehckit.people.Role.ADMINISTRATOR;
import static io.github.ehckit.people.Role.ADVOCATE;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;
import static io.github.ehckit.people.Role.PARENT;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;

import io.github.ehckit.outcome.GeneralRefusal;
import java.util.List;

/** The permissions to see parts of a case. */
final class ReadingPermissions {
    private ReadingPermissions() {}

    static List<Permission<CasePart>> rows() {
        return List.of(
                caseFile(),
                note(),
                draft(),
                reopeningReason(),
                advice(),
                see(CasePart.READ_RECEIPTS, PermissionRefusal.READ_RECEIPTS, ofTheAuthority()),
                see(CasePart.REG_6_DUTIES, PermissionRefusal.READ_REG_6_DUTIES, ofTheAuthority()),
                see(CasePart.AUTHORITY_ENTRIES, PermissionRefusal.READ_AUTHORITY_ENTRIES, ofTheAuthority()));
    }

    /** Returns the row of the case file. A person who may not see it gets the answer for a case that does not exist (P9). */
    private static Permission<CasePart> caseFile() {
        return new Permission<>(
                CasePart.CASE_FILE,
                "R-019",
                GeneralRefusal.NOT_FOUND,
                List.of(
                        Scope.ASKED.by(CONTRIBUTOR, SETTING),
                        Scope.ASKED_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                        Scope.OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE, SETTING),
                        Scope.OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER, ADMINISTRATOR)));
    }

    private static Permission<CasePart> note() {
        return see(
                CasePart.ADVICE_REQUEST_NOTE,
                PermissionRefusal.READ_NOTE,
                Scope.OWN_OR_TEAMS_REQUEST.by(CONTRIBUTOR, SETTING),
                Scope.OWN_REQUEST_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                ofTheAuthority());
    }

    private static Permission<CasePart> draft() {
        return see(
                CasePart.DRAFT,
                PermissionRefusal.READ_DRAFT,
                Scope.OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                Scope.OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                Scope.MANAGED_TEAM.by(CONTRIBUTOR, SETTING));
    }

    private static Permission<CasePart> reopeningReason() {
        return see(
                CasePart.REOPENING_REASON,
                PermissionRefusal.READ_REOPENING_REASON,
                Scope.OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                Scope.OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                Scope.MANAGED_TEAM.by(CONTRIBUTOR, SETTING),
                ofTheAuthority());
    }

    private static Permission<CasePart> advice() {
        return see(
                CasePart.SUBMITTED_ADVICE,
                PermissionRefusal.READ_SUBMITTED_ADVICE,
                Scope.OWN_REQUEST.by(CONTRIBUTOR, SETTING),
                Scope.OWN_REQUEST_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                Scope.TEAMS_REQUEST.by(CONTRIBUTOR, SETTING),
                Scope.AFTER_SUBMISSION.by(CONTRIBUTOR, SETTING),
                ofTheAuthority());
    }

    private static Grant ofTheAuthority() {
        return Scope.OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER);
    }
}
