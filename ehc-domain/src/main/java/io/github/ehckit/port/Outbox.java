package io.github.ehckit.port;

import io.github.ehckit.people.AuthorityCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What waits to be told to people outside (P6).
 *
 * <ul>
 *   <li><b>OB1</b> What was committed with a case is due from the moment of its entry, and is claimed once it is due, the longest due
 *       first.
 *   <li><b>OB2</b> What is claimed is not claimed again before its lease is over.
 *   <li><b>OB3</b> What was not settled is claimed again after its lease, as a further attempt.
 *   <li><b>OB4</b> What was sent, parked or dropped is never claimed again, whatever an earlier attempt says later.
 *   <li><b>OB5</b> Only what belongs to the authority is claimed and counted (P9).
 * </ul>
 */
public interface Outbox {

    /** What becomes of a notification after an attempt. */
    enum Fate {
        /** It was sent. */
        SENT,
        /** It is due again at the moment given. */
        DUE_AGAIN,
        /** It will not be tried again; people have to look at it. */
        PARKED,
        /** Nobody is entitled to be told any more. */
        DROPPED
    }

    /**
     * Takes notifications that are due, for the length of a lease. Runs in a unit of work of its own.
     *
     * @param authority whose notifications
     * @param most at least 1
     * @param now the moment of the claim
     * @param lease how long nobody else gets them
     */
    List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease);

    /**
     * Says what has become of a claimed notification.
     *
     * @param at the moment; for {@link Fate#DUE_AGAIN} the moment from which it is due
     */
    void settle(Dispatch dispatch, Fate fate, Instant at);

    /** How many notifications of an authority are parked. */
    int parked(AuthorityCode authority);
}
