package io.github.ehckit.persistence;

import io.github.ehckit.history.AdviceRequestId;

/**
 * What somebody tried with a request for advice.
 *
 * @param on the request
 * @param act what was tried
 * @param begun before everything that began later, of all attempts of a contest
 * @param ended before everything that began or ended later
 * @param done whether it was done, and told so
 * @param nanos how long the answer took
 */
record Attempt(AdviceRequestId on, Act act, long begun, long ended, boolean done, long nanos) {
    enum Act {
        SUBMIT,
        SAVE,
        ATTACH,
        REOPEN,
        MOVE,
        LEAVE_STAGE
    }

    /** Whether something was written. */
    boolean wrote() {
        return did(Act.SAVE) || did(Act.ATTACH) || did(Act.MOVE);
    }

    boolean did(Act wanted) {
        return done && act == wanted;
    }
}
