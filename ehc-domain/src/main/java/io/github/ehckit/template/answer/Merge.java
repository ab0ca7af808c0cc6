package io.github.ehckit.template.answer;

import java.util.List;

/**
 * A merge of two people's versions of one section, answer by answer and entry by entry (P2).
 *
 * <p>A change that only one of them made is taken. Where both changed the same place in different ways, the writer's
 * version is taken. An entry that one removed and the other changed is kept as changed. The merge leaves out no word
 * without listing it as a difference. A person should see the merge before it is saved: two good texts can make a bad
 * one.
 *
 * @param theirs the other person's changes to the common base
 * @param yours the writer's changes to it
 * @param conflicts the places that both changed in different ways
 * @param answers the merged answers
 */
public record Merge(List<Difference> theirs, List<Difference> yours, List<MergeConflict> conflicts, Answers answers) {
    public Merge {
        theirs = List.copyOf(theirs);
        yours = List.copyOf(yours);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges two versions of a section.
     *
     * @param section of the template
     * @param base the version that both changed
     * @param theirs the other person's version
     * @param yours the writer's version
     */
    public static Merge of(SectionCode section, Answers base, Answers theirs, Answers yours) {
        Merging merging = new Merging();
        Answers answers = merging.merge(section.value(), base, theirs, yours);
        return new Merge(
                Differences.between(section, base, theirs),
                Differences.between(section, base, yours),
                merging.collisions(),
                answers);
    }

    /** Answers whether there are no conflicts. */
    public boolean clean() {
        return conflicts.isEmpty();
    }
}
