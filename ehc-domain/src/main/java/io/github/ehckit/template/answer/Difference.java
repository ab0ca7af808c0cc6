package io.github.ehckit.template.answer;

import io.github.ehckit.template.Finding;
import java.util.Optional;

/**
 * One thing that somebody reads otherwise in one text than in another. A place is written as in a {@link Finding}. What was
 * written is personal data: {@code toString} prints markers.
 */
public sealed interface Difference {

    /** Where: {@code communication.outcomes[o1].steps[s2].achieveBy}. */
    String at();

    /**
     * A field is answered otherwise.
     *
     * @param at the place of the field
     * @param before the answer that was there; empty if there was none, or a blank one
     * @param after the answer that is there
     */
    record Changed(String at, Optional<Answer> before, Optional<Answer> after) implements Difference {}

    /**
     * An entry is new.
     *
     * @param at the place of the entry
     * @param entry with all that is in it
     */
    record Added(String at, Entry entry) implements Difference {}

    /**
     * An entry is no longer there.
     *
     * @param at the place of the entry
     * @param entry with all that was in it
     */
    record Removed(String at, Entry entry) implements Difference {}

    /**
     * An entry stands elsewhere among those that are in both texts.
     *
     * @param at the place of the entry
     * @param before its position in its group, from 1
     * @param after its position now
     */
    record Moved(String at, int before, int after) implements Difference {}
}
