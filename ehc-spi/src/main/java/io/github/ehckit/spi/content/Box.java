package io.github.ehckit.spi.content;

/**
 * A box of a file of ISO/IEC 14496-12, or atom of QuickTime.
 *
 * @param type four characters
 * @param start where its length is written
 * @param body where its content begins
 * @param end where the next begins
 */
record Box(String type, long start, long body, long end) {}
