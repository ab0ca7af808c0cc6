package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A writer that strips a PNG: it keeps the chunks that the picture is drawn from, and of its metadata only the
 * orientation. It writes no other Exif, no texts, no time, nothing of a maker's own, nothing after the end.
 */
record PngStrip(OutputStream to, FirstBytes exif, AtomicBoolean turned) implements PngSink {
    private static final Set<String> DRAWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private static final String EXIF = "eXIf";
    private static final int LENGTH_AND_TYPE = 8;
    /** As much Exif as a JPEG has room for. */
    private static final int MOST = 1 << 16;

    static void strip(Source from, Findings findings, OutputStream to) throws IOException {
        to.write(Ascii.bytes(PngChunks.SIGNATURE));
        try (Input in = Input.of(from)) {
            new PngChunks(in, findings).read(new PngStrip(to, new FirstBytes(MOST), new AtomicBoolean()));
        }
    }

    @Override
    public OutputStream chunk(String type) throws IOException {
        turn(exif.take());
        if (type.equals(EXIF)) {
            return exif;
        }
        return DRAWN.contains(type) ? to : OutputStream.nullOutputStream();
    }

    /** Writes which way up the picture is, once, if the chunk before said that it is turned. */
    private void turn(byte[] chunk) throws IOException {
        int orientation = chunk.length < LENGTH_AND_TYPE
                ? Exif.UPRIGHT
                : Exif.orientation(Arrays.copyOfRange(chunk, LENGTH_AND_TYPE, chunk.length));
        if (orientation != Exif.UPRIGHT && turned.compareAndSet(false, true)) {
            PngChunks.write(EXIF, Exif.saying(orientation), to);
        }
    }
}
