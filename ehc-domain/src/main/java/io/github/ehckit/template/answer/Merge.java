package io.github.ehckit.template.answer;

import java.util.List;

/**
 * What two people have made of one section, put together answer by answer and entry by entry (P2).
 *
 * <p>What only one of them has changed is taken from that one. Where they collide it is as the writer has it; an entry that one has
 * removed and the other changed stays, as it was changed. So no word is left out that is not told as a difference. A person should
 * see it before it is saved: put together, two good texts may be a bad one.
 *
 * @param theirs what the other has changed of the text on which both built
 * @param yours what the writer has changed of it
 * @param collisions the places that both have changed, each in another way
 * @param answers both put together
 */
public record Merge(List<Difference> theirs, List<Difference> yours, List<MergeConflict> collisions, Answers answers) {
    public Merge {
        theirs = List.copyOf(theirs);
        yours = List.copyOf(yours);
        collisions = List.copyOf(collisions);
    }

    /**
     * Puts two texts together.
     *
     * @param section of the form
     * @param base on which both built
     * @param theirs what the other has made of it
     * @param yours what the writer has made of it
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

    /** Whether the two never changed the same. */
    public boolean clean() {
        return collisions.isEmpty();
    }
}
