package io.github.ehckit.casework;

/** What can be read of a case. Each has one row in {@link Permissions}. */
public enum CasePart {
    /** The case file: who it is about, where it stands, its key dates, who was asked for advice. */
    CASE_FILE("the case file"),
    /** What the authority wrote to those who respond. */
    REQUEST_NOTE("the note on a request for advice"),
    /** What is being written in answer to a request and has not been submitted (D-01). */
    DRAFT("a draft of advice"),
    /** Advice that was submitted. */
    SUBMITTED_ADVICE("submitted advice"),
    /** Who has read submitted advice, and when. */
    READ_RECEIPTS("who has read submitted advice"),
    /**
     * Where the authority stands with its duties under reg 6(1). It tells which service answered that it gives no advice: others may
     * read that after their own submission alone, the family not before the authority shows them the advice, and an
     * administrator has no part in the case.
     */
    REG_6_DUTIES("the ledger of duties under reg 6(1)"),
    /** Entries of the timeline that are the authority's alone. */
    AUTHORITY_ENTRIES("entries of the timeline for the authority alone");

    private final String words;

    CasePart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
