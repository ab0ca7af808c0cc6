package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import java.util.List;

/**
 * The command that comes next on a thread after another has failed: on a case that nobody else works on.
 *
 * @param journey of the case
 * @param pool whose connections the commands work on
 * @param tables the tables, on connections beside
 */
record NextCommand(TestJourney journey, BarePool pool, Tables tables) {
    private static final List<String> HELD = List.of("ehc_case", "ehc_draft", "ehc_reference", "ehc_attachment");

    /** It is done, and kept; nothing is held, and every connection was given back as it was handed out. */
    void isDoneAndKept() {
        int before = version();
        assertThat(journey.flag(before % 2 == 0)).isInstanceOf(Outcome.Done.class);
        assertThat(version()).as("what was done is kept").isEqualTo(before + 1);
        assertThat(pool.out()).as("connections that were not given back").isZero();
        assertThat(pool.spoiled())
                .as("connections given back otherwise than they were")
                .isZero();
    }

    /** The rows of a journey, and those of this case, can be had at once. */
    void leavesNothingHeld(TestJourney failed) {
        for (String table : HELD) {
            tables.execute(
                    "SELECT 1 FROM ehc." + table + " WHERE authority IN (?, ?) FOR UPDATE NOWAIT",
                    failed.authority().value(),
                    journey.authority().value());
        }
    }

    private int version() {
        return tables.count(
                "SELECT version FROM ehc.ehc_case WHERE authority = ?",
                journey.authority().value());
    }
}
