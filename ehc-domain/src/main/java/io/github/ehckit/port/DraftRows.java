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
 * The rows of one response: its own, its sections, their earlier revisions, the copies kept of them and the submitted versions.
 *
 * <p>A store that has rows hands them to {@link DraftSaving}, which decides about conflicts, and calls these operations within one
 * unit of work. None of them decides anything that is not said here.
 *
 * <ul>
 *   <li><b>RW1</b> A section that is begun or replaced is read back equal, and no other section is changed by it.
 *   <li><b>RW2</b> An earlier revision is kept exactly as the section was, and only of the revision that is named; of another one the
 *       answer is {@link CommitResult#STALE} and nothing is kept.
 *   <li><b>RW3</b> Those of the sections asked for are known that were begun, and no others.
 *   <li><b>RW4</b> The earlier revisions of a section are forgotten up to the one named (inclusive), or those of all sections at once;
 *       what the sections say now stays.
 *   <li><b>RW5</b> The number of the latest copy of a section is the highest that was kept, whether or not it was settled; 0 if there is
 *       none.
 *   <li><b>RW6</b> The row of the response is replaced only while its standing, opening and revision are those that were read; otherwise
 *       the answer is {@link CommitResult#STALE} and nothing is changed.
 *   <li><b>RW7</b> Counting a save adds one to the revision of the response and changes nothing else.
 *   <li><b>RW8</b> Clearing takes away the sections of this response alone; so does every operation keep to the rows of this response
 *       (P9).
 * </ul>
 *
 * <p>Each operation is one statement in a relational store. {@link #lock} comes first in a save; until the unit of work ends, nobody
 * else locks or replaces the row of the response (AS7, AS11 of {@link AdviceStore}).
 */
public interface DraftRows {

    /**
     * A response whose row is locked.
     *
     * @param standing whether it may be written
     * @param template the form on which it is written
     */
    record Locked(AdviceDraft.Status standing, TemplateRef template) {}

    /** Locks the row of the response until the unit of work ends; empty if there is no response. */
    Optional<Locked> lock();

    /** Answers which of these sections were ever saved. */
    Set<SectionCode> begun(Set<SectionCode> among);

    /** Adds sections that were not begun, all of them in one statement; does nothing if there are none. */
    void begin(Map<SectionCode, SectionDraft> sections);

    /** Reads a section as it is now; empty if it was never saved. */
    Optional<SectionDraft> find(SectionCode section);

    /** Puts a draft in the place of a section that was begun. */
    void replace(SectionCode section, SectionDraft now);

    /**
     * Keeps what a section says now as an earlier revision, before it is replaced.
     *
     * @param revision on which the section must be
     * @return {@link CommitResult#STALE} if it is on another one, or was never saved
     */
    CommitResult keepEarlier(SectionCode section, int revision);

    /** Reads a revision of a section that was replaced; empty if it is not kept. */
    Optional<SectionDraft> earlier(SectionCode section, int revision);

    /** Forgets the earlier revisions of a section up to one (inclusive). */
    void forgetEarlier(SectionCode section, int upTo);

    /** Forgets the earlier revisions of all sections. */
    void forgetEarlier();

    /** Answers the number of the latest copy of a section, 0 if there is none. */
    int latestCopy(SectionCode section);

    /** Keeps a copy beside a section, under its number. */
    void keepCopy(SectionCode section, ConflictingSave copy);

    /** Adds one to the revision of the response. */
    void countSave();

    /**
     * Replaces the row of the response; the sections are not touched.
     *
     * @param was the response as it was read
     * @param now as its row is to say
     */
    CommitResult replace(AdviceDraft was, AdviceDraft now);

    /** Takes away every section. */
    void clear();

    /** Adds a submitted version to those that there are. */
    void add(SubmittedAdvice sealed);
}
