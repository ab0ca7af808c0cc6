package io.github.ehckit.port;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one draft: its own, its sections, their earlier revisions, the conflicting saves and the submitted
 * versions.
 *
 * <p>A store with rows passes them to {@link DraftSaving}, which decides about conflicts and calls these operations
 * within one unit of work. None of them decides anything beyond these rules.
 *
 * <ul>
 *   <li><b>RW1</b> A section that is begun or replaced is read back equal, and no other section changes.
 *   <li><b>RW2</b> An earlier revision is kept exactly as the section was, and only if the section is on the revision
 *       named; otherwise the answer is {@link CommitResult#STALE} and nothing is kept.
 *   <li><b>RW3</b> Of the sections asked for, those that were begun are returned, and no others.
 *   <li><b>RW4</b> The earlier revisions of a section are deleted up to the one named (inclusive), or those of all
 *       sections at once; the current sections stay.
 *   <li><b>RW5</b> The number of the latest conflicting save of a section is the highest that was kept, resolved or
 *       not; 0 if there is none.
 *   <li><b>RW6</b> The row of the draft is replaced only while its status, round and revision are those that were read;
 *       otherwise the answer is {@link CommitResult#STALE} and nothing is changed.
 *   <li><b>RW7</b> Counting a save adds one to the revision of the draft and changes nothing else.
 *   <li><b>RW8</b> Clearing deletes the sections of this draft alone; every operation keeps to the rows of this draft
 *       (P9).
 * </ul>
 *
 * <p>Each operation is one statement in a relational store. {@link #lock} comes first in a save: until the unit of work
 * ends, no other caller locks or replaces the row of the draft (AS7, AS11 of {@link AdviceStore}).
 */
public interface DraftRows {

    /**
     * A draft whose row is locked.
     *
     * @param status whether it may be written
     * @param template the template on which it is written
     */
    record Locked(AdviceDraft.Status status, TemplateRef template) {}

    /** Locks the row of the draft until the unit of work ends; empty if there is no draft. */
    Optional<Locked> lock();

    /** Answers which of these sections were ever saved. */
    Set<SectionCode> begun(Set<SectionCode> among);

    /** Adds sections that were not begun, in one statement; does nothing if there are none. */
    void begin(Map<SectionCode, SectionDraft> sections);

    /** Reads a section as it is now; empty if it was never saved. */
    Optional<SectionDraft> find(SectionCode section);

    /** Replaces the text of a section that was begun. */
    void replace(SectionCode section, SectionDraft now);

    /**
     * Keeps the current text of a section as an earlier revision, before it is replaced.
     *
     * @param revision on which the section must be
     * @return {@link CommitResult#STALE} if it is on another one, or was never saved
     */
    CommitResult keepEarlier(SectionCode section, int revision);

    /** Reads a revision of a section that was replaced; empty if it is not kept. */
    Optional<SectionDraft> earlier(SectionCode section, int revision);

    /** Deletes the earlier revisions of a section up to one (inclusive). */
    void forgetEarlier(SectionCode section, int upTo);

    /** Deletes the earlier revisions of all sections. */
    void forgetEarlier();

    /** Returns the number of the latest conflicting save of a section; 0 if there is none. */
    int latestConflictingSave(SectionCode section);

    /** Keeps a conflicting save beside a section, under its number. */
    void keepConflictingSave(SectionCode section, ConflictingSave conflict);

    /** Adds one to the revision of the draft. */
    void countSave();

    /**
     * Replaces the row of the draft; the sections are not touched.
     *
     * @param was the draft as it was read
     * @param now the draft to store
     */
    CommitResult replace(AdviceDraft was, AdviceDraft now);

    /** Deletes every section. */
    void clear();

    /** Adds a submitted version to the existing ones. */
    void add(SubmittedAdvice sealed);
}
