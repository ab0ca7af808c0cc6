package io.github.ehckit.spi.content;

/**
 * The limit of the pixels of a picture, checked before it is unpacked: as many as in the largest that telephones take.
 */
final class Pixels {
    static final long MOST = 200_000_000;

    private Pixels() {}

    /** Adds a fault if there are none, or too many; each side is less than 2^32. */
    static void check(long width, long height, Findings findings) {
        if (!findings.addIf(width == 0 || height == 0, Fault.NO_PIXELS)) {
            findings.addIf(width > MOST / height, Fault.TOO_MANY_PIXELS);
        }
    }
}
