package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Writes the chunks that a picture is drawn from, and none besides: no Exif, no texts, no time, nothing of a maker's own. */
final class PngStrip {
    private static final Set<String> DRAWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private PngStrip() {}

    static void strip(Source from, Findings findings, OutputStream to) throws IOException {
        to.write(Ascii.bytes(PngChunks.SIGNATURE));
        try (Input in = Input.of(from)) {
            new PngChunks(in, findings).read(type -> DRAWN.contains(type) ? to : OutputStream.nullOutputStream());
        }
    }
}
