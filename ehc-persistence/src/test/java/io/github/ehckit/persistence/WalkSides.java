package io.github.ehckit.persistence;

import io.github.ehckit.spi.memory.InMemoryDirectory;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hubs on which walks are taken, one after another, by one thread.
 *
 * @param directory that all of them ask
 * @param clock that all of them ask
 * @param all of them; the first keeps everything in memory
 */
record WalkSides(InMemoryDirectory directory, WalkClock clock, List<WalkSide> all) {

    static WalkSides fresh() {
        InMemoryDirectory directory = new InMemoryDirectory();
        WalkClock clock = new WalkClock();
        return new WalkSides(
                directory,
                clock,
                Stream.of(StorageUnderTest.values())
                        .map(keeping -> WalkSide.on(keeping, directory, clock))
                        .toList());
    }
}
