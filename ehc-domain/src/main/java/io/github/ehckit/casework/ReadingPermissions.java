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

import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.outcome.GeneralRefusal;
import java.util.ArrayList;
import java.util.List;

/** The permissions to see parts of a case, under the policy on reading of its authority. */
final class ReadingPermissions {
    private ReadingPermissions() {}

    /** Returns the row of one part, for a case of this status. */
    static Permission<CasePart> row(CasePart part, ReadingPolicy policy, CaseStatus status) {
        return switch (part) {
            case CASE_FILE -> caseFile();
            case ADVICE_REQUEST_NOTE -> note(policy);
            case DRAFT -> draft();
            case REOPENING_REASON -> toTheWriter(part, PermissionRefusal.READ_REOPENING_REASON);
            case DECLINE_REASON -> see(part, PermissionRefusal.READ_DECLINE_REASON, ofTheAuthority());
            case WITHDRAWAL_REASON -> toTheWriter(part, PermissionRefusal.READ_WITHDRAWAL_REASON);
            case DECISION_REASONS -> toTheFamily(part, PermissionRefusal.READ_DECISION_REASONS);
            case CLOSING_REASONS ->
                see(
                        part,
                        PermissionRefusal.READ_CLOSING_REASONS,
                        policy.closingReasons().grants().toArray(Grant[]::new));
            case FLAG_ENTRIES ->
                see(
                        part,
                        PermissionRefusal.READ_FLAG_ENTRIES,
                        policy.flags().grants().toArray(Grant[]::new));
            case SUBMITTED_ADVICE -> advice(policy, status);
            case MESSAGES -> see(part, PermissionRefusal.READ_MESSAGES, ofTheAuthority());
            case READ_RECEIPTS -> see(part, PermissionRefusal.READ_RECEIPTS, ofTheAuthority());
            case REG_6_DUTIES -> see(part, PermissionRefusal.READ_REG_6_DUTIES, ofTheAuthority());
            case SAME_CHILD -> see(part, PermissionRefusal.READ_SAME_CHILD, ofTheAuthority());
            case AUTHORITY_ENTRIES -> see(part, PermissionRefusal.READ_AUTHORITY_ENTRIES, ofTheAuthority());
        };
    }

    /** Returns the row of the case file. A person who may not see it gets the answer for a case that does not exist (P9). */
    static Permission<CasePart> caseFile() {
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

    private static Permission<CasePart> note(ReadingPolicy policy) {
        List<Grant> grants = new ArrayList<>(policy.notes().grants());
        grants.add(Scope.OWN_REQUEST_AS_FAMILY.by(PARENT, YOUNG_PERSON));
        grants.add(ofTheAuthority());
        return see(CasePart.ADVICE_REQUEST_NOTE, PermissionRefusal.READ_NOTE, grants.toArray(Grant[]::new));
    }

    private static Permission<CasePart> draft() {
        return see(
                CasePart.DRAFT,
                PermissionRefusal.READ_DRAFT,
                Scope.OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                Scope.OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                Scope.MANAGED_TEAM.by(CONTRIBUTOR, SETTING));
    }

    private static Permission<CasePart> toTheWriter(CasePart part, PermissionRefusal otherwise) {
        return see(
                part,
                otherwise,
                Scope.OWN_DRAFT.by(CONTRIBUTOR, SETTING),
                Scope.OWN_DRAFT_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                Scope.MANAGED_TEAM.by(CONTRIBUTOR, SETTING),
                ofTheAuthority());
    }

    private static Permission<CasePart> toTheFamily(CasePart part, PermissionRefusal otherwise) {
        return see(part, otherwise, familyAndAuthority().toArray(Grant[]::new));
    }

    /** Lists the grants of the family, of the person who made the request for an assessment, and of the authority. */
    static List<Grant> familyAndAuthority() {
        return List.of(
                Scope.OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE, SETTING),
                Scope.ASKED_AS_FAMILY.by(PARENT, YOUNG_PERSON),
                ofTheAuthority());
    }

    private static Permission<CasePart> advice(ReadingPolicy policy, CaseStatus status) {
        List<Grant> grants = new ArrayList<>();
        grants.add(Scope.OWN_REQUEST.by(CONTRIBUTOR, SETTING));
        grants.add(Scope.OWN_REQUEST_AS_FAMILY.by(PARENT, YOUNG_PERSON));
        grants.add(Scope.TEAMS_REQUEST.by(CONTRIBUTOR, SETTING));
        grants.addAll(policy.ofOthers(status));
        grants.add(ofTheAuthority());
        return see(CasePart.SUBMITTED_ADVICE, PermissionRefusal.READ_SUBMITTED_ADVICE, grants.toArray(Grant[]::new));
    }

    static Grant ofTheAuthority() {
        return Scope.OWN_AUTHORITY.by(COORDINATOR, DECISION_MAKER);
    }
}
