package io.github.ehckit.spi.content;

import java.util.Arrays;

/**
 * A patch: bytes to be written over others, so that nothing moves.
 *
 * @param from the first of them
 * @param length how many
 * @param head with which they begin; cut off where it is too long
 * @param fill of the rest
 */
record Patch(long from, long length, String head, char fill) {

    static Patch blank(long from, long to) {
        return new Patch(from, to - from, "", '\0');
    }

    long end() {
        return from + length;
    }

    /** Writes as many of them as the block has, from a place of the file on. */
    void fill(byte[] block, int count, long place) {
        long within = place - from;
        Arrays.fill(block, 0, count, (byte) fill);
        for (int at = 0; at < count && within + at < head.length(); at++) {
            block[at] = (byte) head.charAt((int) within + at);
        }
    }
}
