package io.github.ehckit.port;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A store of case files, their history and the outbox.
 *
 * <ul>
 *   <li><b>CS1</b> A committed case is read back equal.
 *   <li><b>CS2</b> A commit is {@code STALE} and changes nothing unless its expected version is the stored one.
 *   <li><b>CS3</b> The history of a case replays to its state.
 *   <li><b>CS4</b> Of commits that race from one version, exactly one is stored.
 *   <li><b>CS5</b> State, history and outbox are stored together or not at all.
 *   <li><b>CS6</b> A call for one authority never finds, changes, counts or numbers the cases of another (P9).
 *   <li><b>CS7</b> No other caller locks or commits a locked case until the unit of work ends.
 *   <li><b>CS8</b> References count up from {@code EHC-000001} for each authority and are never reused.
 *   <li><b>CS9</b> Work that fails leaves nothing behind, in a unit of work of the library or of the host.
 *   <li><b>CS10</b> The pending requests of an authority are found by the person who is to answer them, and by
 *       allocation: each as the last commit of its case left it, and no other.
 *   <li><b>CS11</b> The open cases of a child are found, by name and date of birth as the case has them now, and no
 *       others: no twin, no closed case. While one caller holds the openings of an authority, no other caller holds
 *       them: of two that look before they open, the second finds what the first has opened.
 *   <li><b>CS12</b> A command with a key is kept with its commit or not at all, and found by authority, person and key.
 *       A commit with a key that the person has used already fails and leaves nothing behind.
 *   <li><b>CS13</b> The cases of an authority in some statuses are listed page by page, each once and no others.
 * </ul>
 *
 * <p>Every method runs in the unit of work that is open on its thread, or in one of its own if there is none. Failures
 * of the store itself are thrown as {@link StorageException}.
 */
public interface CaseStore {

    /** Returns a reference that no other case of the authority has. */
    CaseReference nextReference(AuthorityCode authority);

    /** Finds the case as it is now. */
    Optional<EhcCase> find(CaseId id);

    /**
     * Finds the case as it is now and locks it until the unit of work ends: no other caller can lock or commit it
     * meanwhile.
     */
    Optional<EhcCase> lock(CaseId id);

    /** Finds the case of an authority that has this reference. */
    Optional<CaseId> findByReference(AuthorityCode authority, CaseReference reference);

    /**
     * Lists cases of an authority, in an order that does not change.
     *
     * @param statuses the statuses in which they may be
     * @param after the last case of the page before; empty for the first page
     * @param most the greatest number of cases, at least 1
     * @return fewer than that if there are no more
     */
    List<CaseId> list(AuthorityCode authority, Set<CaseStatus> statuses, Optional<CaseId> after, int most);

    /**
     * Lists the pending requests of an authority that a person is to answer: those made to them by name, and those of a
     * team that are allocated to them. By the text of the case's identifier, then by number.
     */
    List<AdviceRequestId> pendingWith(AuthorityCode authority, PersonId responder);

    /** Returns the allocations of an authority's pending requests, each once. */
    Set<Allocation> allocations(AuthorityCode authority);

    /** Holds the openings of an authority until the unit of work ends: no other caller can hold them meanwhile. */
    void holdOpenings(AuthorityCode authority);

    /** Lists the open cases of an authority that are about a child with this digest, the oldest first. */
    List<CaseId> openCases(AuthorityCode authority, ChildDigest child);

    /** Finds the command of a person that was kept with this key; empty if there is none. */
    Optional<AnsweredCommand> answered(AuthorityCode authority, PersonId by, CommandKey key);

    /**
     * Commits one step of a case.
     *
     * @throws StorageException if the person has used the key of the command already
     */
    CommitResult commit(CaseCommit step);

    /** Returns the history of a case, the first entry first; empty if there is no such case. */
    List<HistoryEntry> history(CaseId id);
}
