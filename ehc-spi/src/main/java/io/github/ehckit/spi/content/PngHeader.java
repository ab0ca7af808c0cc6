package io.github.ehckit.spi.content;

import java.nio.ByteBuffer;

/** The header of a PNG: the size of the picture, and the format of its pixels. */
final class PngHeader {
    private PngHeader() {}

    static void check(String thirteenBytes, Findings findings) {
        ByteBuffer header = ByteBuffer.wrap(Ascii.bytes(thirteenBytes));
        Pixels.check(header.getInt(0) & 0xFFFFFFFFL, header.getInt(4) & 0xFFFFFFFFL, findings);
        boolean sound = isColour(header.get(9), header.get(8))
                && header.get(10) == 0
                && header.get(11) == 0
                && (header.get(12) == 0 || header.get(12) == 1);
        findings.addIf(!sound, Fault.DAMAGED);
    }

    /** Answers whether a number of bits goes with a kind of colour (PNG, table 12). */
    private static boolean isColour(int kind, int bits) {
        return switch (kind) {
            case 0 -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
            case 3 -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
            case 2, 4, 6 -> bits == 8 || bits == 16;
            default -> false;
        };
    }
}
