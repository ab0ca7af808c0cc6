package io.github.ehckit.port;

/** Work that one worker has claimed, for the length of a lease. */
public interface ClaimedItem {

    /** Names the work, without personal data. */
    String name();

    /** Which attempt this is, from 1: how often the work was claimed. */
    int attempt();
}
