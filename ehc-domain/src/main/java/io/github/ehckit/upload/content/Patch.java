package io.github.ehckit.upload.content;

/**
 * Bytes to be written over others, so that nothing moves.
 *
 * @param from the first of them
 * @param length how many
 * @param head with which they begin; cut off where it is too long
 * @param fill what the rest is
 */
record Patch(long from, long length, String head, char fill) {

    static Patch blank(long from, long to) {
        return new Patch(from, to - from, "", '\0');
    }

    long end() {
        return from + length;
    }

    /** The byte at a place of the file. */
    int at(long place) {
        long within = place - from;
        return within < head.length() ? head.charAt((int) within) : fill;
    }
}
