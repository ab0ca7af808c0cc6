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

import java.util.List;

/** The permissions to see parts of a case. */
final class ReadingPermissions {
    private ReadingPermissions() {}

    static List<Permission<CasePart>> rows() {
        return List.of(
                caseFile(),
                note(),
                draft(),
                advice(),
                see(CasePart.READ_RECEIPTS, "A-04", ofTheAuthority()),
                see(CasePart.REG_6_DUTIES, "reg 6(1)", ofTheAuthority()),
                see(CasePart.AUTHORITY_ENTRIES, "UK GDPR art 5(1)(c)", ofTheAuthority()));
    }

    private static Permission<CasePart> caseFile() {
        return see(
                CasePart.CASE_FILE,
                "R-019",
                Scope.ASKED.by(CONTRIBUTOR, SETTING),
                Scope.OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE, SETTING),
                Scope.OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER, ADMINISTRATOR));
    }

    private static Permission<CasePart> note() {
        return see(
                CasePart.ADVICE_REQUEST_NOTE,
                "R-092",
                Scope.OWN_OR_TEAMS_REQUEST.by(CONTRIBUTOR, SETTING),
                ofTheAuthority());
    }

    private static Permission<CasePart> draft() {
        return see(
                CasePart.DRAFT, "D-01", Scope.OWN_DRAFT.by(CONTRIBUTOR, SETTING), Scope.MANAGED_TEAM.by(CONTRIBUTOR));
    }

    private static Permission<CasePart> advice() {
        return see(
                CasePart.SUBMITTED_ADVICE,
                "R-080",
                Scope.OWN_REQUEST.by(CONTRIBUTOR, SETTING),
                Scope.TEAMS_REQUEST.by(CONTRIBUTOR, SETTING),
                Scope.AFTER_SUBMISSION.by(CONTRIBUTOR, SETTING),
                ofTheAuthority());
    }

    private static Grant ofTheAuthority() {
        return Scope.OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER);
    }
}
