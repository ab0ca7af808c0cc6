package io.github.ehckit.outcome;

/** The kinds of reason for which something is not done. A host may translate them; their names are part of the API. */
public enum RefusalCode {
    /** What was sent has the wrong shape: blank, too long, not a date, not one of the values allowed. */
    MALFORMED,
    /** There is no such thing, or it is not this person's to see: both answer alike (P9). */
    NOT_FOUND,
    /** This person may not do or read this (P8). */
    NOT_PERMITTED,
    /** It may not be done at this point of the case. */
    NOT_NOW,
    /** A date lies before, after or outside of what the facts or the law allow. */
    IMPOSSIBLE_DATE,
    /** What must be stated is missing. */
    MISSING,
    /** The answer is not one that the form offers. */
    NOT_OFFERED,
    /** The advice was submitted and is locked. */
    ADVICE_LOCKED,
    /** Submission was not confirmed. */
    NOT_CONFIRMED,
    /** Somebody else changed the same part since it was read (P2). */
    CONFLICT,
    /** More than the host's budget allows (P12). */
    OVER_BUDGET,
    /** A file is of no type that is taken, or not of the type that its name says (P10). */
    WRONG_TYPE,
    /** A file holds what could harm whoever opens it, or cannot be looked into (P10). */
    UNSAFE
}
