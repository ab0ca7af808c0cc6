package io.github.ehckit.template.answer;

import java.util.Optional;

/**
 * A difference between two versions of some answers, at one place. Answers are personal data: {@code toString} masks
 * them.
 */
public sealed interface Difference {

    /** Returns the place: {@code communication.outcomes[o1].steps[s2].achieveBy}. */
    String at();

    /**
     * A changed answer to a field.
     *
     * @param at the place of the field
     * @param before the earlier answer; empty if there was none, or a blank one
     * @param after the later answer; empty if there is none, or a blank one
     */
    record Changed(String at, Optional<Answer> before, Optional<Answer> after) implements Difference {}

    /**
     * A new entry.
     *
     * @param at the place of the entry
     * @param entry the entry with its answers
     */
    record Added(String at, Entry entry) implements Difference {}

    /**
     * A removed entry.
     *
     * @param at the place of the entry
     * @param entry the entry with the answers it had
     */
    record Removed(String at, Entry entry) implements Difference {}

    /**
     * A moved entry: its position changed among the entries of both versions.
     *
     * @param at the place of the entry
     * @param before its position in its group, from 1
     * @param after its position now
     */
    record Moved(String at, int before, int after) implements Difference {}
}
