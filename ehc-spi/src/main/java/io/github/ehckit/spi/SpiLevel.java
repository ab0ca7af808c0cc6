package io.github.ehckit.spi;

/**
 * The level of the contract between hub and plugins. It is raised when an older adapter would misbehave: when a port
 * changes, or gains a kind of value that an adapter must know.
 *
 * @param number from 1; anything less is refused by {@link IllegalArgumentException}
 */
public record SpiLevel(int number) {
    /** The level of this hub. It accepts plugins of no other level. */
    public static final SpiLevel CURRENT = new SpiLevel(1);

    public SpiLevel {
        if (number < 1) {
            throw new IllegalArgumentException("An SPI level must be 1 or more.");
        }
    }

    public static SpiLevel of(int number) {
        return new SpiLevel(number);
    }

    @Override
    public String toString() {
        return "level " + number;
    }
}
