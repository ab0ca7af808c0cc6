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

/** The permissions to see something of a case. */
final class ViewPermissions {
    private ViewPermissions() {}

    static List<Permission<View>> rows() {
        return List.of(
                caseFile(),
                note(),
                draft(),
                advice(),
                see(View.READINGS, "A-04", ofTheAuthority()),
                see(View.DUTY_LEDGER, "reg 6(1)", ofTheAuthority()),
                see(View.AUTHORITY_ENTRIES, "UK GDPR art 5(1)(c)", ofTheAuthority()));
    }

    private static Permission<View> caseFile() {
        return see(
                View.CASE_FILE,
                "R-019",
                Reach.ASKED.by(CONTRIBUTOR, SETTING),
                Reach.OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE, SETTING),
                Reach.OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER, ADMINISTRATOR));
    }

    private static Permission<View> note() {
        return see(View.REQUEST_NOTE, "R-092", Reach.OWN_OR_TEAMS_REQUEST.by(CONTRIBUTOR, SETTING), ofTheAuthority());
    }

    private static Permission<View> draft() {
        return see(View.DRAFT, "D-01", Reach.OWN_RESPONSE.by(CONTRIBUTOR, SETTING), Reach.MANAGED_TEAM.by(CONTRIBUTOR));
    }

    private static Permission<View> advice() {
        return see(
                View.SUBMITTED_ADVICE,
                "R-080",
                Reach.OWN_REQUEST.by(CONTRIBUTOR, SETTING),
                Reach.TEAMS_REQUEST.by(CONTRIBUTOR, SETTING),
                Reach.AFTER_SUBMISSION.by(CONTRIBUTOR, SETTING),
                ofTheAuthority());
    }

    private static Grant ofTheAuthority() {
        return Reach.OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER);
    }
}
