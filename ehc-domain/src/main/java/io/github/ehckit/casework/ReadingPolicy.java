package io.github.ehckit.casework;

import static io.github.ehckit.people.Role.ADVOCATE;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.PARENT;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;

import io.github.ehckit.history.CaseStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * The policy on reading that a local authority may choose where the guide leaves it free. In none of its options is
 * professional advice open to a contributor before a submission of their own or of their team.
 *
 * @param correcting whether contributors read the advice of others while their own is being corrected
 * @param notes the people who read the note on a request for advice
 * @param familysAdvice whether the advice of the parent or young person is read only after one's own submission
 * @param families whether the parent, the young person and their advocate read submitted advice
 * @param period how long contributors read the advice of others
 * @param closingReasons whether the family reads why a case was closed or re-opened
 * @param flags whether those who were asked for advice read of flags in the timeline
 * @param nilReturns whether the answer that no advice will be given opens the advice of others
 */
public record ReadingPolicy(
        WhileCorrecting correcting,
        Notes notes,
        FamilysAdvice familysAdvice,
        Families families,
        Period period,
        ClosingReasons closingReasons,
        Flags flags,
        NilReturns nilReturns) {
    private static final ReadingPolicy STANDARD = new ReadingPolicy(
            WhileCorrecting.CLOSED,
            Notes.WHOLE_TEAM,
            FamilysAdvice.OPEN,
            Families.NO_ADVICE,
            Period.WHILE_CASE_IS_KEPT,
            ClosingReasons.FAMILY,
            Flags.THOSE_ASKED,
            NilReturns.OPEN);

    /** The setting for reading the advice of others while one's own is being corrected. */
    public enum WhileCorrecting {
        /** It is closed until the corrected advice is submitted. */
        CLOSED(Scope.AFTER_SUBMISSION, Scope.AFTER_ADVICE),
        /** It stays open: a first version was submitted. */
        OPEN(Scope.AFTER_FIRST_SUBMISSION, Scope.AFTER_FIRST_ADVICE);

        private final Scope afterAnyAnswer;
        private final Scope afterAdvice;

        WhileCorrecting(Scope afterAnyAnswer, Scope afterAdvice) {
            this.afterAnyAnswer = afterAnyAnswer;
            this.afterAdvice = afterAdvice;
        }

        Scope scope(NilReturns nilReturns) {
            return nilReturns == NilReturns.OPEN ? afterAnyAnswer : afterAdvice;
        }
    }

    /** The setting for a nil return, such as that the child is not known to the service. */
    public enum NilReturns {
        /** It opens the advice of others as any submitted response does: the guide speaks of a submitted response. */
        OPEN,
        /** It opens nothing: those who have no part in the case do not read it. */
        CLOSED
    }

    /** The setting for the readers of the note on a request, beside the authority that wrote it. */
    public enum Notes {
        /** The person who was asked, or every member of the team that was. */
        WHOLE_TEAM {
            @Override
            List<Grant> grants() {
                return List.of(Scope.OWN_OR_TEAMS_REQUEST.by(CONTRIBUTOR, SETTING));
            }
        },
        /** The person who is to respond, and the managers of the team that was asked. */
        RESPONDER_AND_MANAGERS {
            @Override
            List<Grant> grants() {
                return List.of(Scope.OWN_REQUEST.by(CONTRIBUTOR, SETTING), Scope.MANAGED_TEAM.by(CONTRIBUTOR, SETTING));
            }
        };

        abstract List<Grant> grants();
    }

    /** The setting for advice of the parent or young person (reg 6(1)(a)), once it is submitted. */
    public enum FamilysAdvice {
        /** All who were asked for advice on the case may read it: the guide's gate is for professional advice. */
        OPEN {
            @Override
            List<Grant> grants() {
                return List.of(Scope.FAMILYS_ADVICE.by(CONTRIBUTOR, SETTING));
            }
        },
        /** It is read as professional advice is, after one's own submission. */
        AFTER_SUBMISSION {
            @Override
            List<Grant> grants() {
                return List.of();
            }
        };

        abstract List<Grant> grants();
    }

    /** The setting for the parent, the young person and their advocate who may open the case. */
    public enum Families {
        /** They do not read the advice that others have submitted. */
        NO_ADVICE {
            @Override
            List<Grant> grants() {
                return List.of();
            }
        },
        /** They read all submitted advice. */
        SUBMITTED_ADVICE {
            @Override
            List<Grant> grants() {
                return List.of(Scope.OWN_REQUEST_TO_ASSESS.by(PARENT, YOUNG_PERSON, ADVOCATE));
            }
        };

        abstract List<Grant> grants();
    }

    /** The setting for how long contributors read the advice of others that their submission opened. */
    public enum Period {
        /** As long as the case is kept. */
        WHILE_CASE_IS_KEPT {
            @Override
            boolean over(CaseStatus status) {
                return false;
            }
        },
        /** Until the case is closed; one's own advice, and that of one's team, stays readable. */
        UNTIL_CASE_IS_CLOSED {
            @Override
            boolean over(CaseStatus status) {
                return status.closed();
            }
        };

        abstract boolean over(CaseStatus status);
    }

    /** The setting for the readers of the reasons for closing a case and for re-opening it. */
    public enum ClosingReasons {
        /** The family, the person who made the request for an assessment, and the authority. */
        FAMILY {
            @Override
            List<Grant> grants() {
                return ReadingPermissions.familyAndAuthority();
            }
        },
        /** The authority alone: what it writes may not be for everyone in a family, such as a new address. */
        AUTHORITY {
            @Override
            List<Grant> grants() {
                return List.of(ReadingPermissions.ofTheAuthority());
            }
        };

        abstract List<Grant> grants();
    }

    /** The setting for the readers of the entries of the timeline about flags; the family reads none. */
    public enum Flags {
        /** Those who were asked for advice, who work with the child or young person, and the authority. */
        THOSE_ASKED {
            @Override
            List<Grant> grants() {
                return List.of(Scope.ASKED.by(CONTRIBUTOR, SETTING), ReadingPermissions.ofTheAuthority());
            }
        },
        /** The authority alone. */
        AUTHORITY {
            @Override
            List<Grant> grants() {
                return List.of(ReadingPermissions.ofTheAuthority());
            }
        };

        abstract List<Grant> grants();
    }

    /** Returns the standard policy: the guide's, and the stricter choice where it says nothing. */
    public static ReadingPolicy standard() {
        return STANDARD;
    }

    public ReadingPolicy with(WhileCorrecting chosen) {
        return new ReadingPolicy(chosen, notes, familysAdvice, families, period, closingReasons, flags, nilReturns);
    }

    public ReadingPolicy with(Notes chosen) {
        return new ReadingPolicy(
                correcting, chosen, familysAdvice, families, period, closingReasons, flags, nilReturns);
    }

    public ReadingPolicy with(FamilysAdvice chosen) {
        return new ReadingPolicy(correcting, notes, chosen, families, period, closingReasons, flags, nilReturns);
    }

    public ReadingPolicy with(Families chosen) {
        return new ReadingPolicy(correcting, notes, familysAdvice, chosen, period, closingReasons, flags, nilReturns);
    }

    public ReadingPolicy with(Period chosen) {
        return new ReadingPolicy(correcting, notes, familysAdvice, families, chosen, closingReasons, flags, nilReturns);
    }

    public ReadingPolicy with(ClosingReasons chosen) {
        return new ReadingPolicy(correcting, notes, familysAdvice, families, period, chosen, flags, nilReturns);
    }

    public ReadingPolicy with(Flags chosen) {
        return new ReadingPolicy(
                correcting, notes, familysAdvice, families, period, closingReasons, chosen, nilReturns);
    }

    public ReadingPolicy with(NilReturns chosen) {
        return new ReadingPolicy(correcting, notes, familysAdvice, families, period, closingReasons, flags, chosen);
    }

    /** Lists the grants to read the advice of others on a case of this status, beside those of the authority. */
    List<Grant> ofOthers(CaseStatus status) {
        List<Grant> grants = new ArrayList<>();
        if (!period.over(status)) {
            grants.add(correcting.scope(nilReturns).by(CONTRIBUTOR, SETTING));
            grants.addAll(familysAdvice.grants());
        }
        grants.addAll(families.grants());
        return grants;
    }
}
