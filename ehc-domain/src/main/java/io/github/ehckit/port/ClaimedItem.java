package io.github.ehckit.port;

/** An item of work that one worker has claimed, for the length of a lease. */
public interface ClaimedItem {

    /** Returns the name of the work, without personal data. */
    String name();

    /** Returns the number of this attempt, from 1: how often the work was claimed. */
    int attempt();
}
