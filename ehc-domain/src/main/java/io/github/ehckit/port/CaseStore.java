package io.github.ehckit.port;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.AuthorityCode;
import java.util.List;
import java.util.Optional;

/**
 * Keeps case files, their history, and the outbox.
 *
 * <ul>
 *   <li><b>CS1</b> What is committed is read back equal.
 *   <li><b>CS2</b> A commit whose expected version is not the one that is kept is {@code STALE} and changes nothing.
 *   <li><b>CS3</b> The history of a case replays to its state.
 *   <li><b>CS4</b> Of commits that race from one version exactly one is kept.
 *   <li><b>CS5</b> State, history and outbox are kept together or not at all.
 *   <li><b>CS6</b> Nothing of one authority is found, changed, counted or numbered by a call for another (P9).
 *   <li><b>CS7</b> A case that was taken is not taken or committed by anybody else until the unit of work ends.
 *   <li><b>CS8</b> References count up from {@code EHC-000001} for each authority and are never given twice.
 *   <li><b>CS9</b> Work that fails, in a unit of the library's own or of the host's, leaves nothing behind.
 * </ul>
 *
 * <p>Every method runs in the unit of work that is open on its thread, and in one of its own if there is none. Trouble of the
 * store itself is thrown as {@link StorageException}.
 */
public interface CaseStore {

    /** A reference that no other case of the authority has. */
    CaseReference nextReference(AuthorityCode authority);

    /** The case as it is now. */
    Optional<EhcCase> find(CaseId id);

    /** The case as it is now, held until the unit of work ends: nobody else can take or commit it meanwhile. */
    Optional<EhcCase> lock(CaseId id);

    /** The case of an authority that has this reference. */
    Optional<CaseId> findByReference(AuthorityCode authority, CaseReference reference);

    /** Keeps one step of a case. */
    CommitResult commit(CaseCommit step);

    /** The history of a case, the first entry first; empty if there is no such case. */
    List<HistoryEntry> history(CaseId id);
}
