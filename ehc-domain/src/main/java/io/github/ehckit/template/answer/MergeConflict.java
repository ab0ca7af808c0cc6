package io.github.ehckit.template.answer;

import java.util.List;

/**
 * A merge conflict: a place that two people changed in different ways.
 *
 * @param at the place: a field, an entry that one removed and the other changed, or a group whose entries both moved
 * @param theirs the other person's changes there; never empty
 * @param yours the writer's changes there; never empty
 */
public record MergeConflict(String at, List<Difference> theirs, List<Difference> yours) {
    public MergeConflict {
        theirs = List.copyOf(theirs);
        yours = List.copyOf(yours);
    }
}
