package io.github.ehckit.template.answer;

import java.util.List;

/**
 * A place that two people have changed, each in another way.
 *
 * @param at the place: a field, an entry that one has removed and the other changed, or a group whose entries both have moved
 * @param theirs what the other has changed there; never empty
 * @param yours what the writer has changed there; never empty
 */
public record MergeConflict(String at, List<Difference> theirs, List<Difference> yours) {
    public MergeConflict {
        theirs = List.copyOf(theirs);
        yours = List.copyOf(yours);
    }
}
