package io.github.ehckit.outcome;

/** The kinds of refusal. A host may translate them; their names are part of the API. */
public enum RefusalCode {
    /** The input has the wrong form: blank, too long, not a date, not one of the values allowed. */
    MALFORMED,
    /** The item does not exist, or this person may not see it: both answer alike (P9). */
    NOT_FOUND,
    /** This person may not do or read this (P8). */
    NOT_PERMITTED,
    /** The action is not allowed at this point of the case. */
    NOT_NOW,
    /** A date lies before, after or outside the days that the facts or the law allow. */
    IMPOSSIBLE_DATE,
    /** A value that must be stated is missing. */
    MISSING,
    /** The answer is not one that the template offers. */
    NOT_OFFERED,
    /** The advice was submitted and is locked. */
    ADVICE_LOCKED,
    /** Submission was not confirmed. */
    NOT_CONFIRMED,
    /** Another person changed the same part since it was read (P2). */
    CONFLICT,
    /** The input exceeds the host's budget (P12). */
    OVER_BUDGET,
    /** A file is not of an accepted type, or not of the type that its name says (P10). */
    WRONG_TYPE,
    /** A file holds content that could harm the person who opens it, or cannot be inspected (P10). */
    UNSAFE
}
