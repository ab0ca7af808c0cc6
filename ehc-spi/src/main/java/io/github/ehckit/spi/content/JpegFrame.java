package io.github.ehckit.spi.content;

import java.nio.ByteBuffer;

/** The frame header of a JPEG: the size of the picture, and the number of its colours. */
final class JpegFrame {
    private static final int FIXED = 6;
    private static final int COMPONENT = 3;

    private JpegFrame() {}

    /** Start of frame: C0 to CF but for the three that are tables (C4, CC) or reserved (C8). */
    static boolean is(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    static void check(byte[] body, Findings findings) {
        if (findings.addIf(body.length < FIXED, Fault.DAMAGED)) {
            return;
        }
        ByteBuffer frame = ByteBuffer.wrap(body);
        int components = frame.get(5);
        findings.addIf(components < 1 || components > 4, Fault.DAMAGED);
        findings.addIf(body.length != FIXED + COMPONENT * components, Fault.DAMAGED);
        Pixels.check(frame.getChar(3), frame.getChar(1), findings);
    }
}
