package io.github.ehckit.casework;

/** A part of a case that can be read. Each has one row in {@link Permissions}. */
public enum CasePart {
    /**
     * The case file: the child or young person, the status, the key dates, and those asked for advice (R-056, R-070,
     *
     */
    CASE_FILE,
    /** The authority's notes to those who respond. */
    ADVICE_REQUEST_NOTE,
    /** The answer to a request that is being written and has not been submitted (D-01). */
    DRAFT,
    /** The reason for which a response was re-opened, or its correction ended. */
    REOPENING_REASON,
    /** The reason for which those who were asked declined a request. */
    DECLINE_REASON,
    /**
     * The reason for which a request for advice was withdrawn. The person who was asked reads it although the
     * case file is closed to them.
     */
    WITHDRAWAL_REASON,
    /** The reasons for a decision of the authority, with the correction of its day. */
    DECISION_REASONS,
    /** The reasons for closing a case and for re-opening it. */
    CLOSING_REASONS,
    /** The entries of the timeline about flags. */
    FLAG_ENTRIES,
    /** Advice that was submitted. */
    SUBMITTED_ADVICE,
    /** The messages about requests for advice, and whether they have reached anybody. */
    MESSAGES,
    /** The receipts of those who have read submitted advice, and when. */
    READ_RECEIPTS,
    /**
     * The state of the authority's duties under reg 6(1). It shows which service answered that it gives no advice.
     * Other contributors may read that only after their own submission, and the family not before the authority
     * shows them the advice. An administrator has no part in the case.
     */
    REG_6_DUTIES,
    /** The other open cases of the same child. */
    SAME_CHILD,
    /** Entries of the timeline for the authority only. */
    AUTHORITY_ENTRIES
}
